import { DemarcheError } from '../../../errors.js';
import { isDay } from '../../day.js';
import { countryId, kindOfId } from '../../ids.js';
import { type MeetingLevel, meetingLevels } from '../../meeting.js';

/** For which talk a briefing is asked. */
export interface AheadQuestion {
  /** The ids of the parties: of the countries, then of the organizations. */
  readonly partyIds: readonly string[];
  /** The codes of the countries. */
  readonly parties: readonly string[];
  /** The ids of the organizations. */
  readonly organizations: readonly string[];
  /** The day of the talk, `YYYY-MM-DD`. */
  readonly on: string;
  readonly level: MeetingLevel | undefined;
  /** The id of the country for which it is written. */
  readonly forId: string | undefined;
}

/** The same as a client gives it. A value that was not given is null, `undefined`, empty, or an empty list. */
export interface AheadInput {
  readonly parties?: readonly string[] | null;
  readonly organizations?: readonly string[] | null;
  readonly on?: string | null;
  readonly level?: string | null;
  readonly for?: string | null;
}

/**
 * Reads for which talk a briefing is asked.
 *
 * @throws BAD_USER_INPUT if there are less than two parties, if `on` is no day, if there is no such level, or if `for` is no
 *   party
 */
export function readQuestion(input: AheadInput): AheadQuestion {
  const parties = [...new Set(input.parties)];
  const organizations = [...new Set(input.organizations)];
  const { on, level, for: side } = input;
  for (const code of parties) checkCode('parties', code);
  for (const id of organizations) if (kindOfId(id) !== 'Organization') throw unknownParty(id, 'Organization');
  if (parties.length + organizations.length < 2) {
    throw fault(
      `A talk has two or more parties, and ${parties.length + organizations.length === 0 ? 'none' : 'only one'} is given.`,
      'Give the codes of the countries in `parties`, such as two codes with a comma between them, and the ids of organizations in `organizations`.',
    );
  }
  if (!on || !isDay(on)) {
    throw fault(
      on ? `\`on\` (${on}) is no day of the calendar.` : '`on` is missing: the day of the talk.',
      'Give the day of the talk as YYYY-MM-DD.',
    );
  }
  if (level && !isLevel(level)) {
    throw fault(`\`level\` (${level}) is no level of talks.`, `Give one of ${meetingLevels.join(', ')}.`);
  }
  if (side && !parties.includes(side)) {
    throw fault(
      `\`for\` (${side}) is not among the countries that are to talk.`,
      parties.length === 0 ? 'Leave it out: only countries can be named there.' : `Give one of ${parties.join(', ')}.`,
    );
  }
  return {
    partyIds: [...parties.map(countryId), ...organizations],
    parties,
    organizations,
    on,
    level: level && isLevel(level) ? level : undefined,
    forId: side ? countryId(side) : undefined,
  };
}

function isLevel(level: string): level is MeetingLevel {
  return (meetingLevels as readonly string[]).includes(level);
}

function checkCode(name: string, code: string): void {
  if (/^[A-Z]{2}$/u.test(code)) return;
  throw fault(
    `\`${name}\` holds ${JSON.stringify(code)}, which is no code of a country.`,
    'Give ISO 3166-1 alpha-2 codes: two capitals each, with commas between them.',
  );
}

/** A party that the graph does not hold. @param id of a country or an organization, as it was given */
export function unknownParty(id: string, kind = kindOfId(id)): DemarcheError {
  return kind === 'Country'
    ? fault(
        `No country has the code ${id.slice(id.indexOf(':') + 1)}.`,
        'Give ISO 3166-1 alpha-2 codes; `countries { nodes { code name } }` lists them.',
      )
    : fault(
        `No organization has the id ${id}.`,
        'Search for the organization by its name: `search` gives its id, such as `org:unesco`.',
      );
}

function fault(message: string, todo: string): DemarcheError {
  return new DemarcheError('BAD_USER_INPUT', message, { todo });
}
