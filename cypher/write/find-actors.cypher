// Who may have acted: a country or organization for itself; a person who took part in the talk, in that office; outside of
// a talk a person in the one office that this person held on the day. `sideId` is for whom they spoke.
UNWIND $ids AS id
MATCH (who:Person|Country|Organization {id: id})
OPTIONAL MATCH (who)-[part:TOOK_PART_IN|PROPOSED_PARTICIPANT]->(:Meeting|ProposedMeeting {id: $meetingId})
WITH who, collect(part)[0] AS part, CASE
    WHEN $meetingId IS NULL
      THEN
        COLLECT {
          MATCH (who)-[held:HELD]->(office:Office)
          WHERE coalesce(held.from, held.knownFrom, date($date)) <= date($date)
            AND CASE
              WHEN held.to IS NOT NULL THEN date($date) < held.to
              ELSE NOT coalesce(held.endUnknown, false)
                OR date($date) <= coalesce(held.knownTo, held.from, held.knownFrom, date('0001-01-01'))
            END
          RETURN DISTINCT office.id
        }
    ELSE []
  END AS offices
WITH who, part, coalesce(part.officeId, CASE WHEN size(offices) = 1 THEN offices[0] END) AS officeId
WHERE NOT who:Person OR part IS NOT NULL OR officeId IS NOT NULL
OPTIONAL MATCH (:Office {id: officeId})-[:OFFICE_OF]->(of:Country|Organization)
RETURN who.id AS id,
  officeId,
  coalesce(part.countryCode, who.code, of.code) AS countryCode,
  CASE WHEN who:Person THEN coalesce('country:' + part.countryCode, of.id) ELSE who.id END AS sideId
