// Gives nodes the labels and the values that they had; null stands for no value.
UNWIND $rows AS row
MATCH (node)
WHERE elementId(node) = row.element
SET node += row.properties
REMOVE node:$(row.labelsNow)
SET node:$(row.labels)
