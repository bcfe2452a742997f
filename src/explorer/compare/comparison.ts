import {
  CompareDocument,
  ComparedActsDocument,
  type ComparedTalkFragment,
  type CompareQuery,
  TalksBeforeDocument,
  TalksUntilDocument,
} from '../../generated/explorer/compare.js';
import { ask } from '../data/ask.js';
import { type ChangeGroup, type ComparedAct, changesOf } from './changes.js';

/** Two talks and what changed between them. */
export interface Comparison extends Pick<NonNullable<CompareQuery['compareMeetings']>, 'base' | 'head'> {
  readonly groups: readonly ChangeGroup[];
}

/** As many ids are asked for at once. */
const page = 100;

/**
 * Fetches what changed from one talk to another, then what the acts say.
 *
 * @returns `null` if one of the ids is not a talk
 * @throws ServiceFault
 */
export async function fetchComparison(base: string, head: string, signal: AbortSignal): Promise<Comparison | null> {
  const { compareMeetings: found } = await ask(CompareDocument, { base, head }, { signal });
  if (!found) return null;
  const { carriedOver, introduced, dropped } = found;
  const told = [
    ...carriedOver.flatMap(({ baseActs, headActs }) => [...baseActs, ...headActs]),
    ...introduced.flatMap(({ headActs }) => headActs),
    ...dropped.flatMap(({ baseActs }) => baseActs),
  ];
  const ids = [...new Set(told.map(({ id }) => id))];
  const acts = new Map<string, ComparedAct>();
  for (let at = 0; at < ids.length; at += page) {
    const { nodes } = await ask(ComparedActsDocument, { ids: ids.slice(at, at + page) }, { signal });
    for (const node of nodes) if (node?.__typename === 'Act') acts.set(node.id, node);
  }
  const whole = (some: readonly { readonly id: string }[]) => some.flatMap(({ id }) => acts.get(id) ?? []);
  const groups = changesOf({
    carriedOver: carriedOver.map((entry) => ({
      ...entry,
      baseActs: whole(entry.baseActs),
      headActs: whole(entry.headActs),
    })),
    introduced: introduced.map((entry) => ({ ...entry, headActs: whole(entry.headActs) })),
    dropped: dropped.map((entry) => ({ ...entry, baseActs: whole(entry.baseActs) })),
  });
  return { base: found.base, head: found.head, groups };
}

/**
 * Finds which talk was the one before another.
 *
 * @returns its id; `null` if there is none, or no such talk
 * @throws ServiceFault
 */
export async function fetchTalkBefore(id: string, signal: AbortSignal): Promise<string | null> {
  const { meeting } = await ask(TalksBeforeDocument, { id }, { signal });
  if (!meeting) return null;
  const parties = meeting.parties.map(({ code }) => code);
  const { meetings } = await ask(TalksUntilDocument, { parties, to: meeting.date }, { signal });
  return talkBefore(meeting, meetings.nodes)?.id ?? null;
}

/** A talk with its parties. */
type Candidate = ComparedTalkFragment & { readonly parties: readonly { readonly code: string }[] };

/**
 * The talk before one: the latest that its text says it followed; else the latest earlier one of the same parties alone; else
 * the latest earlier one to which they were party with others. Earlier is by the hour where both are told, else by the day.
 *
 * @param candidates talks to which all parties of `head` were party, in any order
 * @returns `undefined` where there is none
 */
export function talkBefore(
  head: Candidate & { readonly followsUp: readonly ComparedTalkFragment[] },
  candidates: readonly Candidate[],
): ComparedTalkFragment | undefined {
  const latest = <T extends ComparedTalkFragment>(talks: readonly T[]): T | undefined =>
    [...talks].sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id))[0];
  const earlier = candidates.filter((talk) => talk.id !== head.id && isEarlier(talk, head));
  const alone = earlier.filter(({ parties }) => parties.length === head.parties.length);
  return latest(head.followsUp) ?? latest(alone) ?? latest(earlier);
}

function isEarlier(talk: ComparedTalkFragment, other: ComparedTalkFragment): boolean {
  if (talk.startedAt === null || other.startedAt === null) return talk.date < other.date;
  return Date.parse(talk.startedAt) < Date.parse(other.startedAt);
}
