// The acts that were read in a document, each with its words, for a review at the command line.
MATCH (document:Document {id: $id})
MATCH (act:ProposedAct)-[source:PROPOSED_FROM]->(document)
RETURN act.id AS id,
  act.status AS status,
  act.type AS type,
  act.summary AS summary,
  act.confidence AS confidence,
  act.suggestedBy AS suggestedBy,
  COUNT { (act)-[:PROPOSED_ABOUT]->() } AS subjects,
  COLLECT {
    MATCH (act)-[cited:PROPOSED_CITATION]->(passage:Passage {documentId: document.id})
    RETURN {
      passage: passage.number,
      quote: substring(passage.text, cited.start, cited.end - cited.start),
      verbatim: coalesce(passage.wording, 'VERBATIM') = 'VERBATIM'
    } AS citation
    ORDER BY passage.number
  } AS citations
ORDER BY source.place
