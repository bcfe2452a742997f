// In a meeting that was held on the margins of any of these conferences.
MATCH (this:Act)
WHERE any(
  id IN $conferences
  WHERE EXISTS { (this)-[:IN]->(:Meeting)-[:ON_MARGINS_OF]->(:Conference {id: id}) }
)
RETURN this
