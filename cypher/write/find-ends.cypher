// Which of these are countries or organizations, and which are issues or nominations.
OPTIONAL MATCH (party:Country|Organization)
WHERE party.id IN $towardIds
WITH collect(party.id) AS parties
OPTIONAL MATCH (subject:Issue|Nomination)
WHERE subject.id IN $aboutIds
RETURN parties, collect(subject.id) AS subjects
