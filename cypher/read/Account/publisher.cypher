// Who tells it.
WITH {meetingId: $meetingId, publisherId: $publisherId} AS this
MATCH (node:Organization {id: this.publisherId})
RETURN node
