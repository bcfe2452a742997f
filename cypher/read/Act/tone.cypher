// How hard an act sounds; $tones says how hard a type is, $rootTones how hard a root of CAMEO is whose act has no type.
MATCH (this:Act {id: $id})
RETURN coalesce($tones[this.type], $rootTones[left(this.cameoCode, 2)], 1) AS node
