// The talks that a document tells of, as they were read, for a review at the command line.
MATCH (document:Document {id: $id})
MATCH (meeting:ProposedMeeting)-[source:PROPOSED_FROM]->(document)
RETURN meeting.id AS id,
  meeting.status AS status,
  meeting.title AS title,
  toString(meeting.date) AS date,
  toString(meeting.startedAt) AS startedAt,
  meeting.durationMinutes AS durationMinutes,
  meeting.mode AS mode,
  COLLECT {
    MATCH (meeting)-[:PROPOSED_PLACE]->(place:Place)-[:LOCATED_IN]->(country:Country)
    RETURN { city: place.city, country: country.name }
  }[0] AS place,
  COLLECT {
    MATCH (party:Country|Organization)-[:PROPOSED_PARTY]->(meeting)
    RETURN party.name
    ORDER BY party.id
  } AS parties,
  COLLECT {
    MATCH (person:Person)-[part:PROPOSED_PARTICIPANT]->(meeting)
    OPTIONAL MATCH (office:Office {id: part.officeId})
    OPTIONAL MATCH (country:Country {code: part.countryCode})
    RETURN { name: person.name, office: office.title, country: country.name }
    ORDER BY part.countryCode, part.place, person.id
  } AS participants,
  COLLECT {
    MATCH (meeting)<-[:PROPOSED_OF]-(reference:ProposedReference)-[:PROPOSED_TARGET]->(other:Meeting|Conference)
    WHERE reference.status <> 'REJECTED' AND reference.kind IN ['FOLLOWED_UP', 'ON_MARGINS_OF']
    RETURN DISTINCT { kind: reference.kind, title: other.title, date: toString(other.date) }
  } AS occasions,
  COLLECT {
    MATCH (meeting)-[told:PROPOSED_FROM]->(other:Document)
    OPTIONAL MATCH (place:Place {id: told.placeId})-[:LOCATED_IN]->(country:Country)
    RETURN {
      document: other.id,
      startedAt: toString(told.startedAt),
      durationMinutes: told.durationMinutes,
      place: CASE WHEN country IS NULL THEN null ELSE { city: place.city, country: country.name } END
    }
    ORDER BY other.publishedOn, other.id
  } AS tellings
ORDER BY source.place
