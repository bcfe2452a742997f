// The gaps between the talks of some organizations with each other and with a country or two, the longest first.
MATCH (:Organization)-[talk:PARTY_TO]->(meeting:Meeting)
WHERE talk.fromId = $organizations[0] AND talk.key IS NOT NULL
  AND all(id IN $organizations WHERE EXISTS { (meeting)<-[:PARTY_TO]-(:Organization {id: id}) })
  AND all(code IN [$one, $other] WHERE code IS NULL OR EXISTS { (meeting)<-[:PARTY_TO]-(:Country {code: code}) })
WITH talk, meeting
ORDER BY talk.key
WITH collect(meeting) AS meetings
UNWIND range(1, size(meetings) - 1) AS place
WITH meetings[place - 1] AS earlier, meetings[place] AS later
WITH {
  days: duration.inDays(earlier.date, later.date).days,
  earlierId: earlier.id,
  laterId: later.id
} AS node
RETURN node
ORDER BY node.days DESC, node.laterId
LIMIT $first
