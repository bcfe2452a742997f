import { loadExplorerDocuments } from '../../src/start/explorer-documents.js';
import shapes from '../../src/start/warm-up-explorer.json' with { type: 'json' };
import { useExplorer } from './use-explorer.js';

describe('a service that answers trusted documents only', () => {
  const explorer = useExplorer({ trustedOnly: true });

  it('answers the explorer', async () => {
    const page = await explorer.open('/meeting/2022-02-12-jp-kr-fm');
    await page.getByRole('heading', { level: 1, name: "Japan–ROK Foreign Ministers' Meeting" }).waitFor();
    await page.getByRole('region', { name: 'The accounts side by side' }).getByRole('table').waitFor();
  });
});

describe('what is planned for the explorer at the start', () => {
  it('is what the explorer asks', async () => {
    const documents = await loadExplorerDocuments();
    expect(Object.keys(shapes).filter((name) => !documents.has(name))).toEqual([]);
  });
});
