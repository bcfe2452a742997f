// How far each writer of an import is.
MATCH (this:ImportProgress)
WHERE this.id IN $ids
RETURN this.id AS id, this.changeId AS changeId, this.rows AS rows, this.rejected AS rejected, this.finished AS finished
