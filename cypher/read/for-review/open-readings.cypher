// The documents with something that nobody has decided, those first that would add the most new talks and acts, with
// how many they are in all.
MATCH (document:OpenReading)
WHERE document.publishedOn IS NOT NULL AND document.id IS NOT NULL
WITH document,
  COUNT { (document)<-[:PROPOSED_FROM]-(:ProposedMeeting {status: 'PROPOSED'}) } AS talks,
  COUNT { (document)<-[:PROPOSED_FROM]-(:ProposedAct {status: 'PROPOSED'}) } AS acts,
  COUNT { (document)<-[:PROPOSED_FROM]-(:ProposedReference {status: 'PROPOSED'}) } AS references,
  COUNT { (document)-[:LEFT_OPEN]->(words:Unresolved WHERE words.leftOutBy IS NULL) } AS unknownWords
ORDER BY talks + acts DESC, document.publishedOn DESC, document.id DESC
WITH count(*) AS waiting, collect({
  id: document.id,
  title: document.title,
  publishedOn: toString(document.publishedOn),
  talks: talks,
  acts: acts,
  references: references,
  unknownWords: unknownWords
})[..100] AS first
UNWIND first AS reading
RETURN reading.id AS id, reading.title AS title, reading.publishedOn AS publishedOn, reading.talks AS talks,
  reading.acts AS acts, reading.references AS references,
  reading.unknownWords AS unknownWords, waiting
