import { IssueActsDocument, type IssueActsQuery, type IssueQuery } from '../../generated/explorer/issue.js';
import { actLabel, actPurpose, actTone, datasetActType } from '../../generated/vocabulary/acts.js';
import { ask } from '../data/ask.js';
import { fetchLatest, type Latest } from '../data/fetch-latest.js';
import type { Period } from '../picture/period.js';
import { actSentenceText } from '../shared/act-sentence-parts.js';
import { dayInWords, listed } from '../shared/wording.js';
import { oneOf, texts } from '../url/url-state.js';

/** An act about the issue, as the view reads it. */
export type ThreadAct = NonNullable<IssueActsQuery['issue']>['acts']['nodes'][number];

/** Those for whom an act is done: its sides, else its actors, of whom nobody tells for whom they speak. */
export function speakersOf({ sides, actors }: Pick<ThreadAct, 'sides' | 'actors'>): { id: string; name: string }[] {
  return (sides.length > 0 ? sides : actors).map(({ id, name }) => ({ id, name }));
}

/** Acts by day, those of one day in the order in which the service gave them. */
export function byDay<T extends Pick<ThreadAct, 'date' | 'id'>>(acts: readonly T[]): T[] {
  return [...acts].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

/** As many acts are drawn; of more, the latest. */
export const drawnAtMost = 400;

/**
 * Fetches the acts about an issue that a picture can hold; of more than `drawnAtMost`, the latest.
 *
 * @param period if it is given, only the acts in it
 * @throws ServiceFault
 */
export function fetchThread(id: string, period: Period | undefined, signal: AbortSignal): Promise<Latest<ThreadAct>> {
  return fetchLatest(drawnAtMost, async (after) => {
    const { issue } = await ask(IssueActsDocument, { id, filter: period ?? null, after }, { signal });
    return issue?.acts;
  });
}

/** Which acts are shown, in the URL; an empty list is all. */
export const threadParams = { tone: texts, side: texts, only: oneOf(['all', 'again'], 'all') };

/** What stands in the URL. */
export interface ThreadFilter {
  /** Families, by their tone. */
  readonly tone: readonly string[];
  /** Sides, by their ids. */
  readonly side: readonly string[];
  /** `again` for the acts only of which a text says that they were done before. */
  readonly only: 'all' | 'again';
}

/** Whether an act is shown. */
export function isShown(act: ThreadAct, { tone, side, only }: ThreadFilter): boolean {
  return (
    (tone.length === 0 || tone.includes(String(act.tone))) &&
    (side.length === 0 || speakersOf(act).some(({ id }) => side.includes(id))) &&
    (only === 'all' || act.repeated)
  );
}

/** A side's latest act. */
export interface LatestPosition {
  readonly side: { readonly id: string; readonly name: string };
  readonly act: ThreadAct;
}

/**
 * Where each side stands, as `Issue.positions` says it: of the acts of its latest day, one that it did alone before one that it did
 * with others, then the hardest; of equally hard ones, a request last. The latest side comes first.
 */
export function latestBySide(acts: readonly ThreadAct[]): LatestPosition[] {
  const found = new Map<string, LatestPosition>();
  for (const act of byDay(acts)) {
    for (const side of speakersOf(act)) {
      const known = found.get(side.id)?.act;
      if (known === undefined || standsBefore(act, known)) found.set(side.id, { side, act });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.act.date.localeCompare(a.act.date) || a.side.name.localeCompare(b.side.name),
  );
}

/** Whether an act says rather where a side stands than one before it in {@link byDay}. */
function standsBefore(act: ThreadAct, known: ThreadAct): boolean {
  if (act.date !== known.date) return true;
  const isAlone = (one: ThreadAct) => Number(speakersOf(one).length === 1);
  const isRequest = (one: ThreadAct) => Number(one.type !== datasetActType && actPurpose[one.type] === 'ask');
  return (isAlone(act) - isAlone(known) || act.tone - known.tone || isRequest(known) - isRequest(act)) >= 0;
}

/** An act as it is said of its mark: the day, who, what kind of act, toward whom. */
export function spokenHead({ date, type, repeated, toward, ...act }: ThreadAct): string {
  const who = listed(speakersOf(act).map(({ name }) => name));
  const whom = toward.length === 0 ? '' : `, toward ${listed(toward.map(({ name }) => name))}`;
  return `${dayInWords(date)}, ${who}: ${actLabel[type]}${repeated ? ' again' : ''}${whom}`;
}

/** An act as it is said in the picture: the head, then the sentence. */
export function spokenAct(act: ThreadAct): string {
  return `${spokenHead(act)}. ${act.summary ?? actSentenceText(act)}`;
}

/** A member of a chain: an act about the issue, or an earlier one about something else that is repeated here. */
export type ChainMember = Pick<ThreadAct, 'id' | 'date' | 'type' | 'summary'>;

/**
 * The chains of repetition among some acts, each from the first time on. An act that repeats an earlier one follows it. If
 * two acts repeat the same act, both are in its chain.
 *
 * @returns the longest first, then the earliest; an act that repeats nothing and is not repeated is in none
 */
export function chainsOf(acts: readonly ThreadAct[]): ChainMember[][] {
  const members = new Map<string, ChainMember>();
  for (const act of acts) if (act.repeats) members.set(act.repeats.id, act.repeats);
  for (const act of acts) members.set(act.id, act);
  const earlier = new Map(acts.flatMap(({ id, repeats }) => (repeats ? [[id, repeats.id] as const] : [])));
  const firstOf = (id: string): string => {
    const seen = new Set<string>();
    let at = id;
    for (let next = earlier.get(at); next !== undefined && !seen.has(next); next = earlier.get(at)) {
      seen.add(at);
      at = next;
    }
    return at;
  };
  const chains = new Map<string, ChainMember[]>();
  for (const member of byDay([...members.values()])) {
    const first = firstOf(member.id);
    chains.set(first, [...(chains.get(first) ?? []), member]);
  }
  return [...chains.values()]
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length || (a[0]?.date ?? '').localeCompare(b[0]?.date ?? ''));
}

type Counted = NonNullable<IssueQuery['issue']>['timeline'][number];

/** How many acts of each family there were in a year; the tone is the index. */
export interface YearOfActs {
  readonly year: number;
  readonly count: number;
  readonly byTone: readonly number[];
  /** Those whose type says no tone. */
  readonly other: number;
}

/** The counts of an issue by year, the earliest first. */
export function yearsOf(timeline: readonly Counted[]): YearOfActs[] {
  const years = [...new Set(timeline.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const byTone = [0, 0, 0, 0, 0, 0];
    let other = 0;
    for (const { type, count } of timeline.filter((entry) => entry.year === year)) {
      if (type === datasetActType) other += count;
      else byTone[actTone[type]] = (byTone[actTone[type]] ?? 0) + count;
    }
    return { year, count: byTone.reduce((sum, count) => sum + count, other), byTone, other };
  });
}
