// How much of a reading is open. A talk is decided with its acts; one without an act is decided by itself.
MATCH (this:Document {id: $id})
RETURN COUNT { (this)<-[:PROPOSED_FROM]-(:ProposedAct {status: 'PROPOSED'}) } +
    COUNT { (this)<-[:PROPOSED_FROM]-(:ProposedReference {status: 'PROPOSED'}) } +
    COUNT {
      (this)<-[:PROPOSED_FROM]-(talk:ProposedMeeting {status: 'PROPOSED'})
      WHERE NOT EXISTS { (talk)<-[:PROPOSED_IN]-(:ProposedAct) }
    } AS open,
  COUNT { (this)<-[:PROPOSED_FROM]-(:ProposedMeeting {status: 'PROPOSED'}) } AS openMeetings,
  COUNT { (this)<-[:PROPOSED_FROM]-(:ProposedAct {status: 'PROPOSED'}) } AS openActs,
  COUNT { (this)<-[:PROPOSED_FROM]-(:ProposedReference {status: 'PROPOSED'}) } AS openReferences,
  COUNT { (this)-[:LEFT_OPEN]->(words:Unresolved WHERE words.leftOutBy IS NULL) } AS openWords
