// The PLOVER class of a CAMEO code.
MATCH (this:CameoCode {code: $code})
RETURN this.ploverEventType AS eventType,
  this.ploverMode AS mode,
  this.ploverContext AS context
