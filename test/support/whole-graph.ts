import neo4j, { type Node, type Relationship } from 'neo4j-driver';
import { testAddress } from './test-graph.js';

const own = ['Change', 'ChangedThing', 'GraphRevision', '__Neo4jMigration'];

/**
 * Everything that the graph of this lane holds: a line for each node and relationship, with all its values and their types, sorted.
 * Left out are changes, the graph's revision and its migrations.
 */
export async function wholeGraph(): Promise<string[]> {
  const { uri, username, password } = testAddress();
  // A connection of its own: as bigint, an integer differs from a float.
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const nodes = (
      await session.run('MATCH (n) WHERE NOT any(label IN labels(n) WHERE label IN $own) RETURN n', { own })
    ).records.map((record) => record.get('n') as Node<bigint>);
    const relationships = (await session.run('MATCH ()-[r]->() RETURN r')).records.map(
      (record) => record.get('r') as Relationship<bigint>,
    );
    const ends = new Map(
      nodes.map(({ elementId, labels, properties: { id, code, retractedAt } }) => [
        elementId,
        [labels[0], id ?? code, typed(retractedAt)],
      ]),
    );
    return [
      ...nodes.map(({ labels, properties }) => line(labels.toSorted(), properties)),
      ...relationships.flatMap(({ type, startNodeElementId, endNodeElementId, properties }) => {
        const from = ends.get(startNodeElementId);
        return from === undefined ? [] : [line([from, type, ends.get(endNodeElementId)], properties)];
      }),
    ].sort();
  } finally {
    await session.close();
    await driver.close();
  }
}

function line(first: unknown, properties: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(properties).sort();
  return JSON.stringify([first, names.map((name) => [name, typed(properties[name])])]);
}

/** A value with its type: JSON has neither integers nor days. */
function typed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typed);
  if (typeof value === 'bigint') return { integer: String(value) };
  if (typeof value === 'object' && value !== null) return { [value.constructor.name]: String(value) };
  return value;
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
