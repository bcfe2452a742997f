// All of these people took part.
MATCH (this:Meeting)
WHERE all(id IN $participants WHERE EXISTS { (this)<-[:TOOK_PART_IN]-(:Person {id: id}) })
RETURN this
