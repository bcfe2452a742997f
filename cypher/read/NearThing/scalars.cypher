// Why a thing is near to unknown words.
WITH {thingId: $thingId, reasons: $reasons} AS this
RETURN this.reasons AS reasons
