// Where an act is written, document by document in the order of publication and of the text.
MATCH (this:Act {id: $id})
MATCH (this)-[cited:CITED|RETRACTED_CITED]->(:Passage)
WITH cited, {passageId: cited.toId, start: cited.start, end: cited.end, locator: cited.locator} AS node
RETURN node
ORDER BY cited.key
