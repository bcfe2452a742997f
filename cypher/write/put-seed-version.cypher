// The version of a part of `seed/` that the graph has now.
MATCH (revision:GraphRevision {id: 'revision'})
SET revision.referenceVersion = CASE $part WHEN 'reference' THEN $version ELSE revision.referenceVersion END,
  revision.seedVersion = CASE $part WHEN 'seed' THEN $version ELSE revision.seedVersion END
