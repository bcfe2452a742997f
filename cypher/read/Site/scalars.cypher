// The scalars of a nominated site.
MATCH (this:Nomination {id: $id})
RETURN this.siteName AS name,
  this.nativeNames[0] AS nativeName
