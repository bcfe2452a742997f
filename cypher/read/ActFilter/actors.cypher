// Done by any of these; a country has its people's acts.
MATCH (this:Act)
WHERE any(id IN $actors WHERE id IN this.sides OR EXISTS { (this)<-[:PERFORMED]-(:Person|Country|Organization {id: id}) })
RETURN this
