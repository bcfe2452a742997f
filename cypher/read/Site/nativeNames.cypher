// The names of a nominated site in other scripts.
MATCH (this:Nomination {id: $id})
UNWIND range(0, size(coalesce(this.nativeNames, [])) - 1) AS place
WITH {name: this.nativeNames[place], language: this.nativeNameLanguages[place]} AS node, place
RETURN node
ORDER BY place
