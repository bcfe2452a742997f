// About any of these issues or nominations.
MATCH (this:Act)
WHERE any(id IN $about WHERE EXISTS { (this)-[:ABOUT]->(:Issue|Nomination {id: id}) })
RETURN this
