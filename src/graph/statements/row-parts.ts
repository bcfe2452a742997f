import { meetingLevels, meetingModes } from '../../domain/meeting.js';
import { day, flag, integer, list, map, moment, nullable, oneOf, text } from './value-type.js';

const texts = list(text);
const maybe = nullable(text);

/** The cues of an issue: properties of its node, and what they mean, see the record of an issue in `seed/`. */
export const issueCues = {
  cues: nullable(texts),
  boundedCues: nullable(texts),
  weakCues: nullable(texts),
  notCues: nullable(texts),
  between: nullable(texts),
  bounds: nullable(texts),
  notWith: nullable(texts),
  yieldsTo: nullable(texts),
  yieldsAt: nullable(texts),
  aimsAt: maybe,
  frame: nullable(flag),
  matters: nullable(texts),
} as const;

/** When, where and how a meeting was held, whether the graph has it, a text tells it or an editor accepts it. */
export const meetingColumns = {
  id: text,
  title: text,
  date: day,
  days: list(day),
  startedAt: nullable(moment),
  durationMinutes: nullable(integer),
  mode: oneOf(meetingModes),
  level: oneOf(meetingLevels),
  placeId: maybe,
} as const;

/** Who acted, in which office, for which country. */
export const actor = map({ id: text, officeId: maybe, countryCode: maybe });
/** Who took part, in which office, for which country. */
export const participant = map({ personId: text, officeId: maybe, countryCode: maybe });
/** Words of a passage: UTF-16 code units, end exclusive. `key` sorts citations in the order of the text. */
export const citation = map({ passageId: text, start: integer, end: integer, key: text });

/** Words of a passage, or for an event of a dataset the passage without words. */
export const citedPassage = map({
  passageId: text,
  start: nullable(integer),
  end: nullable(integer),
  locator: maybe,
  key: text,
});
