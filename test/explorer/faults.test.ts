import { readRows } from '../../src/graph/read.js';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

let broken = false;
/** While it is set, nothing is read from the graph until it is resolved. */
let gate: Promise<void> | undefined;

describe('a service that fails', () => {
  const explorer = useExplorer({
    newPages: true,
    allows: (fault) => /\b50[03]\b|Failed to load|ERR_/u.test(fault),
    read: async (graph, text, parameters) => {
      if (broken) throw new Error('A fault of the test.');
      await gate;
      return readRows(graph, text, parameters);
    },
  });
  afterEach(() => {
    broken = false;
    gate = undefined;
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

  it('does not break a page that cannot be loaded offline, and loads it when the browser is online', async () => {
    const page = await explorer.open('/meeting/2022-02-12-jp-kr-fm');
    const meeting = page.getByRole('heading', { level: 1, name: "Japan–ROK Foreign Ministers' Meeting" });
    await meeting.waitFor();
    await page.getByRole('heading', { name: 'The accounts side by side' }).waitFor();
    await page.context().setOffline(true);
    const participant = page.getByRole('complementary').getByRole('link', { name: /HAYASHI/ });
    await participant.click();
    await page.getByText('A part of this page could not be loaded.').waitFor();
    await page.goBack();
    await meeting.waitFor();
    await participant.click();
    await page.getByText('A part of this page could not be loaded.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: /HAYASHI/ }).waitFor();
  });

  it('says that a page loads, then that it takes long, and asks again', async () => {
    const page = await explorer.open('/meeting/2022-02-12-jp-kr-fm');
    const earlier = page.locator('#prior ~ ol').getByRole('link').first();
    await earlier.waitFor();
    const title = (await earlier.textContent()) ?? '';
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    await earlier.click();
    await page.getByText('Loading …').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    await page.getByText('The service is taking a long time to answer.').waitFor();
    gate = undefined;
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('The service is taking a long time to answer.').waitFor({ state: 'detached' });
    open();
  });
});
