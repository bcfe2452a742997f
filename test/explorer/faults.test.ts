import { readRows } from '../../src/graph/read.js';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

let broken = false;

describe('a service that fails', () => {
  const explorer = useExplorer({
    allows: (fault) => /\b50[03]\b|Failed to load|ERR_/u.test(fault),
    read: (graph, text, parameters) =>
      broken ? Promise.reject(new Error('A fault of the test.')) : readRows(graph, text, parameters),
  });
  afterEach(() => {
    broken = false;
  });

  it('is said with its code, the request and what to do, and asked once more', async () => {
    broken = true;
    const page = await explorer.open('/meeting/2022-02-12-jp-kr-fm');
    const alert = page.getByRole('alert');
    await alert.getByText('Something went wrong inside.').waitFor();
    await alert.getByText(/INTERNAL_SERVER_ERROR, request \S+/).waitFor();
    expect(await lookAt(page, 'fault')).toEqual([]);
    broken = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: "Japan–ROK Foreign Ministers' Meeting" }).waitFor();
  });

  it('is said where it does not answer at all', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Démarche' }).click();
    await page.getByRole('combobox', { name: /^Search/ }).pressSequentially('hayashi');
    await page.getByText('The service does not answer.').first().waitFor();
    await page.context().setOffline(false);
  });
});
