import { countryId } from '../../domain/ids.js';
import type { MeetingLevel, MeetingMode } from '../../domain/meeting.js';
import { findersOf } from '../../extract/reading.js';
import type { KnownNames } from './knowledge.js';

/** What the words that name another talk say of it; what they do not say is absent. */
export interface NamedTalk {
  /** Ids of the countries that are named, sorted. */
  readonly partyIds: readonly string[];
  readonly level?: MeetingLevel;
  readonly mode?: MeetingMode;
  /** Whether the words name a talk at all: a visit, an agreement or a declaration is none. */
  readonly isTalk: boolean;
}

const levels: readonly (readonly [RegExp, MeetingLevel])[] = [
  [/\bvice[- ]/iu, 'VICE_MINISTERS'],
  [/\bforeign minister/iu, 'FOREIGN_MINISTERS'],
  [/\bsummit|\bleaders|\bprime minister|\bpresident/iu, 'LEADERS'],
  [/\bdirectors?[- ]general/iu, 'DIRECTORS_GENERAL'],
];
const modes: readonly (readonly [RegExp, MeetingMode])[] = [
  [/\bvideo|\bonline|\bvirtual|\bteleconference/iu, 'VIDEO'],
  [/\btelephone|\bphone|(?<!courtesy )\bcalls?\b/iu, 'TELEPHONE'],
];

/** Reads the words that name another talk, such as "Japan-ROK Foreign Ministers’ Telephone Talk". */
export function namedTalk(words: string, names: KnownNames): NamedTalk {
  const { countries } = findersOf(names.gazetteer);
  const codes = countries(words).map(({ code }) => code);
  const level = levels.find(([pattern]) => pattern.test(words))?.[1];
  const mode = modes.find(([pattern]) => pattern.test(words))?.[1];
  return {
    partyIds: [...new Set(codes)]
      .filter((code) => names.countries.has(code))
      .map(countryId)
      .sort(),
    ...(level === undefined ? {} : { level }),
    ...(mode === undefined ? {} : { mode }),
    isTalk: /\b(?:meetings?|talks?|summits?|conversations?|calls?|consultations?|dialogues?|conference)\b/iu.test(
      words,
    ),
  };
}
