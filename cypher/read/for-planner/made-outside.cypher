// An object that was made outside of the graph; what it refers to by id is read here.
WITH $value AS node
RETURN node
