// It dealt with all of these issues or nominations.
MATCH (this:Meeting)
WHERE all(id IN $about WHERE EXISTS { (this)-[:DISCUSSED]->(:Issue|Nomination {id: id}) })
RETURN this
