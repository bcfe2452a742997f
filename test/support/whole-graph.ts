import neo4j, { type Session } from 'neo4j-driver';
import { testAddress } from './test-graph.js';

const own = 'Change|ChangedThing|GraphRevision|__Neo4jMigration';

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
    const nodes = await readNodes(session);
    const calls = new Map(nodes.map(({ place, called }) => [place, called]));
    const relationships = (await readRelationships(session)).flatMap(({ type, start, end, values }) => {
      const from = calls.get(start);
      return from === undefined ? [] : [`${from} ${type} ${calls.get(end)}${values}`];
    });
    return [...nodes.map(({ called, values }) => `${called}${values}`), ...relationships].sort();
  } finally {
    await session.close();
    await driver.close();
  }
}

// Nodes and relationships come in groups of the same names, so that a name is sent once and not a thousand times.
async function readNodes(session: Session) {
  const { records } = await session.run(
    `MATCH (n)
    WHERE NOT n:${own}
    WITH id(n) AS place, labels(n) AS labels, properties(n) AS held
    WITH place, labels, held, keys(held) AS names
    RETURN labels, names, collect([place, [name IN names | held[name]]]) AS members`,
  );
  return records.flatMap((record) => {
    const { labels, names, members } = record.toObject() as Group<[bigint, unknown[]]> & { labels: string[] };
    const places = ['id', 'code', 'retractedAt'].map((name) => names.indexOf(name)).filter((at) => at >= 0);
    const kind = labels.toSorted().join(':');
    const inOrder = orderOf(names);
    return members.map(([place, values]) => ({
      place,
      called: `(${kind}${places.map((at) => ` ${word(values[at])}`).join('')})`,
      values: inWords(inOrder, values),
    }));
  });
}

async function readRelationships(session: Session) {
  const { records } = await session.run(
    `MATCH (start)-[r]->(end)
    WHERE NOT start:${own}
    WITH type(r) AS type, id(start) AS start, id(end) AS end, properties(r) AS held
    WITH type, start, end, held, keys(held) AS names
    RETURN type, names, collect([start, end, [name IN names | held[name]]]) AS members`,
  );
  return records.flatMap((record) => {
    const { type, names, members } = record.toObject() as Group<[bigint, bigint, unknown[]]> & { type: string };
    const inOrder = orderOf(names);
    return members.map(([start, end, values]) => ({ type, start, end, values: inWords(inOrder, values) }));
  });
}

interface Group<Member> {
  readonly names: readonly string[];
  readonly members: readonly Member[];
}

/** Names in their order, each with the place of its value. */
function orderOf(names: readonly string[]): [string, number][] {
  return names.map((name, place): [string, number] => [` ${name}=`, place]).sort(([a], [b]) => (a < b ? -1 : 1));
}

function inWords(inOrder: readonly [string, number][], values: readonly unknown[]): string {
  let words = '';
  for (const [name, place] of inOrder) words += name + word(values[place]);
  return words;
}

/** A value with its type. */
function word(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return `float ${value}`;
  if (Array.isArray(value)) return `[${value.map(word).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `${value.constructor.name} ${String(value)}`;
  return String(value);
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
