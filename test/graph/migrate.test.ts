import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate } from '../../src/graph/migrate.js';
import { migrationFiles } from '../../src/graph/migration-file.js';
import { readRows } from '../../src/graph/read.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { change, clearFolders, copyOf } from '../support/folders.js';
import { useTestGraph } from '../support/test-graph.js';
import { write } from '../support/write.js';

const { migrations } = projectFolders;
const files = migrationFiles(migrations);

describe('migrations', () => {
  const { graph } = useTestGraph();
  afterAll(clearFolders);

  const lock = (age: string) =>
    write(
      graph,
      `CREATE (:__Neo4jMigrationsLock {id: 'demarche', name: 'another', takenAt: datetime() - duration('${age}')})`,
    );
  const unlock = () => write(graph, 'MATCH (lock:__Neo4jMigrationsLock) DELETE lock');

  test('a second run applies nothing', async () => {
    expect(await migrate(graph, migrations)).toEqual({ applied: [], version: files.at(-1)?.version });
  });

  test('the graph tells which were applied, in the format of neo4j-migrations', async () => {
    const told = await readRows(
      graph,
      `MATCH path = (:__Neo4jMigration {version: 'BASELINE'})-[:MIGRATED_TO*]->(last)
       WHERE NOT EXISTS { (last)-[:MIGRATED_TO]->() }
       UNWIND tail(nodes(path)) AS migration
       RETURN migration.source, migration.checksum, migration.type`,
    );
    expect(told).toEqual(files.map(({ source, checksum }) => [source, checksum, 'CYPHER']));
  });

  test('two servers at once: one applies, the other finds it done', async () => {
    const folder = copyOf(migrations);
    writeFileSync(
      join(folder, 'V9999__Of_a_test.cypher'),
      'CREATE (:Temporary {id: 1});\nCREATE (:Temporary {id: 2});',
    );
    try {
      const both = await Promise.all([migrate(graph, folder), migrate(graph, folder)]);
      expect(both.flatMap(({ applied }) => applied)).toEqual(['V9999__Of_a_test.cypher']);
      expect(await readRows(graph, 'MATCH (made:Temporary) RETURN made.id ORDER BY made.id')).toEqual([[1], [2]]);
      expect(await readRows(graph, 'MATCH (lock:__Neo4jMigrationsLock) RETURN lock')).toEqual([]);
    } finally {
      await write(
        graph,
        `MATCH (made:Temporary|__Neo4jMigration) WHERE made:Temporary OR made.version = '9999' DETACH DELETE made`,
      );
    }
  });

  test('a file that was changed after it was applied stops the start and is named', async () => {
    const folder = copyOf(migrations);
    change(folder, 'V0002__Access_paths.cypher', (text) => `${text}\nCREATE (:Temporary);`);
    await expect(migrate(graph, folder)).rejects.toMatchObject({
      code: 'MIGRATION_CHANGED',
      message: expect.stringContaining('V0002__Access_paths.cypher'),
    });
    expect(await readRows(graph, 'MATCH (made:Temporary) RETURN made')).toEqual([]);
  });

  test('a comment may change', async () => {
    const folder = copyOf(migrations);
    change(folder, 'V0002__Access_paths.cypher', (text) => `// Another word; and another.\n${text}`);
    expect(await migrate(graph, folder)).toMatchObject({ applied: [] });
  });

  test('a file that is missing stops the start and is named', async () => {
    const folder = copyOf(migrations);
    rmSync(join(folder, 'V0003__Full_text.cypher'));
    await expect(migrate(graph, folder)).rejects.toMatchObject({
      code: 'MIGRATION_CHANGED',
      message: expect.stringContaining('V0003__Full_text.cypher'),
    });
  });

  test.each([
    ['V0003__Full_text.cypher', 'V1__full-text.cypher', /named like V0001__What_it_does/],
    ['V0003__Full_text.cypher', 'V0002__Full_text.cypher', /Two migrations have version 0002/],
  ])('%s cannot be named %s', async (from, to, message) => {
    const folder = copyOf(migrations);
    renameSync(join(folder, from), join(folder, to));
    await expect(migrate(graph, folder)).rejects.toMatchObject({
      code: 'CYPHER_INVALID',
      message: expect.stringMatching(message),
    });
  });

  test('the lock of a server that died is taken over', async () => {
    await lock('PT2M');
    expect(await migrate(graph, migrations)).toMatchObject({ applied: [] });
    expect(await readRows(graph, 'MATCH (left:__Neo4jMigrationsLock) RETURN left')).toEqual([]);
  });

  test('the lock of a living server is waited for', async () => {
    await lock('PT1S');
    let done = false;
    const waiting = migrate(graph, migrations).finally(() => {
      done = true;
    });
    await pause(500);
    expect(done).toBe(false);
    await unlock();
    expect(await waiting).toMatchObject({ applied: [] });
  });
});
