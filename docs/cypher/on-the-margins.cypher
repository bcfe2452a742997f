// Which recorded talks were held on the margins of which conferences since 2020, and who were the parties?
MATCH (conference:Conference)<-[:ON_MARGINS_OF]-(meeting:Meeting)
WHERE meeting.date >= date('2020-01-01')
MATCH (party:Country|Organization)-[:PARTY_TO]->(meeting)
WITH conference, meeting, party
ORDER BY party.name
RETURN meeting.date AS day, conference.title AS conference, collect(party.name) AS parties
ORDER BY day, conference, parties
