import {
  type MeetingFilter,
  TimelineTalksDocument,
  type TimelineTalksQuery,
} from '../../generated/explorer/timeline.js';
import { ask } from '../data/ask.js';
import { levelWords } from '../shared/meeting-words.js';
import { dayInWords, listed } from '../shared/wording.js';
import { type Param, texts } from '../url/url-state.js';

/** A talk, as a timeline reads it. */
export type Talk = TimelineTalksQuery['meetings']['nodes'][number];

/** Where a talk was held, or how. */
export function whereOf({ place, mode }: Pick<Talk, 'place' | 'mode'>): string {
  if (place) return place.city ?? place.country.name;
  return modeLabels[mode];
}

/** How a talk was held, as a label. */
export const modeLabels = { IN_PERSON: 'In person', TELEPHONE: 'Telephone', VIDEO: 'Video' } as const;

/** Who talked, as a label, the highest first. */
export const levelLabels = {
  LEADERS: 'Leaders',
  FOREIGN_MINISTERS: 'Foreign ministers',
  VICE_MINISTERS: 'Vice ministers',
  DIRECTORS_GENERAL: 'Directors-general',
  WORKING_LEVEL: 'Working level',
  OTHER: 'Other ranks',
} as const;

/** A talk as it is said of its mark: the day, what it is called, who, where or how, beside what. */
export function spokenTalk(talk: Talk): string {
  const { date, title, level, mode, onMarginsOf } = talk;
  const how = mode === 'IN_PERSON' ? `in ${whereOf(talk)}` : `by ${mode === 'TELEPHONE' ? 'telephone' : 'video'}`;
  const where = mode === 'IN_PERSON' && !talk.place ? 'in person' : how;
  const beside = listed(onMarginsOf.map((occasion) => occasion.title));
  return `${dayInWords(date)}: ${title}, ${levelWords[level]}, ${where}${beside === '' ? '' : `, on the margins of ${beside}`}`;
}

/** Ids of countries and people; the code of a country is enough: `of=JP` is `of=country:JP`. */
const talkers: Param<readonly string[]> = {
  read: (values) => values.map((value) => (value.includes(':') ? value : `country:${value}`)),
  write: (ids) => ids.map((id) => id.replace(/^country:/u, '')),
};

/** Of whom the talks are, and which are shown, in the URL: `?of=JP&of=KR&mode=TELEPHONE`. */
export const timelineParams = { of: talkers, level: texts, mode: texts };

/** The talks that a timeline can hold. */
export interface Talks {
  /** By day, the earliest first. */
  readonly talks: readonly Talk[];
  /** How many there are; more than `talks` where only the latest were fetched. */
  readonly total: number;
}

/** As many talks are drawn; of more, the latest. */
export const drawnAtMost = 500;

/**
 * Fetches talks page by page, the latest first, until there are no more or `drawnAtMost` are there.
 *
 * @throws ServiceFault
 */
export async function fetchTalks(filter: MeetingFilter, signal: AbortSignal): Promise<Talks> {
  const talks: Talk[] = [];
  let after: string | null | undefined;
  for (;;) {
    const { meetings }: TimelineTalksQuery = await ask(
      TimelineTalksDocument,
      { filter, after: after ?? null },
      { signal },
    );
    talks.unshift(...meetings.nodes.toReversed());
    const { hasNextPage, endCursor } = meetings.pageInfo;
    if (!hasNextPage || talks.length >= drawnAtMost) return { talks, total: meetings.totalCount };
    after = endCursor;
  }
}
