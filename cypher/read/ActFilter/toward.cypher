// Toward any of these countries.
MATCH (this:Act)
WHERE any(code IN $toward WHERE EXISTS { (this)-[:TOWARD]->(:Country {code: code}) })
RETURN this
