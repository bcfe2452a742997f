// Which issues stand in the most recorded talks of Japan and the ROK alone?
// Talks with a third country do not count here.
MATCH (:Country)-[met:MET {pair: 'JP-KR'}]->(:Country)
MATCH (meeting:Meeting {id: met.meetingId})-[:DISCUSSED]->(issue:Issue)
WHERE COUNT { (meeting)<-[:PARTY_TO]-() } = 2
RETURN issue.name AS issue, count(meeting) AS talks, min(meeting.date) AS first, max(meeting.date) AS latest
ORDER BY talks DESC, issue
LIMIT 10
