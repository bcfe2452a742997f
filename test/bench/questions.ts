import type { Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';

/** The values of an operation's variables: a list of questions, which the samples ask in turn. */
export type Questions = Readonly<Record<string, readonly Record<string, unknown>[]>>;

const meetings = `MATCH (meeting:Meeting)
WHERE COUNT { (meeting)<-[:PARTY_TO]-(:Country) } >= 2
WITH meeting, COUNT { (meeting)<-[:IN]-() } AS acts
ORDER BY acts DESC, meeting.id LIMIT 8 RETURN meeting.id`;
const laterMeetings = `MATCH (meeting:Meeting)
WHERE COUNT { (meeting)<-[:PARTY_TO]-(:Country) } >= 2
WITH meeting, COUNT { (meeting)<-[:IN]-() } AS acts
ORDER BY acts DESC, meeting.id LIMIT 200
WITH meeting ORDER BY meeting.date DESC, meeting.id LIMIT 8 RETURN meeting.id`;
const pairs = `MATCH (:Country)-[met:MET]->(:Country)
WITH met.pair AS pair, count(*) AS talks, max(met.key) AS latest
ORDER BY talks DESC, pair LIMIT 6
MATCH ()-[met:MET {pair: pair, key: latest}]->()
RETURN pair, latest`;
const issues = `MATCH (issue:Issue)
WITH issue, COUNT { (issue)<-[:ABOUT]-() } AS acts
ORDER BY acts DESC, issue.id LIMIT 6 RETURN issue.id, issue.name`;
const people = `MATCH (person:Person|Organization)
WITH person, COUNT { (person)-[:PERFORMED]->() } AS acts
ORDER BY acts DESC, person.id LIMIT 6 RETURN person.id, person.name`;
// The shortest paths between two hubs of tens of thousands of meetings take seconds: docs/scale.md says so, and here
// people are asked for.
const pathEnds = people.replace('Person|Organization', 'Person');
const countries = `MATCH (country:Country)
WITH country, COUNT { (country)-[:PARTY_TO]->() } AS talks
ORDER BY talks DESC, country.id LIMIT 4 RETURN country.code`;
const compared = `MATCH (:Country)-[met:MET]->(:Country)
WITH met.pair AS pair, count(*) AS talks ORDER BY talks DESC, pair LIMIT 6
CALL (pair) {
  MATCH (:Country)-[met:MET]->(:Country) WHERE met.pair = pair AND met.key IS NOT NULL
  WITH met.meetingId AS id ORDER BY met.pair DESC, met.key DESC LIMIT 2 RETURN collect(id) AS ids
}
WITH ids WHERE size(ids) = 2 RETURN ids[1], ids[0]`;

/**
 * What is asked, chosen from the graph: the busiest meetings, pairs, issues and people, since it is there that a bad
 * statement shows. The same graph gives the same questions.
 */
export async function questionsOf(graph: Graph): Promise<Questions> {
  const ask = async (text: string) => (await readRows(graph, text, {}, { timeout: 120_000 })) as string[][];
  const first = (rows: string[][]) => rows.map(([id = '']) => id);
  const meetingIds = first(await ask(meetings));
  const laterIds = first(await ask(laterMeetings));
  const issueRows = await ask(issues);
  const peopleRows = await ask(people);
  const ends = first(await ask(pathEnds));
  const codes = first(await ask(countries));
  const pairRows = await ask(pairs);
  const ids = (list: readonly string[]) => list.map((id) => ({ id }));
  const words = [...issueRows.slice(0, 4), ...peopleRows.slice(0, 4)].map(([, name = '']) => typed(name));
  return {
    meeting: ids(meetingIds),
    accounts: ids(meetingIds),
    'as-of': meetingIds.map((id) => ({ id, at: '2040-01-01T00:00:00Z' })),
    briefing: ids(laterIds),
    'prior-talks': ids(laterIds),
    'later-talks': ids(meetingIds),
    meetings: pairRows.map(([pair = '']) => ({ filter: { parties: pair.split('-') }, first: 20 })),
    'issue-thread': ids(first(issueRows)),
    officeholders: codes.flatMap((code) => ['2022-02-12', '2018-06-01'].map((on) => ({ code, on }))),
    search: words.map((text) => ({ text })),
    neighbourhood: [
      ...ids(first(issueRows).slice(0, 3)),
      ...ids(meetingIds.slice(0, 3)),
      ...ids(codes.slice(0, 2).map((code) => `country:${code}`)),
    ],
    paths: ends.slice(1).map((to) => ({ from: ends[0] ?? '', to })),
    compare: (await ask(compared)).map(([base = '', head = '']) => ({ base, head })),
  };
}

/** The beginning of a name, as somebody types it. */
function typed(name: string): string {
  const [word = ''] = name.match(/[\p{L}\p{N}]{3,}/gu)?.toSorted((one, other) => other.length - one.length) ?? [];
  return word.slice(0, Math.max(3, word.length - 2)).toLowerCase();
}
