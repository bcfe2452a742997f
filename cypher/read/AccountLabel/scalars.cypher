// The scalars of a publisher's word.
WITH {name: $name, issueId: $issueId} AS this
RETURN this.name AS name
