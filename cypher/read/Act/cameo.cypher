// The nearest CAMEO code.
MATCH (this:Act {id: $id})
MATCH (node:CameoCode {code: this.cameoCode})
RETURN node
