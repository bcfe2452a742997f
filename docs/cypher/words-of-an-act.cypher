// Where is it written that the ROK protested about Sado, and in whose words?
// Only words of the wording VERBATIM are the publisher's own. `start` and `end` mark the words in the text of the passage.
MATCH (act:Act {type: 'PROTESTED'})-[:ABOUT]->(:Issue {id: 'issue:sado-mines-nomination'})
WHERE 'country:KR' IN act.sides
MATCH (act)-[cited:CITED]->(passage:Passage)<-[:HAS_PASSAGE]-(document:Document)
RETURN act.date AS day, substring(passage.text, cited.start, cited.end - cited.start) AS words, document.wording AS wording, document.url AS source
ORDER BY day, source, words
