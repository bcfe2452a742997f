// Done for any of these countries.
MATCH (this:Act)
WHERE any(code IN $sides WHERE 'country:' + code IN this.sides)
RETURN this
