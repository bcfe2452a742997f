// Every conference, with what it is called and when it was.
MATCH (conference:Conference)
WHERE conference.id IS NOT NULL
RETURN conference.id AS id,
  conference.title AS title,
  coalesce(conference.aliases, []) AS aliases,
  toString(conference.startsOn) AS startsOn,
  toString(conference.endsOn) AS endsOn
ORDER BY conference.id
