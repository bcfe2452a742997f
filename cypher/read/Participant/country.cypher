// For which country.
MATCH (:Person)-[this:TOOK_PART_IN]->(:Meeting {id: $id})
MATCH (node:Country {code: this.countryCode})
RETURN node
