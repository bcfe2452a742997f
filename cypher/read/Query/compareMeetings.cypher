// Two meetings to compare. They need a party in common.
//: refusal refusal
MATCH (base:Meeting {id: $base})
MATCH (head:Meeting {id: $head})
WITH {baseId: base.id, headId: head.id} AS node,
  CASE
    WHEN NOT EXISTS {
      MATCH (party:Country|Organization)-[:PARTY_TO]->(base)
      MATCH (party)-[:PARTY_TO]->(head)
    }
    THEN 'The meetings ' + base.id + ' and ' + head.id + ' have no party in common, so nothing can be carried over.'
  END AS refusal
RETURN node, refusal
