import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadExplorerDocuments } from '../../src/start/explorer-documents.js';
import { projectFolders } from '../../src/start/project-folders.js';
import explorerVariables from '../../src/start/warm-up-explorer.json' with { type: 'json' };
import operationVariables from '../../src/start/warm-up-operations.json' with { type: 'json' };

describe('what is planned after the start', () => {
  test('is asked by the explorer: a document that is called otherwise now would be left out', async () => {
    const documents = await loadExplorerDocuments();
    expect(Object.keys(explorerVariables).filter((name) => !documents.has(name))).toEqual([]);
  });

  test('is a known operation', () => {
    const files = Object.keys(operationVariables);
    expect(files.filter((file) => !existsSync(join(projectFolders.operations, file)))).toEqual([]);
  });
});
