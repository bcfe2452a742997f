// What became of proposals, by whom and when.
UNWIND $rows AS row
MATCH (proposal:ProposedAct|ProposedReference|ProposedMeeting {id: row.id})
SET proposal.status = row.status,
  proposal.reviewedBy = $reviewedBy,
  proposal.reviewedAt = datetime($recordedAt),
  proposal.rejectionReason = row.reason
