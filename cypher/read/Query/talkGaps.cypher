// The gaps between the talks of two countries, the longest first: from each talk to the next.
MATCH (:Country)-[talk:MET]->(:Country)
WHERE talk.pair = CASE WHEN $one < $other THEN $one + '-' + $other ELSE $other + '-' + $one END AND talk.key IS NOT NULL
WITH talk
ORDER BY talk.key
WITH collect(talk) AS talks
UNWIND range(1, size(talks) - 1) AS place
WITH talks[place - 1] AS earlier, talks[place] AS later
WITH {
  days: duration.inDays(earlier.date, later.date).days,
  earlierId: earlier.meetingId,
  laterId: later.meetingId
} AS node
RETURN node
ORDER BY node.days DESC, node.laterId
LIMIT $first
