// A document, held until the transaction ends, with its passages and those of earlier revisions, the ids of what was read
// in it and of the acts that this became, and what was decided or added by an editor.
MATCH (document:Document {id: $documentId})
SET document.id = $documentId
RETURN document.id AS id,
  document.title AS title,
  toString(document.publishedOn) AS publishedOn,
  document.language AS language,
  coalesce(document.wording, 'VERBATIM') AS wording,
  coalesce(document.complete, true) AS complete,
  coalesce(document.revision, 1) AS revision,
  COLLECT {
    MATCH (document)-[:HAS_PASSAGE]->(passage:Passage)
    RETURN {
      id: passage.id,
      number: passage.number,
      text: passage.text,
      isLatest: passage.revision = document.revision
    }
    ORDER BY passage.id
  } AS passages,
  COLLECT { MATCH (document)<-[:PROPOSED_FROM]-(proposal) RETURN proposal.id }
    + COLLECT { MATCH (document)-[:LEFT_OPEN]->(open) RETURN open.id }
    + COLLECT {
      MATCH (document)<-[:PROPOSED_FROM]-(proposal:ProposedAct)
      WHERE proposal.becameId IS NOT NULL
      RETURN proposal.becameId
    } AS readIds,
  COLLECT {
    MATCH (document)<-[:PROPOSED_FROM]-(proposal:ProposedAct)-[cited:PROPOSED_CITATION]->(passage:Passage)
    WHERE proposal.status <> 'PROPOSED'
    RETURN {
      id: proposal.id,
      type: proposal.type,
      passageId: passage.id,
      start: cited.start,
      end: cited.end
    }
    ORDER BY proposal.id
  } + COLLECT {
    MATCH (document)-[:HAS_PASSAGE]->(passage:Passage)<-[cited:CITED]-(act:Act)
    WHERE act.acceptedBy IS NOT NULL AND NOT EXISTS { (:ProposedAct {id: act.id}) }
    RETURN {
      id: act.id,
      type: act.type,
      passageId: passage.id,
      start: cited.start,
      end: cited.end
    }
    ORDER BY act.id
  } AS decidedActs,
  COLLECT {
    MATCH (document)-[:LEFT_OPEN]->(open:Unresolved)
    WHERE open.leftOutBy IS NOT NULL
    RETURN open.id
    ORDER BY open.id
  } AS leftOutIds
