// What the countries of the graph are called.
MATCH (this:Country)
RETURN this.code AS code, this.name AS name, coalesce(this.aliases, []) AS aliases
