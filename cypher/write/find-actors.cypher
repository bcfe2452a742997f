// Who may have acted in a talk: a person who took part in it, with the office; a country or organization for itself.
UNWIND $ids AS id
MATCH (who:Person|Country|Organization {id: id})
OPTIONAL MATCH (who)-[part:TOOK_PART_IN|PROPOSED_PARTICIPANT]->(meeting:Meeting|ProposedMeeting {id: $meetingId})
WITH who, collect(part)[0] AS part
WHERE NOT who:Person OR part IS NOT NULL
RETURN who.id AS id, part.officeId AS officeId, coalesce(part.countryCode, who.code) AS countryCode
