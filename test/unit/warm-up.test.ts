import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DemarcheError } from '../../src/errors.js';
import { loadExplorerDocuments } from '../../src/start/explorer-documents.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { warmUp } from '../../src/start/warm-up.js';
import explorerVariables from '../../src/start/warm-up-explorer.json' with { type: 'json' };
import operationVariables from '../../src/start/warm-up-operations.json' with { type: 'json' };

const views = join(import.meta.dirname, '../../src/explorer');
/** The folders of what editors alone are shown. */
const forEditors = ['act-form', 'edit', 'editor', 'fields', 'review'];

describe('what is planned after the start', () => {
  const planned = Object.keys({ ...explorerVariables.opened, ...explorerVariables.reached });

  test('is asked by the explorer: a document that is called otherwise now would be left out', async () => {
    const documents = await loadExplorerDocuments();
    expect(planned.filter((name) => !documents.has(name))).toEqual([]);
  });

  test('is all that the pages ask for a reader', () => {
    const asked = readdirSync(views, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql') && !forEditors.some((folder) => file.startsWith(`${folder}/`)))
      .flatMap((file) => [...readFileSync(join(views, file), 'utf8').matchAll(/^query (?<name>\w+)/gmu)])
      .map(({ groups }) => `${groups?.name}Document`);
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((name) => !planned.includes(name))).toEqual([]);
  });

  test('waits for a graph that cannot be reached, and goes on where it was', async () => {
    const asked: string[] = [];
    let failures = 0;
    const plan = async (query: string) => {
      asked.push(query);
      if (asked.length !== 2 || failures > 0) return;
      failures += 1;
      throw new DemarcheError('GRAPH_UNAVAILABLE', 'Neo4j cannot be reached.');
    };
    const documents = await loadExplorerDocuments();
    const server = { planLevels: plan, planWhole: async () => {}, planBriefing: async () => {} };
    await warmUp(documents, projectFolders.operations, server);
    expect(asked[2]).toBe(asked[1]);
    expect(new Set(asked).size).toBeGreaterThan(40);
  });

  test('is every known operation that a reader may ask', () => {
    const queries = readdirSync(projectFolders.operations).filter((file) =>
      /^query /mu.test(readFileSync(join(projectFolders.operations, file), 'utf8')),
    );
    const forReaders = queries.filter((file) => file !== 'changes.graphql');
    expect(Object.keys(operationVariables).sort()).toEqual(forReaders.sort());
  });
});
