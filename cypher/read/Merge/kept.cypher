// The thing that stays after a merge.
WITH {changeId: '', keptId: $keptId} AS this
MATCH (node:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Document {id: this.keptId})
RETURN node
