// The scalars of an issue's label.
WITH {name: $name, issueId: $issueId} AS this
RETURN this.name AS name
