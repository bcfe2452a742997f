// Offices and whose they are.
UNWIND $rows AS row
MERGE (office:Office {id: row.id})
SET office.title = row.title,
  office.aliases = row.aliases,
  office.rank = row.rank,
  office.nativeNames = row.nativeNames,
  office.nativeNameLanguages = row.nativeNameLanguages,
  office.sources = row.sources
WITH office, row
MATCH (holder:Country|Organization {id: row.ofId})
MERGE (office)-[post:OFFICE_OF]->(holder)
SET post.fromId = office.id, post.toId = holder.id, post.key = office.id + ' ' + holder.id
