// Further reports of acts that the graph has: each is a citation, and the proposal says what it became.
UNWIND $rows AS row
MATCH (act:Act {id: row.sameAs})
CALL (act, row) {
  UNWIND row.citations AS citation
  MATCH (passage:Passage {id: citation.passageId})
  MERGE (act)-[cited:CITED {start: citation.start, end: citation.end}]->(passage)
  SET cited.fromId = act.id, cited.toId = passage.id, cited.key = citation.key + ' ' + act.id
}
WITH act, row
MATCH (proposal:ProposedAct {id: row.id})
SET proposal.becameId = act.id
