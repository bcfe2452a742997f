// The PLOVER class of the nearest CAMEO code, where PLOVER has one.
MATCH (this:Act {id: $id})
MATCH (node:CameoCode {code: this.cameoCode})
WHERE node.ploverEventType IS NOT NULL
RETURN node
