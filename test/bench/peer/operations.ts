import { existsSync, readFileSync } from 'node:fs';
import { fullTextQuery, nativeQuery } from '../../../src/graph/plan/full-text.js';

type Variables = Readonly<Record<string, unknown>>;

/** The variables of the peer's document, where they are not those of ours. */
const variables: Readonly<Record<string, (ours: Variables) => Variables>> = {
  meetings: ({ filter, first }) => {
    const [a, b] = (filter as { parties: string[] }).parties;
    return { a, b, first };
  },
  search: ({ text }) => ({ textQuery: fullTextQuery(String(text)), nativeQuery: nativeQuery(String(text)), first: 10 }),
  compare: ({ base, head }) => ({ ids: [base, head] }),
};

/** What is to be said of a document beside it. */
export const peerNotes: Readonly<Record<string, string>> = {
  meeting: "the offices' titles and the CAMEO code by @cypher; sides as the stored list of ids",
  meetings: 'from the first country, its meetings filtered by the other party (offset in disguise of a cursor)',
  'issue-thread': 'from the issue; positions by @cypher with our statement; sides as the stored list of ids',
  officeholders: 'the tenure filtered on the relationship',
  search: '@cypher with our statement',
  compare: 'both meetings whole; the client compares',
  accounts: 'documents and acts of the meeting; the client groups them by publisher',
};

/** The peer's question for one of ours; nothing where it has no equivalent. */
export function peerQuestion(operation: string, ours: Variables): { query: string; variables: Variables } | undefined {
  const file = new URL(`operations/${operation}.graphql`, import.meta.url);
  if (!existsSync(file)) return undefined;
  return { query: readFileSync(file, 'utf8'), variables: variables[operation]?.(ours) ?? ours };
}
