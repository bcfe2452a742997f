import { encodeBookmark } from '../../src/api/bookmark.js';
import type { Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';
import type { Revision } from '../../src/graph/revisions.js';
import { text as textType } from '../../src/graph/statements/value-type.js';
import { type GraphWriter, graphWriter, type WriteStatement } from '../../src/graph/write.js';
import type { TestService } from './service.js';
import { write } from './write.js';

/** An issue whose name is a number: a read tells how many writes it has seen. */
export const countedId = 'issue:x-counted';
/** Asks for the number. */
export const countQuestion = 'query ($id: ID!) { issue(id: $id) { name } }';

/** The graph with two more statements that write: one counts in the name of an issue, the other changes nothing. */
export function counting(graph: Graph): Graph {
  const declared = { parameters: { id: textType }, row: {} };
  const count =
    'MATCH (issue:Issue {id: $id}) SET issue.turn = true SET issue.name = toString(toInteger(issue.name) + 1)';
  const nothing = 'MATCH (issue:Issue {id: $id}) RETURN issue';
  const write = new Map([
    ...graph.statements.own.write,
    ['count', { ...declared, text: count }],
    ['nothing', { ...declared, text: nothing }],
  ]);
  return { ...graph, statements: { ...graph.statements, own: { ...graph.statements.own, write } } };
}

/** Runs one of the two. */
export function runCounting(statement: WriteStatement, name: 'count' | 'nothing'): Promise<unknown> {
  return (statement as (name: string, parameters: object) => Promise<unknown>)(name, { id: countedId });
}

/** What the graph itself says, now. */
export async function truth(graph: Graph): Promise<number> {
  const [row] = await readRows(graph, 'MATCH (issue:Issue {id: $id}) RETURN issue.name', { id: countedId });
  return Number(row?.[0]);
}

/** With an issue that counts, for as long as the work lasts. */
export async function counted<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  await write(graph, "CREATE (:Issue:Temporary {id: $id, name: '0', aliases: [], sources: []})", { id: countedId });
  try {
    return await work();
  } finally {
    await write(graph, 'MATCH (made:Temporary) DELETE made');
  }
}

/** Counts once, and gives the revision that this made. */
export async function count(graph: Graph, told: (revision: Revision) => void = () => {}): Promise<Revision> {
  let made: Revision | undefined;
  const writer: GraphWriter = graphWriter(counting(graph), (revision) => {
    made = revision;
    told(revision);
  });
  await writer.transaction((statement) => runCounting(statement, 'count'));
  if (made === undefined) throw new Error('The write raised no revision.');
  return made;
}

/** What a service answers. @param demanded the revision that the answer must hold at least */
export async function readCount(service: TestService, demanded?: Revision): Promise<number> {
  const headers: Record<string, string> = demanded ? { 'demarche-bookmark': encodeBookmark(demanded) } : {};
  const { body } = await service.post(JSON.stringify({ query: countQuestion, variables: { id: countedId } }), headers);
  return Number(body.data.issue.name);
}
