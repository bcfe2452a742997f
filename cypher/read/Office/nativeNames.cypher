// The names of an office in other scripts.
MATCH (this:Office {id: $id})
UNWIND range(0, size(coalesce(this.nativeNames, [])) - 1) AS place
WITH {name: this.nativeNames[place], language: this.nativeNameLanguages[place]} AS node, place
RETURN node
ORDER BY place
