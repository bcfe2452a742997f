import type { MeetingAccountsQuery } from '../../generated/explorer/meeting.js';
import { partyInSentence } from '../shared/party-in-sentence.js';

type Account = NonNullable<MeetingAccountsQuery['meeting']>['accounts'][number];

/** The accounts that tell a meeting for the same side, or for none. */
export interface Side {
  /** Codes of the countries, empty for reporters' own words. */
  readonly key: string;
  readonly name: string;
  readonly accounts: readonly Account[];
  /** The acts that one of them reports. */
  readonly acts: ReadonlySet<string>;
}

/** Accounts by the side for which they tell the meeting; the press's own words come last. */
export function sidesOf(accounts: readonly Account[]): Side[] {
  const told = accounts.filter(({ acts }) => acts.length > 0);
  const keys = [...new Set(told.map(keyOf))].sort((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1));
  return keys.map((key) => {
    const own = accounts.filter((account) => keyOf(account) === key);
    const name =
      own[0]?.tellsFor.map(({ name }) => partyInSentence(name)).join(' and ') || 'The press, in its own words';
    return { key, name, accounts: own, acts: new Set(own.flatMap(({ acts }) => acts.map(({ id }) => id))) };
  });
}

const keyOf = ({ tellsFor }: Account) =>
  tellsFor
    .map(({ code }) => code)
    .sort()
    .join('+');
