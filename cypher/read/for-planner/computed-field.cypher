// A value that the service computed. What it refers to by id is read here.
WITH $value AS node
RETURN node
