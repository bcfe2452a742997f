// The scalars of a nominated site.
MATCH (this:Nomination {id: $id})
RETURN this.siteName AS name,
  this.siteNativeName AS nativeName
