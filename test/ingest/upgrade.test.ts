import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { checkReferences } from '../../src/ingest/check-references.js';
import { readSeed } from '../../src/ingest/read-seed.js';
import { retractAct } from '../../src/ingest/retract-act.js';
import { bringUpToDate, seedGraph } from '../../src/ingest/seed.js';
import { addThings } from '../../src/ingest/things/add.js';
import { editThing, readThing } from '../../src/ingest/things/edit.js';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { change, clearFolders, copyOf, emptyFolder } from '../support/folders.js';
import { signature } from '../support/signature.js';
import { useTestGraph } from '../support/test-graph.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';
import { write } from '../support/write.js';

const now = '2026-02-01T00:00:00Z';
/** Each of these tests fills a graph several times. */
const long = 900_000;
const own = `NOT node:__Neo4jMigration AND NOT node:__Neo4jMigrationsLock AND NOT node:CameoCode AND NOT node:GraphRevision`;

/** The seed as it was before there was reference data: its own countries, organizations and offices, and nothing of the rest. */
function olderSeed(): string {
  const folder = copyOf(projectFolders.seed);
  rmSync(join(folder, 'versions.json'));
  rmSync(join(folder, 'reference'), { recursive: true });
  const needed = (ids: ReadonlySet<string>) => {
    for (const file of ['countries', 'organizations', 'offices']) {
      const lines = readFileSync(join(projectFolders.seed, 'reference', `${file}.jsonl`), 'utf8').split('\n');
      const kept = lines.filter((line) => {
        const { id, code } = JSON.parse(line || '{}') as { id?: string; code?: string };
        return ids.has(id ?? `country:${code}`);
      });
      const before = file === 'countries' ? '' : readFileSync(join(projectFolders.seed, `${file}.jsonl`), 'utf8');
      const plain = kept.map((line) => line.replace(/, "(?:aliases|rank)": (?:\[[^\]]*\]|"\w+")(?=.*"office:)/gu, ''));
      writeFileSync(join(folder, `${file}.jsonl`), `${before}${plain.join('\n')}\n`);
    }
  };
  const ids = new Set<string>();
  for (;;) {
    needed(ids);
    try {
      checkReferences(readSeed(folder));
      return folder;
    } catch (error) {
      const missing = /: (\S+) is not in the seed/u.exec(String(error))?.[1];
      if (missing === undefined || ids.has(missing)) throw error;
      ids.add(missing);
    }
  }
}

describe('a graph of an earlier version', () => {
  const { graph, writer } = useTestGraph();
  const older = olderSeed();
  const told: string[] = [];
  const start = (folder: string, withSeed = true) =>
    bringUpToDate(graph, writer, folder, { withSeed, tell: (line) => told.push(line) });
  const value = async (text: string, parameters = {}) => (await readRows(graph, `RETURN ${text}`, parameters))[0]?.[0];
  const count = (label: string) => value(`COUNT { (:${label}) }`);
  const nameOf = (id: string) => value('head(COLLECT { MATCH (n:Organization {id: $id}) RETURN n.name })', { id });

  const empty = async () => {
    await write(graph, `MATCH (node) WHERE ${own} CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS`);
    await write(graph, 'MATCH (revision:GraphRevision) REMOVE revision.referenceVersion, revision.seedVersion');
  };
  const changeIds = async () =>
    (await readRows(graph, 'MATCH (change:Change) RETURN change.id ORDER BY change.id')).map(String);
  let before: string[];
  beforeAll(async () => {
    before = await changeIds();
  });
  afterAll(clearFolders);

  /** Its tests begin with a graph that holds nothing; after them it is as before, with the changes that made it. */
  describe('on its next start', () => {
    beforeEach(async () => {
      told.length = 0;
      await empty();
    }, long);
    afterAll(async () => {
      await empty();
      await seedGraph(writer, projectFolders.seed, '2026-01-01T00:00:00Z');
      for (const [place, id] of (await changeIds()).entries()) {
        await write(graph, 'MATCH (change:Change {id: $id}) SET change.id = $before', {
          id,
          before: before[place] ?? id,
        });
      }
    }, long);
    test(
      'gets what is new as one change for each part, once, and is then as a fresh one',
      async () => {
        await seedGraph(writer, projectFolders.seed, now);
        const fresh = await wholeGraph();
        await empty();
        await seedGraph(writer, older, now);
        // Changes are not older than the version after that.
        await write(graph, 'MATCH (node:Change|ChangedThing) DETACH DELETE node');
        expect(await count('Country')).toBeLessThan(30);

        await start(projectFolders.seed);
        expect(graphDifference(fresh, await wholeGraph())).toEqual([]);
        const changes = 'MATCH (change:Change) RETURN change.kind, change.summary ORDER BY change.id';
        expect(await readRows(graph, changes)).toEqual([
          ['SEEDED', 'Loaded reference data, version 1: 250 countries, 153 organizations, 894 offices.'],
        ]);
        expect(told).toHaveLength(2);
        await start(projectFolders.seed);
        expect(told).toHaveLength(2);
        expect(await checkGraph(graph)).toEqual([]);
      },
      long,
    );

    test(
      'keeps what was edited, merged, withdrawn and undone in it',
      async () => {
        await seedGraph(writer, older, now);
        const [actId, otherId] = (await readRows(graph, 'MATCH (act:Act) RETURN act.id ORDER BY act.id LIMIT 2')).map(
          String,
        );
        const edit = async (id: string, to: object) =>
          editThing(writer, { ...(await readThing(writer, id)), to }, signature());
        await edit('org:unesco', { name: 'Unesco, Paris' });
        await edit('office:jp-foreign-minister', { aliases: ['Gaimu Daijin'] });
        await edit('office:kr-president', { of: 'country:JP' });
        const dropped = 'person:motegi-toshimitsu';
        await mergeThings(writer, { keep: 'person:hayashi-yoshimasa', drop: dropped }, signature());
        await retractAct(writer, { id: actId ?? '', reason: 'a test' }, signature());
        const edited = await edit('office:us-president', { title: 'Commander' });
        await undoChange(writer, { change: edited ?? '' }, signature());

        const newer = copyOf(projectFolders.seed);
        change(newer, 'versions.json', () => '{ "reference": 9, "seed": 9 }');
        change(newer, 'reference/offices.jsonl', (text) =>
          text.replace(
            '"office:us-president", "title": "President"',
            '"office:us-president", "title": "Head of State"',
          ),
        );
        await start(newer);

        expect(await nameOf('org:unesco')).toBe('Unesco, Paris');
        expect(await value('COLLECT { MATCH (n:Organization {id: "org:unesco"}) RETURN size(n.nativeNames) }')).toEqual(
          [2],
        );
        expect(
          await value('head(COLLECT { MATCH (n:Office {id: "office:jp-foreign-minister"}) RETURN n.aliases })'),
        ).toEqual(['Gaimu Daijin']);
        expect(await value('head(COLLECT { MATCH (n:Office {id: "office:jp-foreign-minister"}) RETURN n.rank })')).toBe(
          'FOREIGN_MINISTERS',
        );
        expect(
          await value('COLLECT { MATCH (:Office {id: "office:kr-president"})-[:OFFICE_OF]->(of) RETURN of.id }'),
        ).toEqual(['country:JP']);
        expect(await value('COUNT { (:Person {id: $dropped}) }', { dropped })).toBe(0);
        expect(await value('COUNT { (:Act {id: $actId}) }', { actId })).toBe(0);
        expect(await value('COUNT { (:Act {id: $otherId}) }', { otherId })).toBe(1);
        expect(await value('head(COLLECT { MATCH (n:Office {id: "office:us-president"}) RETURN n.title })')).toBe(
          'Head of State',
        );
        expect(await count('Country')).toBe(250);
        expect(await checkGraph(graph)).toEqual([]);

        const after = await wholeGraph();
        expect(await seedGraph(writer, newer, now)).toMatchObject({ nodesCreated: 0 });
        expect(graphDifference(after, await wholeGraph())).toEqual([]);
      },
      long,
    );

    test(
      'loses what the records tell no longer, but for what was edited and what something rests on',
      async () => {
        const newer = copyOf(projectFolders.seed);
        const without = (file: string, told: string) =>
          change(newer, file, (text) =>
            text
              .split('\n')
              .filter((line) => !line.includes(told))
              .join('\n'),
          );
        const protest = "Hayashi protested against the ROK's own assertions";
        change(newer, 'versions.json', () => '{ "reference": 9, "seed": 9 }');
        without('acts.jsonl', protest);
        without('tenures.jsonl', '"person:chung-eui-yong", "office:kr-foreign-minister"');
        for (const carrier of ['org:gov-base', 'org:d1021-hatena-blog', 'org:kzoo-radio']) {
          without('organizations.jsonl', `"id": "${carrier}"`);
          change(newer, 'documents.jsonl', (text) => text.replaceAll(`"carriedBy": "${carrier}", `, ''));
        }
        await seedGraph(writer, newer, now);
        const fresh = await wholeGraph();

        await empty();
        await seedGraph(writer, projectFolders.seed, now);
        expect(await value('COUNT { (act:Act WHERE act.summary CONTAINS $protest) }', { protest })).toBe(1);
        await start(newer);
        expect(graphDifference(fresh, await wholeGraph())).toEqual([]);
        expect(await checkGraph(graph)).toEqual([]);

        await empty();
        await seedGraph(writer, projectFolders.seed, now);
        const office = { title: 'Editor', of: 'org:gov-base' };
        await addThings(writer, { offices: [office] }, signature());
        await editThing(
          writer,
          { ...(await readThing(writer, 'org:kzoo-radio')), to: { name: 'KZOO, Honolulu' } },
          signature(),
        );
        await start(newer);
        expect(await nameOf('org:gov-base')).toBe('gov-base.info');
        expect(await nameOf('org:kzoo-radio')).toBe('KZOO, Honolulu');
        expect(await nameOf('org:d1021-hatena-blog')).toBeNull();
        expect(await value('COUNT { (act:Act WHERE act.summary CONTAINS $protest) }', { protest })).toBe(0);
        expect(await checkGraph(graph)).toEqual([]);
      },
      long,
    );

    test(
      'gets no seed if it never had it, and reference data all the same',
      async () => {
        await start(projectFolders.seed, false);
        expect([await count('Country'), await count('Meeting')]).toEqual([250, 0]);
        await addThings(writer, { persons: [{ name: 'ZENDA Zoe' }] }, signature());
        await start(projectFolders.seed);
        expect([await count('Person'), await count('Meeting')]).toEqual([1, 0]);
      },
      long,
    );

    test(
      'that holds only reference data gets the seed when it is wanted',
      async () => {
        await start(projectFolders.seed, false);
        await start(projectFolders.seed);
        expect(await count('Meeting')).toBe(readSeed(projectFolders.seed).meetings.length);
      },
      long,
    );

    test(
      'a version that is no number is told',
      async () => {
        const folder = emptyFolder();
        mkdirSync(join(folder, 'reference'));
        writeFileSync(join(folder, 'versions.json'), '{ "reference": "new" }');
        await expect(start(folder)).rejects.toMatchObject({ code: 'SEED_INVALID' });
      },
      long,
    );
  });
});
