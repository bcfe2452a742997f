import { readdirSync, readFileSync } from 'node:fs';
import { table } from '../../src/vocabulary/graph-model-page.js';
import { type ModelProperty, readModel } from '../../src/vocabulary/model.js';
import { schemaRules } from '../../src/vocabulary/schema-rules.js';
import { loadVocabulary } from '../../src/vocabulary/vocabulary.js';
import { useTestGraph } from '../support/test-graph.js';

const page = readFileSync('docs/graph-model.md', 'utf8');
const vocabulary = loadVocabulary('vocabulary');
const model = readModel('vocabulary', vocabulary);
const rules = schemaRules('cypher/migrations');

/** `Label.property TYPE` of what the seed shows, as the model has it. */
function inSeed(things: readonly { name: string; properties: Readonly<Record<string, ModelProperty>> }[]): string[] {
  return things.flatMap(({ name, properties }) =>
    Object.entries(properties)
      .filter(([, { notInSeed }]) => !notInSeed)
      .map(([property, { type }]) => `${name}.${property} ${type}`),
  );
}

/** A value of an answer as the table shows it: a list with commas, null as nothing. */
function cell(value: unknown): string {
  if (Array.isArray(value)) return value.map(cell).join(', ');
  return value === null ? '' : String(value);
}

describe('docs/graph-model.md', () => {
  const { graph } = useTestGraph();

  async function rows(statement: string): Promise<{ keys: readonly string[]; values: unknown[][] }> {
    const { keys, records } = await graph.driver.executeQuery(statement);
    return { keys: keys.map(String), values: records.map((record) => record.keys.map((key) => record.get(key))) };
  }

  /** `Name.property TYPE`, with each type that the values have, without `NOT NULL`. An empty list fits any list. */
  async function found(match: string): Promise<string[]> {
    const { values } = await rows(`${match}
      UNWIND keys(thing) AS property
      WITH name, property, replace(valueType(thing[property]), ' NOT NULL', '') AS type
      WHERE type <> 'LIST<NOTHING>'
      RETURN DISTINCT name + '.' + property + ' ' + type`);
    return values.flat().map(String).sort();
  }

  it('has the labels of the seed and no other', async () => {
    const { values } = await rows('MATCH (thing) UNWIND labels(thing) AS label RETURN DISTINCT label');
    const shown = model.labels.filter(({ notInSeed }) => !notInSeed).map(({ label }) => label);
    expect(values.flat().sort()).toEqual(shown.sort());
  });

  it('has the properties of nodes and their types', async () => {
    const shown = model.labels.filter(({ notInSeed }) => !notInSeed);
    const labels = shown.map(({ label, properties }) => ({ name: label, properties }));
    expect(await found('MATCH (thing) UNWIND labels(thing) AS name')).toEqual(inSeed(labels).sort());
  });

  /** The relationship types that the seed shows. An act type without an act in the seed has no direct relationship there. */
  async function shownTypes() {
    const { values } = await rows('MATCH ()-[thing]->() RETURN DISTINCT type(thing)');
    const present = new Set(values.flat().map(String));
    const acts = new Set<string>(vocabulary.acts.map(({ type }) => type));
    const shown = model.relationships.filter(
      ({ type, notInSeed }) => !notInSeed && (!acts.has(type) || present.has(type)),
    );
    return { present, shown };
  }

  it('has the relationship types of the seed and no other', async () => {
    const { present, shown } = await shownTypes();
    expect([...present].sort()).toEqual(shown.map(({ type }) => type).sort());
  });

  it('has the ends of relationships', async () => {
    const { values } = await rows(
      'MATCH (one)-[thing]->(other) UNWIND labels(one) AS start UNWIND labels(other) AS end RETURN DISTINCT type(thing), start, end',
    );
    const known = new Set(
      model.relationships.flatMap(({ type, from, to }) =>
        from.flatMap((start) => to.map((end) => `${type} ${start} ${end}`)),
      ),
    );
    expect(values.map((ends) => ends.join(' ')).filter((ends) => !known.has(ends))).toEqual([]);
  });

  it('has the properties of relationships and their types', async () => {
    const { shown } = await shownTypes();
    const types = shown.map(({ type, properties }) => ({ name: type, properties }));
    expect(await found('MATCH ()-[thing]->() WITH thing, type(thing) AS name')).toEqual(inSeed(types).sort());
  });

  it('has the labels and relationship types that statements write, and no other', () => {
    const files = ['write', 'migrations', 'history'].flatMap((folder) =>
      readdirSync(`cypher/${folder}`).map((file) => readFileSync(`cypher/${folder}/${file}`, 'utf8')),
    );
    const text = files.join('\n').replaceAll(/'[^'\n]*'|\/\/.*/gu, '');
    const written = (pattern: RegExp) =>
      new Set([...text.matchAll(pattern)].flatMap(([, list = '']) => list.split(/[|:]/u)));
    const labels = written(/(?:\(\w*|(?:SET|REMOVE) \w+|OR \w+):([A-Z_]\w*(?:[|:][A-Z_]\w*)*)/gu);
    expect([...labels].sort()).toEqual(model.labels.map(({ label }) => label).sort());
    const types = written(/\[\w*:([A-Z_]+(?:\|[A-Z_]+)*)/gu);
    expect([...types].sort()).toEqual(model.relationships.map(({ type }) => type).sort());
  });

  it('says which properties are unique and which can be searched', async () => {
    const { values } = await rows(
      "SHOW CONSTRAINTS YIELD type, labelsOrTypes AS labels, properties WHERE type = 'UNIQUENESS' RETURN labels, properties",
    );
    const service = ['__Neo4jMigration.version', '__Neo4jMigrationsLock.id'];
    expect(values.map(([label, property]) => `${label}.${property}`).sort()).toEqual(
      [...rules.unique, ...service].sort(),
    );
    const indexes = await rows(
      "SHOW INDEXES YIELD name, type, labelsOrTypes AS labels, properties WHERE type = 'FULLTEXT' RETURN name, labels, properties",
    );
    const said = rules.fullText.map(({ name, labels, properties }) => [name, labels, properties]);
    expect(indexes.values.sort()).toEqual(said.sort());
  });

  it('has ten questions, one for each statement of docs/cypher and no other', () => {
    const files = readdirSync('docs/cypher').filter((file) => file.endsWith('.cypher'));
    expect(model.questions.map((name) => `${name}.cypher`).sort()).toEqual(files.sort());
    expect(files).toHaveLength(10);
  });

  it.each(model.questions)('%s has the answer that the seed gives', async (name) => {
    const { keys, values } = await rows(readFileSync(`docs/cypher/${name}.cypher`, 'utf8'));
    const answer = table(
      keys,
      values.map((row) => row.map(cell)),
    );
    expect(values.length).toBeGreaterThan(0);
    expect(readFileSync(`docs/cypher/${name}.md`, 'utf8')).toBe(`${answer}\n`);
    expect(page).toContain(answer);
  });
});
