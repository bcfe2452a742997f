// The things that the words may name, the likeliest first, as far as they are still there.
MATCH (this:Unresolved {id: $id})
UNWIND range(0, size(coalesce(this.nearestIds, [])) - 1) AS place
MATCH (thing:Person|Organization|Office|Issue|Nomination|Conference {id: this.nearestIds[place]})
WITH place, {thingId: thing.id, reasons: split(this.nearestReasons[place], '\n')} AS node
RETURN node
ORDER BY place
