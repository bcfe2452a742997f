import type { Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';

/** The values of a thing as text, each with its name and its type. */
const valuesOf = (thing: string) => `[name IN keys(${thing}) | [name, valueType(${thing}[name]),
  CASE WHEN ${thing}[name] IS :: LIST<ANY> THEN [each IN ${thing}[name] | toString(each)] ELSE toString(${thing}[name]) END]]`;
const addressOf = (node: string) =>
  `[head(labels(${node})), coalesce(${node}.id, ${node}.code), toString(${node}.retractedAt)]`;
const own = (node: string) =>
  `${node}:Change OR ${node}:ChangedThing OR ${node}:GraphRevision OR ${node}:__Neo4jMigration`;

/**
 * Everything that a graph holds: a line for each node and relationship, with all its values and their types, sorted. Left out are
 * changes, the graph's revision and its migrations.
 */
export async function wholeGraph(graph: Graph): Promise<string[]> {
  const nodes = await readRows(graph, `MATCH (n) WHERE NOT (${own('n')}) RETURN labels(n), ${valuesOf('n')}`);
  const relationships = await readRows(
    graph,
    `MATCH (a)-[r]->(b) WHERE NOT (${own('a')})
    RETURN [${addressOf('a')}, type(r), ${addressOf('b')}] AS ends, ${valuesOf('r')} AS values`,
  );
  const line = (first: unknown, values: unknown) =>
    JSON.stringify([
      first,
      Object.fromEntries(sorted(values as [string, ...unknown[]][]).map(([name, ...value]) => [name, value])),
    ]);
  return sorted([
    ...nodes.map(([labels, values]) => line(sorted(labels as string[]), values)),
    ...relationships.map(([ends, values]) => line(ends, values)),
  ]);
}

function sorted<Item>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => (String(one) < String(other) ? -1 : 1));
}

/** The first lines that only one of two graphs has, so that a difference can be read. */
export function graphDifference(before: readonly string[], after: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const text of before) count.set(text, (count.get(text) ?? 0) - 1);
  for (const text of after) count.set(text, (count.get(text) ?? 0) + 1);
  return [...count]
    .filter(([, more]) => more !== 0)
    .map(([text, more]) => `${more > 0 ? '+' : '-'} ${text}`)
    .slice(0, 20);
}
