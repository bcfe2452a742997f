import type { Page } from 'playwright-core';
import { actTone } from '../../src/generated/vocabulary/acts.js';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

const sado = '/issue/sado-mines-nomination';
const february = `${sado}?from=2022-01-20&to=2022-03-01`;
const picture = (page: Page) => page.getByRole('group', { name: /through time/u });
const marks = (page: Page) => picture(page).getByRole('link');
const sentences = (page: Page) => page.locator('ol.act-list > li');

/** The ids of the acts in the picture and in the list, each sorted: they must be the same. */
async function shown(page: Page): Promise<{ inPicture: string[]; inList: string[] }> {
  await marks(page).first().waitFor();
  const ids = (selector: string): Promise<string[]> =>
    page.evaluate(`[...document.querySelectorAll('${selector}')].map((link) => link.dataset.act).sort()`);
  return { inPicture: await ids('.thread-picture a'), inList: await ids('ol.act-list a[data-act]') };
}

describe('the page of an issue', () => {
  const explorer = useExplorer();

  it('shows the thread through time: who, which act, toward whom', async () => {
    const page = await explorer.open(sado);
    await page.getByRole('heading', { level: 1, name: 'Sado Island Gold Mines UNESCO nomination' }).waitFor();
    const { inPicture, inList } = await shown(page);
    expect(inPicture).toHaveLength(24);
    expect(inList).toEqual(inPicture);
    expect(await page.locator('.thread-picture .lane-name').allTextContents()).toEqual([
      'Republic of Korea',
      'Together',
      'Japan',
      'UNESCO',
    ]);
    await picture(page)
      .getByRole('link', { name: /^12 February 2022, Japan: Protested again, toward Republic of Korea\. / })
      .waitFor();
    expect(await lookAt(page, 'issue')).toEqual([]);
  });

  it('looks well where a period is shown, and an issue with many acts', async () => {
    const page = await explorer.open(february);
    await shown(page);
    expect(await lookAt(page, 'issue-period')).toEqual([]);
    const busy = await explorer.open('/issue/north-korea-nuclear-missile');
    await shown(busy);
    expect(await lookAt(busy, 'issue-busy')).toEqual([]);
  });

  it('draws acts of each family in its own shape, not in its colour alone', async () => {
    const page = await explorer.open(sado);
    await shown(page);
    const shapes: Record<string, string> = await page.evaluate(
      `Object.fromEntries([...document.querySelectorAll('.thread-picture .glyph')].map((glyph) => [glyph.dataset.tone, glyph.getAttribute('d') + glyph.classList]))`,
    );
    expect(Object.keys(shapes)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(new Set(Object.values(shapes)).size).toBe(6);
  });

  it('brushes to a period: the picture, the sentences and the URL follow', async () => {
    const page = await explorer.open(sado);
    await shown(page);
    const overlay = page.locator('.overview .overlay');
    await overlay.scrollIntoViewIfNeeded();
    const strip = await overlay.boundingBox();
    if (!strip) throw new Error('There is no strip to brush.');
    const y = strip.y + strip.height / 2;
    await page.mouse.move(strip.x + strip.width * 0.5, y);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.75, y, { steps: 4 });
    await page.mouse.move(strip.x + strip.width - 2, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=2023-/);
    const { inPicture, inList } = await shown(page);
    expect(inPicture).toHaveLength(2);
    expect(inList).toEqual(inPicture);
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    await page.getByRole('heading', { name: '24 acts in chronological order' }).waitFor();
  });

  it('chooses a period by keyboard alone: on its two ends, and in two fields', async () => {
    const page = await explorer.open(february);
    await shown(page);
    const first = page.getByRole('slider', { name: 'First day shown' });
    await first.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await first.getAttribute('aria-valuetext')).toBe('28 January 2022');
    expect(new URL(page.url()).searchParams.get('from')).toBe('2022-01-28');
    await page.getByRole('slider', { name: 'Last day shown' }).focus();
    await page.keyboard.press('Home');
    expect(new URL(page.url()).searchParams.get('to')).toBe('2022-01-28');
    await page.getByRole('heading', { name: '3 acts in chronological order' }).waitFor();
    await page.getByLabel('to', { exact: true }).fill('2022-02-03');
    await page.getByRole('heading', { name: '11 acts in chronological order' }).waitFor();
    await page.getByRole('button', { name: 'Whole period' }).press('Enter');
    await page.getByRole('heading', { name: '24 acts in chronological order' }).waitFor();
  });

  it('walks from mark to mark by the arrows, opens the evidence, and comes back', async () => {
    const page = await explorer.open(february);
    await shown(page);
    expect(await page.locator('.thread-picture a[tabindex="0"]').count()).toBe(1);
    await page.locator('.thread-picture a[tabindex="0"]').focus();
    const here = (): Promise<string> => page.evaluate('document.activeElement.getAttribute("aria-label")');
    expect(await here()).toMatch(/^28 January 2022, Republic of Korea: /u);
    await page.keyboard.press('End');
    expect(await here()).toMatch(/^22 February 2022, /u);
    await page.keyboard.press('Home');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    expect(await here()).toMatch(/^1 February 2022, Japan: Committed/u);
    await page.keyboard.press('ArrowUp');
    expect(await here()).toMatch(/Republic of Korea: /u);
    const act: string = await page.evaluate('document.activeElement.dataset.act');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Evidence' }).locator('mark').first().waitFor();
    expect(new URL(page.url()).searchParams.get('act')).toBe(act);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.dataset.mark')).toBe(act);
  });

  it('is its URL: the same picture after a reload, with period and filters', async () => {
    const page = await explorer.open(`${february}&tone=5&tone=3&side=country:KR`);
    const before = await shown(page);
    expect(before.inPicture.length).toBeGreaterThan(3);
    const drawing = await page.locator('.thread-picture svg').innerHTML();
    const strip = await page.locator('.overview svg').innerHTML();
    await page.reload();
    expect(await shown(page)).toEqual(before);
    expect(await page.locator('.thread-picture svg').innerHTML()).toBe(drawing);
    expect(await page.locator('.overview svg').innerHTML()).toBe(strip);
  });

  it('filters by kind, side and repetition with a legend that counts', async () => {
    const page = await explorer.open(sado);
    await shown(page);
    const protest = page.getByRole('button', { name: /^Protest \d+$/u });
    const count = Number((await protest.textContent())?.match(/\d+/u)?.[0]);
    await protest.click();
    expect(await protest.getAttribute('aria-pressed')).toBe('true');
    expect((await shown(page)).inPicture).toHaveLength(count);
    await page.getByRole('button', { name: /^Japan \d+$/u }).click();
    expect((await shown(page)).inPicture).toHaveLength(2);
    await page.getByRole('button', { name: /^Repeated/u }).click();
    expect(new URL(page.url()).search).toBe('?tone=5&side=country%3AJP&only=again');
    expect((await shown(page)).inPicture).toHaveLength(1);
  });

  it('has each side’s latest position with its evidence, counts by year, and the chains of what was said once again', async () => {
    const page = await explorer.open(sado);
    await shown(page);
    const { body } = await explorer.service.ask(
      '{ issue(id: "issue:sado-mines-nomination") { positions { country { name } act { id } } timeline { year count } } }',
    );
    for (const { country, act } of body.data.issue.positions) {
      const position = page
        .locator('.positions > div')
        .filter({ has: page.locator('dt').filter({ hasText: country.name }) });
      expect(await position.locator('a[data-act]').getAttribute('data-act')).toBe(act.id);
    }
    const of2022 = body.data.issue.timeline
      .filter(({ year }: { year: number }) => year === 2022)
      .reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(await page.getByRole('row', { name: /^2022/u }).getByRole('cell').last().textContent()).toBe(String(of2022));
    expect(await page.locator('.overview .year-count').allTextContents()).toContain(String(of2022));
    const chain = page.locator('.chain-list > li').filter({ hasText: 'once again protested to the ROK' });
    expect(await chain.locator('time').first().getAttribute('datetime')).toBe('2022-02-03');
    await chain.getByRole('link').last().click();
    await page.getByRole('dialog', { name: 'Evidence' }).locator('mark').first().waitFor();
  });

  it('says who calls it what, where it belongs, and marks the nomination’s milestones on the axis', async () => {
    const page = await explorer.open(sado);
    await shown(page);
    const names = page.locator('.issue-names');
    expect(await names.textContent()).toContain('“Sado Island Gold Mines”Ministry of Foreign Affairs of Japan');
    await names.getByRole('link', { name: 'Japan–ROK relations' }).waitFor();
    await names.getByRole('link', { name: 'Sado Island Gold Mines' }).waitFor();
    expect(await page.locator('.milestones text').allTextContents()).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(await page.locator('.milestone-list > li').first().textContent()).toContain(
      'The Cabinet of Japan approves the nomination',
    );
  });

  it('writes no text smaller than 11 pixels, also at phone width', async () => {
    const page = await explorer.open(sado, { width: 390 });
    await shown(page);
    const smallest: number = await page.evaluate(
      `Math.min(...[...document.querySelectorAll('svg text')].map((text) => parseFloat(getComputedStyle(text).fontSize)))`,
    );
    expect(smallest).toBeGreaterThanOrEqual(11);
  });

  it('counts by the tones of the service', async () => {
    const acts: { type: keyof typeof actTone; tone: number }[] = [];
    for (const type of Object.keys(actTone)) {
      const { body } = await explorer.service.ask(
        'query ($types: [ActType!]) { acts(filter: { types: $types }, first: 1) { nodes { type tone } } }',
        { types: [type] },
      );
      acts.push(...body.data.acts.nodes);
    }
    expect(acts.length).toBeGreaterThan(12);
    expect(acts.map(({ type, tone }) => [type, tone])).toEqual(acts.map(({ type }) => [type, actTone[type]]));
  });

  it('says that there is no such issue', async () => {
    const page = await explorer.open('/issue/nothing-of-the-kind');
    await page.getByRole('heading', { level: 1, name: 'No such issue' }).waitFor();
  });

  it('is printed without what only a screen can use', async () => {
    const page = await explorer.open(february);
    await shown(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.period-fields').isVisible()).toBe(false);
    expect(await page.locator('.thread-picture svg').isVisible()).toBe(true);
    expect(await sentences(page).first().isVisible()).toBe(true);
  });
});
