// The scalars of a CAMEO code.
MATCH (this:CameoCode {code: $code})
RETURN this.code AS code,
  this.name AS name
