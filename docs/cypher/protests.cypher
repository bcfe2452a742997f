// Which protests to another country are recorded here, by whom, to whom and about what?
// `sides` names those for whom the actors speak.
MATCH (act:Act {type: 'PROTESTED'})-[:TOWARD]->(addressee:Country|Organization)
MATCH (act)-[:ABOUT]->(subject:Issue|Nomination)
WITH act, addressee, subject
ORDER BY subject.name
RETURN act.date AS day, act.sides AS sides, addressee.name AS toward, collect(DISTINCT subject.name) AS about
ORDER BY day, sides, toward, about
