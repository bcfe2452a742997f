// The first 50 talks after a meeting of two of its countries, or of its organization if it has fewer countries:
// their levels, and whether just the parties of the meeting took part. They tell which talk is the last of these.
MATCH (this:Meeting {id: $id})
CALL (this) {
  MATCH (one:Country)-[:PARTY_TO]->(this)<-[:PARTY_TO]-(other:Country)
  WHERE one.code < other.code
  WITH this, one.code + '-' + other.code AS pair
  ORDER BY pair
  LIMIT 1
  CALL (this, pair) {
    MATCH (:Country)-[talk:MET]->(:Country)
    WHERE talk.pair = pair AND talk.key > toString(this.date) + ' ' + this.id
    RETURN talk.meetingId AS meetingId
    ORDER BY talk.pair, talk.key
    LIMIT 50
  }
  MATCH (node:Meeting {id: meetingId})
  RETURN node
  UNION
  MATCH (this)<-[:PARTY_TO]-(organization:Organization)
  WHERE COUNT { (this)<-[:PARTY_TO]-(:Country) } < 2
  WITH this, organization
  ORDER BY organization.id
  LIMIT 1
  CALL (this, organization) {
    MATCH (organization)-[talk:PARTY_TO]->(node:Meeting)
    USING INDEX SEEK talk:PARTY_TO(fromId, key)
    WHERE talk.fromId = organization.id AND talk.key > toString(this.date) + ' ' + this.id + '!'
    RETURN node
    ORDER BY talk.fromId, talk.key
    LIMIT 50
  }
  RETURN node
}
RETURN node.id AS id,
  toString(node.date) AS date,
  node.level AS level,
  COUNT { (node)<-[:PARTY_TO]-() } = COUNT { (this)<-[:PARTY_TO]-() }
    AND NOT EXISTS {
      MATCH (node)<-[:PARTY_TO]-(other)
      WHERE NOT EXISTS { (other)-[:PARTY_TO]->(this) }
    } AS ofSameParties
