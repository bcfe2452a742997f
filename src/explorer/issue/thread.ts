import { IssueActsDocument, type IssueActsQuery } from '../../generated/explorer/issue.js';
import { actLabel } from '../../generated/vocabulary/acts.js';
import { ask } from '../data/ask.js';
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

/** The acts about an issue that a picture can hold. */
export interface ThreadActs {
  /** By day, the earliest first. */
  readonly acts: readonly ThreadAct[];
  /** How many there are; more than `acts` where only the latest were fetched. */
  readonly total: number;
}

/** As many acts are drawn; of more, the latest. */
export const drawnAtMost = 400;

/**
 * Fetches the acts about an issue, page by page, the latest first, until there are no more or `drawnAtMost` are there.
 *
 * @param period only those of it; all of the time where it is not given
 * @throws ServiceFault
 */
export async function fetchThread(id: string, period: Period | undefined, signal: AbortSignal): Promise<ThreadActs> {
  const acts: ThreadAct[] = [];
  let after: string | null | undefined;
  for (;;) {
    const { issue }: IssueActsQuery = await ask(
      IssueActsDocument,
      { id, filter: period ?? null, after: after ?? null },
      { signal },
    );
    if (!issue) return { acts: [], total: 0 };
    acts.unshift(...issue.acts.nodes.toReversed());
    const { hasNextPage, endCursor } = issue.acts.pageInfo;
    if (!hasNextPage || acts.length >= drawnAtMost) return { acts, total: issue.acts.totalCount };
    after = endCursor;
  }
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

/** Each side's latest act among some, alone or with others; the latest side first. */
export function latestBySide(acts: readonly ThreadAct[]): LatestPosition[] {
  const found = new Map<string, LatestPosition>();
  for (const act of byDay(acts)) for (const side of speakersOf(act)) found.set(side.id, { side, act });
  return [...found.values()].sort(
    (a, b) => b.act.date.localeCompare(a.act.date) || a.side.name.localeCompare(b.side.name),
  );
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
