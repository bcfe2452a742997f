// The latest act.
WITH {country: $country, act: $act} AS this
WITH this.act AS node
RETURN node
