import { answersTo } from '../domain/briefing/ahead/asked.js';
import { actsOfChanges } from '../domain/briefing/ahead/changes.js';
import { type ChosenActs, type ComparedTalks, chooseActs, chooseTalks } from '../domain/briefing/ahead/choose.js';
import { type AheadWords, composeAhead, standingIssues } from '../domain/briefing/ahead/compose.js';
import type { AheadEvidence } from '../domain/briefing/ahead/evidence.js';
import { type AheadInput, type AheadQuestion, readQuestion, unknownParty } from '../domain/briefing/ahead/question.js';
import type { Citations } from '../domain/briefing/citations.js';
import type { ComposedBriefing } from '../domain/briefing/page.js';
import { shiftDay } from '../domain/day.js';
import { kindOfId } from '../domain/ids.js';
import type {
  ChangesAheadQuery,
  IssuesAheadQuery,
  TalksAheadQuery,
  WordsAheadQuery,
} from '../generated/internal-queries.js';
import type { ReadRows } from '../graph/read.js';
import type { InternalQuery } from './internal-query.js';

/** Makes the briefing of a talk to come. @throws BAD_USER_INPUT if the question cannot be answered as it is asked */
export type MakeBriefingAhead = (input: AheadInput, read: ReadRows) => Promise<ComposedBriefing>;

/** Finds the issues as they stood before a talk, and gives what writes them. @throws BAD_USER_INPUT as for a briefing */
export type FindStandingIssues = (
  input: AheadInput,
  read: ReadRows,
) => Promise<(citations: Citations) => readonly string[]>;

/** The queries for it, in `schema/internal`. */
export interface AheadQueries {
  readonly talks: InternalQuery<TalksAheadQuery>;
  readonly issues: InternalQuery<IssuesAheadQuery>;
  readonly changes: InternalQuery<ChangesAheadQuery>;
  readonly words: InternalQuery<WordsAheadQuery>;
}

/** How many issues of the earlier talks are looked at: those that came up last. */
const mostCandidates = 40;

/**
 * Makes briefings of talks to come. It asks in turn: who the parties are and which talks they held; what was done about the issues of those
 * talks, and what changed between the last two; the words of what is told.
 */
export function aheadBriefingMaker(queries: AheadQueries): {
  readonly ahead: MakeBriefingAhead;
  readonly standing: FindStandingIssues;
} {
  return {
    async ahead(input, read) {
      const { question, evidence, talks, chosen } = await gather(input, read);
      const changed = await changesBetween(talks.compared, read);
      const words = await wordsOf(
        [...idsOf(evidence, chosen, question.on), ...(changed ? actsOfChanges(changed) : [])],
        read,
      );
      return composeAhead(question, evidence, talks, chosen, changed, words);
    },
    async standing(input, read) {
      const { question, evidence, chosen } = await gather(input, read);
      const words = await wordsOf(idsOf(evidence, chosen, question.on), read);
      return (citations) => standingIssues(question, evidence, chosen, words, citations);
    },
  };

  async function gather(input: AheadInput, read: ReadRows) {
    const question = readQuestion(input);
    const evidence = await talksOf(question, read);
    const talks = chooseTalks(evidence, question);
    const dayBefore = shiftDay(question.on, -1);
    const candidates = [...new Set(evidence.talks.flatMap((talk) => talk.issues.map(({ id }) => id)))];
    const found = await queries.issues(
      { issues: candidates.slice(0, mostCandidates), lastTalk: talks.last?.id ?? '', dayBefore },
      read,
    );
    const issues = found.issues.flatMap((issue) => (issue?.__typename === 'Issue' ? [issue] : []));
    const chosen = chooseActs(issues, found.lastTalk.nodes, evidence.talks, question);
    return { question, evidence, talks, chosen };
  }

  async function changesBetween(talks: ComparedTalks | undefined, read: ReadRows) {
    if (talks === undefined) return undefined;
    const comparison = await queries.changes({ base: talks.base.id, head: talks.head.id }, read);
    return comparison.compareMeetings ?? undefined;
  }

  /** @throws BAD_USER_INPUT if a party is not in the graph */
  async function talksOf(question: AheadQuestion, read: ReadRows): Promise<AheadEvidence> {
    const { partyIds: ids, parties, organizations, on } = question;
    const variables = { ids, parties, organizations, on };
    const found = await queries.talks({ ...variables, dayBefore: shiftDay(on, -1), knownBy: `${on}T23:59:59Z` }, read);
    return {
      parties: ids.map((id, place) => {
        const party = found.parties[place];
        if (party?.__typename !== 'Country' && party?.__typename !== 'Organization') throw unknownParty(id);
        return party;
      }),
      talks: found.meetings.nodes.filter(({ date }) => date < on),
      talksHeld: found.meetings.totalCount,
      plans: found.plannedMeetings.nodes.filter(({ date }) => date >= on),
    };
  }

  /** The words of acts, and documents. */
  async function wordsOf(ids: readonly string[], read: ReadRows): Promise<AheadWords> {
    const each = [...new Set(ids)];
    const pages = Array.from({ length: Math.ceil(each.length / mostNodes) }, (_, page) =>
      each.slice(page * mostNodes, (page + 1) * mostNodes),
    );
    const answers = await Promise.all(pages.map((page) => queries.words({ ids: page }, read)));
    const told = answers.flatMap((answer) => answer.told);
    return {
      acts: told.flatMap((node) => (node?.__typename === 'Act' ? [node] : [])),
      documents: told.flatMap((node) => (node?.__typename === 'Document' ? [node] : [])),
    };
  }
}

/** How many ids `nodes` takes. */
const mostNodes = 100;

/** The ids of the acts that are told, and of the documents by which other facts are known. */
function idsOf({ parties, plans }: AheadEvidence, { live, outcome, anniversaries }: ChosenActs, on: string): string[] {
  const sketches = live.flatMap(({ lines, asks }) => [...lines, ...asks]);
  const acts = [
    ...outcome,
    ...sketches,
    ...sketches.flatMap(({ chain }) => chain.slice(-1)),
    ...live.flatMap(({ asks }) => asks.flatMap((ask) => answersTo(ask, on).slice(0, 1))),
    ...anniversaries.flatMap(({ of }) => ('act' in of ? [of.act] : [])),
  ].map(({ id }) => id);
  const tenures = parties.flatMap(({ offices }) =>
    offices.flatMap((office) => office.tenures.filter(({ person }) => person.id === office.holder?.id)),
  );
  const milestones = live.flatMap(({ issues }) => issues).flatMap(({ nomination }) => nomination?.milestones ?? []);
  const sources = [...plans, ...tenures, ...milestones].flatMap((fact) => fact.sources);
  return [...acts, ...sources.filter((source) => kindOfId(source) === 'Document')];
}
