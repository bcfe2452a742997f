import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

const honolulu = '/meeting/2022-02-12-jp-kr-fm';

describe('the shell of the explorer', () => {
  const explorer = useExplorer();

  it('opens at / with questions and the newest meetings', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: /^Japan–U.S. Vice-Ministers' Meeting/ }).waitFor();
    expect(await page.title()).toBe('What led up to this talk? · Démarche');
    expect(await page.getByRole('link', { name: /Honolulu/ }).count()).toBeGreaterThan(0);
    expect(await lookAt(page, 'home')).toEqual([]);
  });

  it('serves a page for the URL of every view, and nothing else under /assets', async () => {
    const get = async (path: string, accept: string) => {
      const response = await fetch(`${explorer.service.url}${path}`, { headers: { accept } });
      return [response.status, response.headers.get('content-type')?.split(';')[0]];
    };
    expect(await get(honolulu, 'text/html')).toEqual([200, 'text/html']);
    expect(await get('/document/mofa-jp-2022-02-12-jk-fmm-honolulu', 'text/html,*/*')).toEqual([200, 'text/html']);
    expect(await get('/assets/none.js', '*/*')).toEqual([404, 'text/plain']);
  });

  it('shows the start to who names no type, as curl does, and pages to nobody else', async () => {
    const typeOf = async (path: string) => {
      const response = await fetch(`${explorer.service.url}${path}`, { headers: { accept: '*/*' } });
      return [response.status, response.headers.get('content-type')?.split(';')[0]];
    };
    expect(await typeOf('/')).toEqual([200, 'text/html']);
    expect((await typeOf('/meeting/none'))[0]).toBe(404);
  });

  it('says what to do at an address that is no page', async () => {
    const page = await explorer.open('/nowhere/at/all');
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    expect(await page.locator('.empty li').count()).toBe(3);
    expect(await lookAt(page, 'no-such-page')).toEqual([]);
  });

  it('goes back and forward, names the window, and gives the focus to the heading', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: /What led up to the talks in Honolulu/ }).click();
    const heading = page.getByRole('heading', { level: 1, name: "Japan–ROK Foreign Ministers' Meeting" });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true);
    expect(await page.title()).toBe("Japan–ROK Foreign Ministers' Meeting, 2022-02-12 · Démarche");
    await page.goBack();
    await page.getByRole('heading', { name: 'Start with a question' }).waitFor();
    await page.goForward();
    await heading.waitFor();
  });

  it('is light or dark as the system says, unless a visitor chooses, and remembers that', async () => {
    const page = await explorer.open('/');
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).not.toBe(light);
    await page.getByRole('button', { name: 'Colours: system' }).click();
    expect(await ground()).toBe(light);
    await page.reload();
    await page.getByRole('button', { name: 'Colours: light' }).waitFor();
    expect(await ground()).toBe(light);
  });

  it('lets the keyboard skip to the content', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  });

  it('prints what is there to read, and nothing to click', async () => {
    const page = await explorer.open(honolulu);
    await page.getByRole('heading', { name: 'What was said and done' }).waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.getByRole('combobox').isVisible()).toBe(false);
    expect(await page.getByRole('navigation', { name: 'This meeting' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'What was said and done' }).isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).colorScheme')).toBe('light');
  });
});
