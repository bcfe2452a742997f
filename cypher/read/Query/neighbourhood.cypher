// The node in the middle of a neighbourhood.
MATCH (node:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Act|Document|Passage {id: $of})
RETURN node
