// How many meetings the graph holds, for how rare an issue is among them.
MATCH (node:Meeting)
RETURN count(node) AS meetings
