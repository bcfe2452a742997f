// The scalars of an issue's label.
WITH {name: $name, usedBy: []} AS this
RETURN this.name AS name
