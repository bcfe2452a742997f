// Whose position.
WITH {country: $country, act: $act} AS this
WITH this.country AS node
RETURN node
