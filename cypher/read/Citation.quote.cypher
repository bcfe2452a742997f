// The quoted words; Cypher counts UTF-16 code units too.
MATCH (:Act {id: $id})-[this:CITED]->(:Passage)
RETURN substring(endNode(this).text, this.start, this.end - this.start) AS quote
