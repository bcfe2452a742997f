// Every quote stands in its passage, word for word. An event of a dataset is cited without words.
MATCH (act:Act)-[cited:CITED]->(passage:Passage)
WHERE coalesce(passage.documentId <> act.datasetId, true)
  AND (cited.start IS NULL OR cited.end IS NULL
  OR cited.start < 0 OR cited.start >= cited.end OR cited.end > size(passage.text))
RETURN act.id AS subject, 'a quote is no span of ' + passage.id AS finding
UNION ALL
MATCH (later:Meeting)-[followed:FOLLOWED_UP]->(:Meeting)
OPTIONAL MATCH (passage:Passage {id: followed.passageId})
WITH later, followed, passage
WHERE passage IS NULL OR followed.start >= followed.end OR followed.end > size(passage.text)
RETURN later.id AS subject, 'what it followed is not quoted from a passage' AS finding
