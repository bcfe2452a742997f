import {
  ComparedActsDocument,
  ComparedHeadDocument,
  type ComparedMeetingFragment,
  ComparePageDocument,
  type ComparePageQuery,
  EarlierMeetingsDocument,
} from '../../generated/explorer/compare.js';
import { ask } from '../data/ask.js';
import { greatestPage } from '../data/fetch-latest.js';
import { type ChangeGroup, type ComparedAct, changesOf } from './changes.js';

/** Two meetings and what changed between them. */
export interface Comparison extends Pick<NonNullable<ComparePageQuery['compareMeetings']>, 'base' | 'head'> {
  readonly groups: readonly ChangeGroup[];
}

/**
 * Fetches what changed from one meeting to another, then what the acts say.
 *
 * @returns `null` if one of the ids is not the id of a meeting
 * @throws ServiceFault
 */
export async function fetchComparison(base: string, head: string, signal: AbortSignal): Promise<Comparison | null> {
  const { compareMeetings: found } = await ask(ComparePageDocument, { base, head }, { signal });
  if (!found) return null;
  const { carriedOver, introduced, dropped } = found;
  const told = [
    ...carriedOver.flatMap(({ baseActs, headActs }) => [...baseActs, ...headActs]),
    ...introduced.flatMap(({ headActs }) => headActs),
    ...dropped.flatMap(({ baseActs }) => baseActs),
  ];
  const ids = [...new Set(told.map(({ id }) => id))];
  const acts = new Map<string, ComparedAct>();
  for (let at = 0; at < ids.length; at += greatestPage) {
    const { nodes } = await ask(ComparedActsDocument, { ids: ids.slice(at, at + greatestPage) }, { signal });
    for (const node of nodes) if (node?.__typename === 'Act') acts.set(node.id, node);
  }
  const whole = (some: readonly { readonly id: string }[]) => some.flatMap(({ id }) => acts.get(id) ?? []);
  const groups = changesOf({
    carriedOver: carriedOver.map((entry) => ({
      ...entry,
      baseActs: whole(entry.baseActs),
      headActs: whole(entry.headActs),
      movements: entry.movements.flatMap(({ side, movement, ...moved }) => {
        const [before, after] = [acts.get(moved.base.id), acts.get(moved.head.id)];
        return before && after ? [{ side, movement, base: before, head: after }] : [];
      }),
    })),
    introduced: introduced.map((entry) => ({ ...entry, headActs: whole(entry.headActs) })),
    dropped: dropped.map((entry) => ({ ...entry, baseActs: whole(entry.baseActs) })),
  });
  return { base: found.base, head: found.head, groups };
}

/**
 * Finds the meeting before another.
 *
 * @returns its id; `null` if there is none, or if the id is not the id of a meeting
 * @throws ServiceFault
 */
export async function fetchMeetingBefore(id: string, signal: AbortSignal): Promise<string | null> {
  const { meeting } = await ask(ComparedHeadDocument, { id }, { signal });
  if (!meeting) return null;
  const parties = meeting.parties.map(({ code }) => code);
  const { meetings } = await ask(EarlierMeetingsDocument, { parties, to: meeting.date }, { signal });
  return meetingBefore(meeting, meetings.nodes)?.id ?? null;
}

/** A meeting with its parties. */
type Candidate = ComparedMeetingFragment & { readonly parties: readonly { readonly code: string }[] };

/**
 * The meeting before another: the latest that its text says it followed. If there is none, the latest earlier meeting of the
 * same parties alone; else the latest earlier meeting of these parties and others. Hours are compared if both are known,
 * else days.
 *
 * @param candidates meetings to which all parties of `head` were party, in any order
 * @returns `undefined` if there is none
 */
export function meetingBefore(
  head: Candidate & { readonly followsUp: readonly ComparedMeetingFragment[] },
  candidates: readonly Candidate[],
): ComparedMeetingFragment | undefined {
  const latest = <T extends ComparedMeetingFragment>(meetings: readonly T[]): T | undefined =>
    [...meetings].sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id))[0];
  const earlier = candidates.filter((meeting) => meeting.id !== head.id && isEarlier(meeting, head));
  const alone = earlier.filter(({ parties }) => parties.length === head.parties.length);
  return latest(head.followsUp) ?? latest(alone) ?? latest(earlier);
}

function isEarlier(meeting: ComparedMeetingFragment, other: ComparedMeetingFragment): boolean {
  if (meeting.startedAt === null || other.startedAt === null) return meeting.date < other.date;
  return Date.parse(meeting.startedAt) < Date.parse(other.startedAt);
}
