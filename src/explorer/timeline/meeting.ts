import {
  type MeetingFilter,
  TimelineMeetingsDocument,
  type TimelineMeetingsQuery,
} from '../../generated/explorer/timeline.js';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { ask } from '../data/ask.js';
import { fetchLatest, type Latest } from '../data/fetch-latest.js';
import { dayInWords, listed } from '../shared/wording.js';
import { type Param, texts } from '../url/url-state.js';

/** A meeting, as a timeline shows it. */
export type Meeting = TimelineMeetingsQuery['meetings']['nodes'][number];

/** Where a meeting was held, or how. */
export function whereOf({ place, mode }: Pick<Meeting, 'place' | 'mode'>): string {
  if (place) return place.city ?? place.country.name;
  return modeLabels[mode];
}

/** How a meeting was held, as a label. */
export const modeLabels = { IN_PERSON: 'In person', TELEPHONE: 'Telephone', VIDEO: 'Video' } as const;

/** The rank of those who met, as a label, the highest first. */
export const levelLabels = Object.fromEntries(
  Object.entries(valueWords.level).map(([level, words]) => [level, words.charAt(0).toUpperCase() + words.slice(1)]),
) as Readonly<Record<Meeting['level'], string>>;

/** The spoken label of a mark: the day, the title, the rank, where or how, on the margins of what. */
export function spokenMeeting(meeting: Meeting): string {
  const { date, title, level, mode, place, onMarginsOf } = meeting;
  const how = mode === 'IN_PERSON' ? `in ${whereOf(meeting)}` : `by ${mode === 'TELEPHONE' ? 'telephone' : 'video'}`;
  const where = mode === 'IN_PERSON' && !place ? 'in person' : how;
  const occasions = listed(onMarginsOf.map((occasion) => occasion.title));
  return `${dayInWords(date)}: ${title}, ${valueWords.level[level]}, ${where}${occasions === '' ? '' : `, on the margins of ${occasions}`}`;
}

/** Ids of countries and people; the code of a country is enough: `of=JP` is `of=country:JP`. */
const subjects: Param<readonly string[]> = {
  read: (values) => values.map((value) => (value.includes(':') ? value : `country:${value}`)),
  write: (ids) => ids.map((id) => id.replace(/^country:/u, '')),
};

/** Whose meetings, and which of them are shown, in the URL: `?of=JP&of=KR&mode=TELEPHONE`. */
export const timelineParams = { of: subjects, level: texts, mode: texts };

/** As many meetings are drawn; of more, the latest. */
const drawnAtMost = 500;

/**
 * Fetches the meetings that a timeline can hold; of more than `drawnAtMost`, the latest.
 *
 * @throws ServiceFault
 */
export function fetchMeetings(filter: MeetingFilter, signal: AbortSignal): Promise<Latest<Meeting>> {
  return fetchLatest(drawnAtMost, async (after) => {
    const { meetings } = await ask(TimelineMeetingsDocument, { filter, after }, { signal });
    return meetings;
  });
}
