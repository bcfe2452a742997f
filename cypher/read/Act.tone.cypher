// How hard an act sounds; $tones says how hard a type is.
MATCH (this:Act {id: $id})
RETURN $tones[this.type] AS node
