// What the graph has from a document: the accepted acts that cite it, in the order of the text, each with the words that
// tell it and whether these are our summary; how the talks of which it tells are connected with others, and whether that
// rests on our summary. `decided` is what was decided of readings of the document, and what each became.
MATCH (document:Document {id: $documentId})
RETURN COLLECT {
    MATCH (document)-[:HAS_PASSAGE]->(:Passage)<-[cited:CITED]-(act:Act)
    WITH document, act, min(cited.key) AS place
    RETURN {
      id: act.id,
      type: act.type,
      summary: act.summary,
      repeated: act.repeated,
      meetingId: head([(act)-[:IN]->(meeting) | meeting.id]),
      actorIds: COLLECT { MATCH (who)-[:PERFORMED]->(act) RETURN who.id ORDER BY who.id },
      sides: act.sides,
      aboutIds: COLLECT { MATCH (act)-[:ABOUT]->(subject) RETURN subject.id ORDER BY subject.id },
      words: head(COLLECT {
        MATCH (document)-[:HAS_PASSAGE]->(passage:Passage)<-[words:CITED]-(act)
        WHERE words.start IS NOT NULL
        RETURN substring(passage.text, words.start, words.end - words.start)
        ORDER BY words.key
      }),
      isOfSummary: EXISTS { (document)-[:HAS_PASSAGE]->(:Passage {wording: 'SUMMARY'})<-[:CITED]-(act) }
    }
    ORDER BY place
  } AS acts,
  COLLECT {
    MATCH (document)<-[:PROPOSED_FROM]-(proposal:ProposedAct|ProposedReference)
    WHERE proposal.status <> 'PROPOSED'
    RETURN {
      id: proposal.id,
      becameId: CASE proposal.status WHEN 'ACCEPTED' THEN coalesce(proposal.becameId, proposal.id) END
    }
    ORDER BY proposal.id
  } AS decided,
  COLLECT { MATCH (document)-[:REPORTS_ON]->(meeting:Meeting) RETURN meeting.id ORDER BY meeting.id } AS meetingIds,
  COLLECT {
    MATCH (document)-[:REPORTS_ON]->(later:Meeting)-[link:FOLLOWED_UP|ON_MARGINS_OF]->(other)
    RETURN {
      kind: type(link),
      meetingId: later.id,
      targetId: other.id,
      isOfSummary: EXISTS { (document)-[:HAS_PASSAGE]->(:Passage {id: link.passageId, wording: 'SUMMARY'}) }
    }
    ORDER BY later.id, other.id
  } AS links
