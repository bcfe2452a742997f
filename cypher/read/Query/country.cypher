// One country by its code.
MATCH (node:Country {code: $code})
RETURN node
