import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'neo4j-driver';
import { readRows } from '../../src/graph/read.js';
import { readSeed } from '../../src/ingest/read-seed.js';
import { seedGraph } from '../../src/ingest/seed.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { change, clearFolders, copyOf } from '../support/folders.js';
import { useTestGraph } from '../support/test-graph.js';
import { write } from '../support/write.js';

const everything = `
  MATCH (node) WHERE node.id IS NOT NULL AND NOT node:GraphRevision
  RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
    COLLECT { MATCH (node)-[r]->(other) RETURN [type(r), other.id, properties(r)] ORDER BY type(r), r.key, other.id } AS around
  ORDER BY id`;
const now = '2026-02-01T00:00:00Z';

/** Changes one record of a seed: what is done to the line, and what is then said of it. */
type Break = readonly [file: string, id: string, change: (record: string) => string, reason: RegExp];

const replace = (from: string | RegExp, to: string) => (record: string) => record.replace(from, to);

const breaks: Record<string, Break> = {
  'what is not JSON': ['persons', 'person:hayashi-yoshimasa', (record) => record.slice(0, -1), /it is not JSON/],
  'a key that is not known': ['persons', 'person:hayashi-yoshimasa', replace('{', '{"nickname":"H",'), /nickname/],
  'a key that is missing': [
    'persons',
    'person:hayashi-yoshimasa',
    replace(/"source":.*\}/, '"variants":[]}'),
    /source/,
  ],
  '30 February': [
    'meetings',
    'meeting:2022-02-12-jp-kr-fm',
    replace('"date": "2022-02-12"', '"date": "2022-02-30"'),
    /date/,
  ],
  'a word that is no level': [
    'meetings',
    'meeting:2022-02-12-jp-kr-fm',
    replace('FOREIGN_MINISTERS', 'MINISTERS'),
    /level/,
  ],
  'an id of another kind': [
    'meetings',
    'meeting:2022-02-12-jp-kr-fm',
    replace('"person:hayashi-yoshimasa"', '"country:JP"'),
    /person/,
  ],
  'a reference that leads nowhere': [
    'meetings',
    'meeting:2022-02-12-jp-kr-fm',
    replace('place:us-honolulu', 'place:us-hilo'),
    /place:us-hilo is not in the seed/,
  ],
  'an id given twice': [
    'issues',
    'issue:sado-mines-nomination',
    (record) => `${record}\n${record}`,
    /issue:sado-mines-nomination is given twice/,
  ],
  'a quote that is not in its passage': [
    'meetings',
    'meeting:2022-02-12-jp-kr-fm',
    replace('Following the telephone talk', 'After the telephone talk'),
    /the quote "After the telephone talk.*" does not stand once in passage 1/,
  ],
  'a type of act that is none': [
    'acts',
    'meeting:2022-02-12-jp-kr-fm',
    replace(/"type": "\w+"/, '"type": "SHOUTED"'),
    /type/,
  ],
};

describe('the seed', () => {
  const { graph, writer } = useTestGraph();
  afterAll(clearFolders);

  test('loaded again changes nothing', async () => {
    const before = await readRows(graph, everything);
    expect(await seedGraph(writer, projectFolders.seed, now)).toMatchObject({
      nodesCreated: 0,
      relationshipsCreated: 0,
    });
    expect(await readRows(graph, everything)).toEqual(before);
  });

  test('a graph of an older seed, which did not know the days of a tenure, gets them', async () => {
    const held = 'MATCH (:Person)-[tenure:HELD]->(:Office) RETURN properties(tenure) ORDER BY tenure.key';
    const before = await readRows(graph, held);
    const stale = `MATCH (person:Person {id: 'person:trump-donald'})-[tenure:HELD]->(office:Office)`;
    await write(graph, `${stale} WHERE tenure.from > date('2020-01-01') DELETE tenure`);
    await write(graph, `${stale} SET tenure.key = ' ' + office.id + ' ' + person.id REMOVE tenure.from, tenure.to`);
    await seedGraph(writer, projectFolders.seed, now);
    expect(await readRows(graph, held)).toEqual(before);
  });

  test.each(Object.entries(breaks))(
    '%s stops the load at its line; nothing is written',
    async (_, [file, id, how, reason]) => {
      const folder = copyOf(projectFolders.seed);
      const lines = readFileSync(join(folder, `${file}.jsonl`), 'utf8').split('\n');
      const at = lines.findIndex((line) => line.includes(`"${id}"`));
      const record = lines[at] ?? '';
      const broken = how(record);
      expect(broken).not.toBe(record);
      lines[at] = broken;
      change(folder, `${file}.jsonl`, () => lines.join('\n'));
      // What comes before the bad record is new to the graph, and must not reach it.
      change(
        folder,
        'reference/countries.jsonl',
        (text) => `${text.trimEnd()}\n{"code":"XA","name":"Temporary","aliases":[],"source":"test"}\n`,
      );

      const line = at + broken.split('\n').length;
      await expect(seedGraph(writer, folder, now)).rejects.toMatchObject({
        code: 'SEED_INVALID',
        message: expect.stringContaining(`seed/${file}.jsonl, line ${line}:`),
      });
      await expect(seedGraph(writer, folder, now)).rejects.toThrow(reason);
      expect(await readRows(graph, `MATCH (made:Country {code: 'XA'}) RETURN made`)).toEqual([]);
    },
  );

  test('the graph names the holder of each office on the day of each meeting', async () => {
    const file = join(projectFolders.migrations, '..', 'read', 'Office', 'holder.cypher');
    const holderOf = readFileSync(file, 'utf8').replaceAll('$on', 'date($on)');
    const told = readSeed(projectFolders.seed).meetings.flatMap(({ record: { date, participants } }) =>
      participants.flatMap(({ person, office }) => (office === undefined ? [] : { on: date, id: office, person })),
    );
    const wrong: unknown[] = [];
    for (const { person, ...asked } of told) {
      const [holder] = await readRows(graph, holderOf, asked);
      if ((holder?.[0] as Node | undefined)?.properties.id !== person) wrong.push({ person, ...asked });
    }
    expect(wrong).toEqual([]);
  });

  test('a file that is missing is named', async () => {
    const folder = copyOf(projectFolders.seed);
    rmSync(join(folder, 'issues.jsonl'));
    await expect(seedGraph(writer, folder, now)).rejects.toMatchObject({
      code: 'SEED_INVALID',
      message: 'seed/issues.jsonl is missing.',
    });
  });

  test('a load that fails in the middle leaves nothing', async () => {
    const load = writer.transaction(async (put) => {
      const row = {
        code: 'XA',
        id: 'country:XA',
        name: 'Temporary',
        aliases: [],
        nativeNames: [],
        nativeNameLanguages: [],
        sources: ['test'],
      };
      expect((await put('put-countries', { rows: [row] })).nodesCreated).toBe(1);
      throw new Error('the middle');
    });
    await expect(load).rejects.toThrow('the middle');
    expect(await readRows(graph, `MATCH (made:Country {code: 'XA'}) RETURN made`)).toEqual([]);
  });
});
