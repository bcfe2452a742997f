import type { MeetingLevel } from '../../generated/explorer/briefing.js';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { type Param, text } from '../url/url-state.js';

/** Several texts in one param, with commas between them, as the service reads the same address. */
const list: Param<readonly string[]> = {
  read: ([first]) => (first ? first.split(',').filter((member) => member !== '') : []),
  write: (value) => (value.length === 0 ? [] : [value.join(',')]),
};

/** For which talk a briefing is asked, in the URL. */
export const questionParams = { parties: list, organizations: list, on: text, level: text, for: text };

/** The same. */
export interface Question {
  readonly parties: readonly string[];
  readonly organizations: readonly string[];
  readonly on: string | undefined;
  readonly level: string | undefined;
  readonly for: string | undefined;
}

/** What the service is asked; `undefined` until there are two parties and a day. */
export function variablesOf({ parties, organizations, on, level, for: side }: Question) {
  if (parties.length + organizations.length < 2 || on === undefined) return undefined;
  return {
    parties: [...parties],
    organizations: [...organizations],
    on,
    level: isLevel(level) ? level : null,
    for: side !== undefined && parties.includes(side) ? side : null,
  };
}

/** The address of the same briefing in another form. @param ending such as `docx` */
export function fileOf(variables: NonNullable<ReturnType<typeof variablesOf>>, ending: string): string {
  const given = Object.entries(variables).flatMap(([name, value]) => {
    const written = Array.isArray(value) ? value.join(',') : value;
    return written ? [[name, String(written)]] : [];
  });
  return `/briefing.${ending}?${new URLSearchParams(given)}`;
}

function isLevel(level: string | undefined): level is MeetingLevel {
  return level !== undefined && Object.hasOwn(valueWords.level, level);
}
