// The nodes that have these ids.
// The lists of labels and of owned types are written by `npm run generate`.
UNWIND $ids AS id
MATCH (node:Country|Organization|Person|Office|Place|Meeting|Conference|Issue|Nomination|Milestone|Act|Document|Passage|ProposedAct|ProposedMeeting|ProposedReference|Unresolved|RetractedAct|RetractedMeeting|PlannedMeeting|HeldPlan|RetractedDocument|RetractedPassage|FormerId {id: id})
RETURN elementId(node) AS element, labels(node) AS labels, node.id AS id, node.retractedAt AS retractedAt
