// A meeting is connected with an issue or nomination if and only if one of its acts is about it.
MATCH (meeting:Meeting)<-[:IN]-(:Act)-[:ABOUT]->(subject)
WHERE NOT EXISTS { (meeting)-[:DISCUSSED]->(subject) }
RETURN DISTINCT meeting.id AS subject, 'an act is about ' + subject.id + ', and DISCUSSED is missing' AS finding
UNION ALL
MATCH (meeting:Meeting)-[:DISCUSSED]->(subject)
WHERE NOT EXISTS { (meeting)<-[:IN]-(:Act)-[:ABOUT]->(subject) }
RETURN meeting.id AS subject, 'DISCUSSED leads to ' + subject.id + ', and no act is about it' AS finding
