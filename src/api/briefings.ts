import type { GraphQLSchema } from 'graphql';
import type { AheadInput } from '../domain/briefing/ahead/question.js';
import { composeBriefing } from '../domain/briefing/compose.js';
import type { ComposedBriefing } from '../domain/briefing/page.js';
import type { BriefingEvidenceQuery } from '../generated/internal-queries.js';
import type { ComputedFields } from '../graph/plan/composer.js';
import type { RunTiered } from '../graph/plan/tiers.js';
import type { ReadRows } from '../graph/read.js';
import type { ReadCatalog } from '../graph/statements/statements.js';
import { aheadBriefingMaker, type MakeBriefingAhead } from './briefing-ahead.js';
import { internalQuery } from './internal-query.js';

/** Makes briefings. */
export interface Briefings {
  /** The briefing of a meeting; `undefined` if there is no such meeting. */
  readonly ofMeeting: (meetingId: string, read: ReadRows) => Promise<ComposedBriefing | undefined>;
  /** The briefing for a talk to come. */
  readonly ahead: MakeBriefingAhead;
}

/**
 * Makes briefings from what the graph holds.
 *
 * @param source `schema/internal/briefing-evidence.graphql`
 * @param run runs the root fields of the queries behind them
 * @throws SCHEMA_INVALID if that does not fit the schema
 */
export function briefingMakers(schema: GraphQLSchema, catalog: ReadCatalog, source: string, run: RunTiered): Briefings {
  const query = <Data>(name: string) => internalQuery<Data>(schema, catalog, source, run, name);
  const evidenceOf = query<BriefingEvidenceQuery>('BriefingEvidence');
  const { ahead, standing } = aheadBriefingMaker({
    talks: query('TalksAhead'),
    issues: query('IssuesAhead'),
    changes: query('ChangesAhead'),
    words: query('WordsAhead'),
  });
  return {
    async ofMeeting(meetingId, read) {
      const { meeting } = await evidenceOf({ id: meetingId }, read);
      if (meeting === null) return undefined;
      const { parties, organizations, documents, date: on, state } = meeting;
      // A talk of which no text is held says nothing itself: what stood before it is all there is to take along.
      const says = state === 'PLANNED' || documents.length > 0 || parties.length + organizations.length < 2;
      if (says) return composeBriefing(meeting);
      const codes = parties.map(({ id }) => id.slice('country:'.length));
      const before = { parties: codes, organizations: organizations.map(({ id }) => id), on };
      return composeBriefing(meeting, await standing(before, read));
    },
    ahead,
  };
}

/** The fields of the schema that are briefings. */
export function briefingFields({ ofMeeting, ahead }: Briefings): ComputedFields {
  return {
    'Meeting.briefing': async ({ id }, read) => ({ ...(await ofMeeting(id, read)) }),
    'Query.briefingAhead': async ({ arguments: given }, read) => ({ ...(await ahead(given as AheadInput, read)) }),
  };
}
