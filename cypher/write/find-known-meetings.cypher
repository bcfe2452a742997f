// Which of these groups of events the graph has already, or had until an editor withdrew them.
UNWIND $ids AS id
MATCH (meeting:Meeting|RetractedMeeting {id: id})
RETURN DISTINCT meeting.id AS id
