// What connects two talks, as numbers and ids: whether the first is only planned; the levels of the earlier and of the
// later talk; whether a text says that one followed the other; repeated acts; shared issues, each with how many talks deal
// with it; shared people, parties and occasions; how many people and parties they have.
MATCH (this:Meeting {id: $id}), (node:Meeting {id: $talkId})
RETURN this.id AS of,
  toString(this.date) AS ofDate,
  node.id AS id,
  toString(node.date) AS date,
  abs(duration.inDays(node.date, this.date).days) AS daysApart,
  this:PlannedMeeting AS planned,
  CASE
    WHEN toString(node.date) + ' ' + node.id < toString(this.date) + ' ' + this.id THEN [node.level, this.level]
    ELSE [this.level, node.level]
  END AS levels,
  EXISTS { (this)-[:FOLLOWED_UP]-(node) } AS followedUp,
  COLLECT {
    MATCH (this)<-[:IN]-(act:Act)-[:REPEATED]-(other:Act)-[:IN]->(node)
    RETURN [act.id, other.id]
    ORDER BY act.id, other.id
  } AS repeatedActs,
  COLLECT {
    MATCH (this)-[:DISCUSSED]->(subject:Issue|Nomination)<-[:DISCUSSED]-(node)
    RETURN {
      id: subject.id,
      name: subject.name,
      talks: COUNT { (subject)<-[:DISCUSSED]-() },
      umbrella: coalesce(subject.umbrella, false)
    }
    ORDER BY subject.id
  } AS issues,
  COLLECT {
    MATCH (this)<-[:TOOK_PART_IN|PLANNED_PARTICIPANT]-(person:Person)-[:TOOK_PART_IN]->(node)
    RETURN {id: person.id, name: person.name}
    ORDER BY person.id
  } AS people,
  COUNT { (this)<-[:TOOK_PART_IN|PLANNED_PARTICIPANT]-() } + COUNT { (node)<-[:TOOK_PART_IN]-() } AS peopleOfBoth,
  COLLECT {
    MATCH (this)<-[:PARTY_TO|PLANNED_PARTY]-(party:Country|Organization)-[:PARTY_TO]->(node)
    RETURN {id: party.id, name: party.name}
    ORDER BY party.id
  } AS parties,
  COUNT { (this)<-[:PARTY_TO|PLANNED_PARTY]-() } + COUNT { (node)<-[:PARTY_TO]-() } AS partiesOfBoth,
  CASE
    WHEN toString(node.date) + ' ' + node.id < toString(this.date) + ' ' + this.id
      THEN COUNT { (this)<-[:PARTY_TO|PLANNED_PARTY]-() }
    ELSE COUNT { (node)<-[:PARTY_TO]-() }
  END AS partiesOfLater,
  COLLECT {
    MATCH (this)-[:ON_MARGINS_OF|PLANNED_OCCASION]->(occasion:Meeting|Conference)<-[:ON_MARGINS_OF]-(node)
    RETURN {id: occasion.id, name: occasion.title}
    ORDER BY occasion.id
  } AS margins
