// How much of a reading is open.
MATCH (this:Document {id: $id})
RETURN COUNT { (this)<-[:PROPOSED_FROM]-(:ProposedAct {status: 'PROPOSED'}) } +
    COUNT { (this)<-[:PROPOSED_FROM]-(:ProposedReference {status: 'PROPOSED'}) } AS open,
  COUNT { (this)-[:LEFT_OPEN]->(words:Unresolved WHERE words.leftOutBy IS NULL) } AS openWords
