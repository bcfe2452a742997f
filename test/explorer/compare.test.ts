import type { Page } from 'playwright-core';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const telephone = 'meeting:2022-02-03-jp-kr-fm';
const section = (page: Page, name: RegExp) =>
  page.locator('.compared > section').filter({ has: page.getByRole('heading', { level: 2, name }) });

describe('the comparison of two talks', () => {
  const explorer = useExplorer({ allows: (fault) => /\b400\b/u.test(fault) });

  it('takes the talk before where only one is chosen', async () => {
    const page = await explorer.open(`/compare?head=${honolulu}`);
    await page.getByText('The first is the previous meeting').waitFor();
    expect(await page.locator('.chosen-meeting').first().textContent()).toContain(
      '3 February 2022, foreign ministers, by telephone',
    );
    await page.getByText('In the texts held of the first meeting only').waitFor();
    expect(await page.locator('.chosen-meeting .held').allTextContents()).toEqual([
      'Held here: of Japan its own text, whole; of the Republic of Korea only its words as others report them.',
      'Held here: of Japan its own text, whole; of the Republic of Korea only its words as others report them.',
    ]);
    expect(await lookAt(page, 'compare')).toEqual([]);
  });

  it('shows how each side moved, and what only one of the talks has in the texts held, with each act’s evidence', async () => {
    const page = await explorer.open(`/compare?base=${telephone}&head=${honolulu}`);
    await page.locator('.compared').waitFor();
    const { body } = await explorer.service.ask(
      `query ($base: ID!, $head: ID!) { compareMeetings(base: $base, head: $head) {
        carriedOver { issue { name } movements { movement } } introduced { issue { name } headActs { id } } dropped { issue { name } } } }`,
      { base: telephone, head: honolulu },
    );
    const { carriedOver, introduced, dropped } = body.data.compareMeetings;
    const names = (some: { issue: { name: string } }[]) => some.map(({ issue }) => issue.name);
    const movedAs = ({ movements }: { movements: { movement: string }[] }) =>
      ['HARDENED', 'SOFTENED', 'UNCHANGED'].find((word) => movements.some(({ movement }) => movement === word));
    const moved = (word: string | undefined) => names(carriedOver.filter((entry: never) => movedAs(entry) === word));
    const headings = (name: RegExp) => section(page, name).getByRole('heading', { level: 3 }).allTextContents();
    expect(await headings(/^Harder/u)).toEqual(moved('HARDENED'));
    expect(await headings(/^Softer/u)).toEqual(moved('SOFTENED'));
    expect(await headings(/^Unchanged/u)).toEqual(moved('UNCHANGED'));
    expect(await headings(/^Taken up by another side/u)).toEqual(moved(undefined));
    expect(await headings(/second meeting only/u)).toEqual(names(introduced));
    expect(await headings(/first meeting only/u)).toEqual(names(dropped));
    expect(await page.getByRole('heading', { name: /^New|^Not mentioned again/u }).count()).toBe(0);
    await section(page, /first meeting only/u)
      .getByText(
        'What the Republic of Korea published about that meeting is not held whole. It may mention the issue all the same.',
      )
      .waitFor();
    await page.locator(`.compared [data-act="${introduced[0].headActs[0].id}"]`).first().click();
    await page.getByRole('dialog', { name: 'Evidence' }).locator('mark').first().waitFor();
  });

  it('says in words how the tone moved, beside the line that shows it', async () => {
    const page = await explorer.open(`/compare?base=${telephone}&head=${honolulu}`);
    await page.locator('.compared').waitFor();
    const women = page
      .locator('.changed-issue')
      .filter({ has: page.getByRole('heading', { name: 'Comfort women' }) })
      .locator('.moved');
    expect(await women.textContent()).toBe('Japan: as beforeCall →to CallRepublic of Korea: softerCall →to Talk');
  });

  it('swaps the two, and says that the first is the later one', async () => {
    const page = await explorer.open(`/compare?head=${honolulu}`);
    await page.locator('.compared').waitFor();
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.getByText('The first meeting is the later of the two').waitFor();
    const url = new URL(page.url());
    expect([url.searchParams.get('base'), url.searchParams.get('head')]).toEqual([honolulu, telephone]);
    await page.goBack();
    await page.getByText('The first is the previous meeting').waitFor();
  });

  it('picks either talk by search, with the keyboard', async () => {
    const page = await explorer.open('/compare');
    await page.getByText('Search for the second meeting').waitFor();
    expect(await lookAt(page, 'compare-start')).toEqual([]);
    await page.getByRole('combobox', { name: 'Second meeting: search' }).fill('Honolulu');
    await page.getByRole('option', { name: /^Meeting Japan–ROK Foreign Ministers' Meeting/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.compared').waitFor();
    expect(new URL(page.url()).searchParams.get('head')).toMatch(/^meeting:2022-02-12-/u);
    await page.getByRole('combobox', { name: 'First meeting: search for another' }).fill('telephone');
    await page.getByRole('option').first().click();
    await page.waitForURL(/base=meeting/);
  });

  it('says what to do where the two have no party in common', async () => {
    const page = await explorer.open(
      `/compare?base=meeting:2022-02-22-kr-unesco-other&head=meeting:2009-04-05-cn-jp-fm`,
    );
    const fault = page.getByRole('alert');
    await fault.waitFor();
    expect((await fault.textContent())?.length).toBeGreaterThan(20);
  });
});
