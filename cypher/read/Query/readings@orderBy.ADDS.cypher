// Documents with proposals that nobody has decided yet, those first that would add the most new talks and acts.
MATCH (node:OpenReading)
WHERE node.publishedOn IS NOT NULL AND node.id IS NOT NULL
WITH node,
  COUNT { (node)<-[:PROPOSED_FROM]-(:ProposedMeeting {status: 'PROPOSED'}) } +
    COUNT { (node)<-[:PROPOSED_FROM]-(:ProposedAct {status: 'PROPOSED'}) } AS adds
RETURN node
ORDER BY adds DESC, node.publishedOn DESC, node.id DESC
