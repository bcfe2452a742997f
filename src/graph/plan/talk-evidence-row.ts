import type { Shared, TalkEvidence } from '../../domain/talk-evidence.js';

type Pair = readonly [string, string];

/** The evidence of a row of `cypher/read/for-planner/talk-evidence.cypher`. */
export function talkEvidence(row: readonly unknown[]): TalkEvidence {
  const [of, id, date, days, followedUp, repeatedActs, issues, people, peopleOfBoth, parties, partiesOfBoth, margins] =
    row as [
      string,
      string,
      string,
      number,
      boolean,
      Pair[],
      [string, string, number][],
      Pair[],
      number,
      Pair[],
      number,
      Pair[],
    ];
  return {
    of,
    id,
    date,
    daysApart: Math.abs(days),
    followedUp,
    repeatedActs,
    issues: issues.map(([issueId, name, talks]) => ({ id: issueId, name, talks })),
    people: people.map(shared),
    peopleOfBoth,
    parties: parties.map(shared),
    partiesOfBoth,
    margins: margins.map(shared),
  };
}

function shared([id, name]: Pair): Shared {
  return { id, name };
}
