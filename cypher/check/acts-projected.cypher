// Each accepted act stands as one direct relationship of its type from each actor to each subject, and no such
// relationship stands without its act.
MATCH (who)-[:PERFORMED]->(act:Act)-[:ABOUT]->(subject)
WHERE NOT EXISTS { MATCH (who)-[direct {actId: act.id}]->(subject) WHERE type(direct) = act.type }
RETURN act.id AS subject, 'no direct relationship from ' + who.id + ' to ' + subject.id AS finding
UNION ALL
MATCH (who)-[direct]->(subject)
WHERE direct.actId IS NOT NULL
  AND NOT EXISTS {
    MATCH (who)-[:PERFORMED]->(act:Act {id: direct.actId})-[:ABOUT]->(subject)
    USING INDEX act:Act(id)
    WHERE act.type = type(direct)
  }
RETURN direct.actId AS subject, 'a direct relationship ' + type(direct) + ' without its act' AS finding
