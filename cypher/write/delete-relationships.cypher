// Deletes relationships that a change added, or that it takes back.
UNWIND $elements AS element
MATCH ()-[relationship]->()
WHERE elementId(relationship) = element
DELETE relationship
