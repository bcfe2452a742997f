// Which documents report on the talk of Japan and the ROK on 12 February 2022, and who published them?
// A document without PUBLISHED_BY has its publisher's name in `publisherWords`.
MATCH (meeting:Meeting {id: 'meeting:2022-02-12-jp-kr-fm'})<-[:REPORTS_ON]-(document:Document)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
RETURN document.publishedOn AS day, coalesce(publisher.name, document.publisherWords) AS publisher, document.title AS title
ORDER BY day, publisher, title
