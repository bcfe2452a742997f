// The scalars of a name in another script.
WITH {name: $name, language: $language} AS this
RETURN this.name AS name,
  this.language AS language
