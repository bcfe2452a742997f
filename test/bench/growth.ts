import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { hitsOfAll, type RecordQuestion, recorderOf } from './statements.js';

/** The database hits of one question as the graph grows. */
export interface Growth {
  /** The operation, and which page where it has pages. */
  readonly question: string;
  readonly at: { readonly meetings: number; readonly hits: number }[];
}

const busiest = `MATCH ()-[met:MET]->()
WITH met.pair AS pair, count(*) AS talks ORDER BY talks DESC, pair LIMIT 1
CALL (pair) {
  MATCH ()-[met:MET]->() WHERE met.pair = pair AND met.key IS NOT NULL
  RETURN met.meetingId AS latest ORDER BY met.pair DESC, met.key DESC LIMIT 1
}
CALL () {
  MATCH (issue:Issue)
  WITH issue, COUNT { (issue)<-[:ABOUT]-() } AS acts ORDER BY acts DESC, issue.id LIMIT 1
  RETURN issue.id AS busy, issue.name AS name
}
RETURN pair, latest, busy, name`;

/** Counts the database hits of the questions whose cost must not follow the size of the graph, at the size it has now. */
export async function hitsAtThisSize(graph: Graph): Promise<Map<string, number>> {
  const [[pair = '', latest = '', issue = '', name = ''] = []] = (await readRows(graph, busiest)) as string[][];
  const parties = pair.split('-');
  const word = (name.match(/\p{L}{4,}/u)?.[0] ?? name).toLowerCase();
  const record = recorderOf(graph);
  const found = new Map<string, number>();
  const count = async (question: string, operation: string, variables: object) => {
    const { waves } = await record({ query: uncounted(operation), variables });
    found.set(question, await hitsOfAll(graph, waves));
  };
  await count('meeting', 'meeting', { id: latest });
  await count('meetings of the busiest pair, page 1', 'meetings', { filter: { parties }, first: 20 });
  await count('meetings, page 1', 'meetings', { first: 20 });
  await count('meetings, page 200', 'meetings', { first: 20, after: await cursorAfter(record, 199 * 20) });
  await count('prior-talks of the latest meeting', 'prior-talks', { id: latest });
  await count('neighbourhood of the busiest country', 'neighbourhood', { id: `country:${parties[0]}` });
  await count('neighbourhood of the busiest issue', 'neighbourhood', { id: issue });
  await count('search', 'search', { text: word });
  return found;
}

/** The document of an operation without what counts: a count grows with what it counts. */
function uncounted(operation: string): string {
  return readFileSync(`${projectFolders.operations}/${operation}.graphql`, 'utf8').replace(/\btotalCount\b/gu, '');
}

/** The cursor of the meeting at a place of the list of all. */
async function cursorAfter(record: RecordQuestion, place: number): Promise<string> {
  let after: string | undefined;
  for (let passed = 0; passed < place; ) {
    const first = Math.min(100, place - passed);
    const { data } = await record({ query: uncounted('meetings'), variables: { first, ...(after && { after }) } });
    after = (data.meetings as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    passed += first;
  }
  return after ?? '';
}
