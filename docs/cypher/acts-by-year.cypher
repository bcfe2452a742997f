// How many acts on Sado are recorded here, by year and type?
// An issue and the nomination that it concerns are two things. An act about either counts once.
MATCH (issue:Issue {id: 'issue:sado-mines-nomination'})
OPTIONAL MATCH (issue)-[:CONCERNS]->(nomination:Nomination)
UNWIND [issue, nomination] AS subject
MATCH (subject)<-[:ABOUT]-(act:Act)
RETURN act.date.year AS year, act.type AS type, count(DISTINCT act) AS acts
ORDER BY year, type
