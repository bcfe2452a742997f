// Which CAMEO codes do the recorded acts have, and how often?
// An act without a code is counted in the line without one.
MATCH (act:Act)
OPTIONAL MATCH (code:CameoCode {code: act.cameoCode})
RETURN code.code AS code, code.name AS name, code.ploverEventType AS plover, count(act) AS acts
ORDER BY acts DESC, code
