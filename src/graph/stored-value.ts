import neo4j from 'neo4j-driver';

/**
 * The value of a property as JSON that keeps its type: text, true or false and lists of them as they are, any other value under
 * the name of its type: `{ "date": "2022-02-12" }`.
 */
export type StoredValue = string | boolean | readonly StoredValue[] | TypedValue;
type TypedValue = { readonly [Type in keyof typeof kinds]?: string | number };

/** The properties of a node or relationship by their names, in the order of the names. */
export type StoredProperties = Readonly<Record<string, StoredValue>>;

/** A property as a statement gives it: its name, what `valueType()` says of its value, and the value. */
export type PropertyEntry = readonly [name: string, type: string, value: unknown];

/** The types that JSON does not have: what Cypher calls each, and how a value is made of its text or number. */
const kinds = {
  integer: { cypher: 'INTEGER', read: (value: string | number) => neo4j.int(value) },
  float: { cypher: 'FLOAT', read: Number },
  date: { cypher: 'DATE', read: (value: string | number) => neo4j.types.Date.fromString(String(value)) },
  datetime: {
    cypher: 'ZONED DATETIME',
    read: (value: string | number) => neo4j.types.DateTime.fromString(String(value)),
  },
  duration: { cypher: 'DURATION', read: (value: string | number) => neo4j.types.Duration.fromString(String(value)) },
} as const;

/** Properties as they are stored. @throws Error if a value is of a type that no property of the graph has */
export function storedProperties(entries: readonly PropertyEntry[]): StoredProperties {
  const sorted = [...entries].sort(([name], [other]) => (name < other ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([name, type, value]) => [name, stored(type.replaceAll(' NOT NULL', ''), value)]),
  );
}

function stored(type: string, value: unknown): StoredValue {
  if (type === 'STRING' || type === 'BOOLEAN') return value as string | boolean;
  const ofList = /^LIST<(.*)>$/u.exec(type)?.[1];
  if (ofList !== undefined) return (value as readonly unknown[]).map((item) => stored(ofList, item));
  const kind = Object.entries(kinds).find(([, { cypher }]) => cypher === type)?.[0];
  if (kind === undefined) throw new Error(`A value of the type ${type} cannot be recorded.`);
  return { [kind]: typeof value === 'number' ? value : String(value) };
}

/** The value that is sent to Neo4j; `null` stays. */
export function driverValue(value: StoredValue | null): unknown {
  if (Array.isArray(value)) return value.map(driverValue);
  if (value === null || typeof value !== 'object') return value;
  const [[kind, text] = []] = Object.entries(value);
  return kinds[kind as keyof typeof kinds].read(text as string | number);
}
