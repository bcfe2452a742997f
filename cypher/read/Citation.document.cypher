// The document of the cited passage.
MATCH (:Act {id: $id})-[this:CITED]->(:Passage)
WITH endNode(this) AS passage
MATCH (passage)<-[:HAS_PASSAGE]-(node:Document)
RETURN node
