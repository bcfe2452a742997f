// Every office with its titles, and of which country or organization it is.
MATCH (office:Office)
WHERE office.id IS NOT NULL
OPTIONAL MATCH (office)-[:OFFICE_OF]->(of:Country|Organization)
RETURN office.id AS id, office.title AS title, coalesce(office.aliases, []) AS aliases, office.rank AS rank, of.id AS ofId
ORDER BY office.id
