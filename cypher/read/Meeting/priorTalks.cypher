// The earlier talks that may be connected with a meeting: those that a text or a repeated act names, and the latest 200 by
// each issue, person, pair of parties, organization and occasion. Earlier is told by the hour where both have one, else by
// the day; on the same day without an hour only where a text says so.
MATCH (this:Meeting {id: $id})
CALL (this) {
  MATCH (this)-[:FOLLOWED_UP]->(node:Meeting)
  RETURN node
  UNION
  MATCH (this)<-[:IN]-(:Act)-[:REPEATED]->(:Act)-[:IN]->(node:Meeting)
  RETURN node
  UNION
  MATCH (this)-[:DISCUSSED]->(subject:Issue|Nomination)
  CALL (this, subject) {
    MATCH (node:Meeting)-[talk:DISCUSSED]->(subject)
    USING INDEX SEEK talk:DISCUSSED(toId, key)
    WHERE talk.toId = subject.id AND talk.key < toString(this.date + duration('P1D'))
    RETURN node
    ORDER BY talk.toId DESC, talk.key DESC
    LIMIT 200
  }
  RETURN node
  UNION
  MATCH (this)<-[:TOOK_PART_IN|PLANNED_PARTICIPANT]-(person:Person)
  CALL (this, person) {
    MATCH (person)-[talk:TOOK_PART_IN]->(node:Meeting)
    USING INDEX SEEK talk:TOOK_PART_IN(fromId, key)
    WHERE talk.fromId = person.id AND talk.key < toString(this.date + duration('P1D'))
    RETURN node
    ORDER BY talk.fromId DESC, talk.key DESC
    LIMIT 200
  }
  RETURN node
  UNION
  MATCH (one:Country)-[:PARTY_TO|PLANNED_PARTY]->(this)<-[:PARTY_TO|PLANNED_PARTY]-(other:Country)
  WHERE one.code < other.code
  WITH this, one.code + '-' + other.code AS pair
  CALL (this, pair) {
    MATCH (:Country)-[talk:MET]->(:Country)
    WHERE talk.pair = pair AND talk.key < toString(this.date + duration('P1D'))
    RETURN talk.meetingId AS meetingId
    ORDER BY talk.pair DESC, talk.key DESC
    LIMIT 200
  }
  MATCH (node:Meeting {id: meetingId})
  RETURN node
  UNION
  MATCH (this)<-[:PARTY_TO|PLANNED_PARTY]-(organization:Organization)
  CALL (this, organization) {
    MATCH (organization)-[talk:PARTY_TO]->(node:Meeting)
    USING INDEX SEEK talk:PARTY_TO(fromId, key)
    WHERE talk.fromId = organization.id AND talk.key < toString(this.date + duration('P1D'))
    RETURN node
    ORDER BY talk.fromId DESC, talk.key DESC
    LIMIT 200
  }
  RETURN node
  UNION
  MATCH (this)-[:ON_MARGINS_OF|PLANNED_OCCASION]->(occasion:Meeting|Conference)
  CALL (this, occasion) {
    MATCH (node:Meeting)-[talk:ON_MARGINS_OF]->(occasion)
    USING INDEX SEEK talk:ON_MARGINS_OF(toId, key)
    WHERE talk.toId = occasion.id AND talk.key < toString(this.date + duration('P1D'))
    RETURN node
    ORDER BY talk.toId DESC, talk.key DESC
    LIMIT 200
  }
  RETURN node
}
WITH this, node
WHERE node <> this
  AND (
    EXISTS { (this)-[:FOLLOWED_UP]->(node) }
    OR CASE
      WHEN this.startedAt IS NOT NULL AND node.startedAt IS NOT NULL THEN node.startedAt < this.startedAt
      ELSE node.date < this.date
    END
  )
RETURN node
