// Done for any of these organizations, or toward any of them.
MATCH (this:Act)
WHERE any(id IN $organizations WHERE id IN this.sides OR EXISTS { (this)-[:TOWARD]->(:Organization {id: id}) })
RETURN this
