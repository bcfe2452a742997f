import { type ComposedBriefing, composeBriefing } from '../domain/briefing/compose.js';
import type { BriefingEvidenceQuery } from '../generated/internal-queries.js';
import type { ReadRows } from '../graph/read.js';
import type { InternalQuery } from './internal-query.js';

/** Makes the briefing of a meeting; `undefined` where there is no such meeting. */
export type MakeBriefing = (meetingId: string, read: ReadRows) => Promise<ComposedBriefing | undefined>;

/** @param evidenceQuery `schema/internal/briefing-evidence.graphql` */
export function briefingMaker(evidenceQuery: InternalQuery<BriefingEvidenceQuery>): MakeBriefing {
  return async (meetingId, read) => {
    const { meeting } = await evidenceQuery({ id: meetingId }, read);
    return meeting === null ? undefined : composeBriefing(meeting);
  };
}

/** The briefing as a field of a meeting. */
export function briefingField(make: MakeBriefing): (id: string, read: ReadRows) => Promise<Record<string, unknown>> {
  return async (id, read) => ({ ...(await make(id, read)) });
}
