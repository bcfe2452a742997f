import type { Page } from 'playwright-core';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

const pair = '/timeline?of=JP&of=KR';
const marks = (page: Page) => page.getByRole('group', { name: /through time/u }).getByRole('link');
const rows = (page: Page) => page.locator('.meeting-table tbody tr');

describe('the timeline', () => {
  const explorer = useExplorer();

  it('shows the talks of a pair by rank and mode, and the same talks as a table', async () => {
    const page = await explorer.open(pair);
    await page.getByRole('heading', { level: 1, name: 'Talks between Japan and the Republic of Korea' }).waitFor();
    await marks(page).first().waitFor();
    const { body } = await explorer.service.ask('{ meetings(filter: { parties: ["JP", "KR"] }) { totalCount } }');
    expect(await marks(page).count()).toBe(body.data.meetings.totalCount);
    expect(await rows(page).count()).toBe(body.data.meetings.totalCount);
    expect(await page.locator('.meeting-picture .lane-name').allTextContents()).toEqual([
      'Leaders',
      'Foreign ministers',
      'Vice ministers',
      'Directors-general',
      'Other ranks',
      'On the margins of',
    ]);
    expect(await lookAt(page, 'timeline')).toEqual([]);
  });

  it('makes gaps visible, as the service has them', async () => {
    const page = await explorer.open(pair);
    await marks(page).first().waitFor();
    const { body } = await explorer.service.ask(
      '{ talkGaps(one: "JP", other: "KR", first: 5) { days earlier { date } } }',
    );
    const [longest] = body.data.talkGaps;
    expect(longest.days).toBe(628);
    expect(await page.locator('.gap-list > li').first().textContent()).toBe(
      '1 year 9 months (628 days) from 1 July 2013 to 21 March 2015',
    );
    expect(await page.locator('.meeting-picture .gap').count()).toBe(5);
    expect(await page.locator('.meeting-picture .gap text').allTextContents()).toContain('1 year 9 months');
  });

  it('says beside which conference or meeting a talk was held', async () => {
    const page = await explorer.open(`${pair}&from=2022-01-01&to=2022-03-01`);
    await page
      .getByRole('link', {
        name: /^12 February 2022: Japan–ROK Foreign Ministers' Meeting, foreign ministers, in Honolulu, on the margins of Japan–U\.S\.–ROK/,
      })
      .waitFor();
    expect(await page.locator('.meeting-picture .occasion').count()).toBe(1);
    expect(await page.locator('.meeting-picture .tie').count()).toBe(1);
  });

  it('opens a meeting from its mark, by the arrows and Enter', async () => {
    const page = await explorer.open(`${pair}&from=2022-01-01&to=2022-02-20`);
    await marks(page).first().waitFor();
    await page.locator('.meeting-picture a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(/^12 February 2022/u);
    await page.keyboard.press('Home');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(
      /^3 February 2022.*by telephone$/u,
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/meeting\/2022-02-03-jp-kr-fm$/);
  });

  it('shows a person’s talks, with the times without one', async () => {
    const page = await explorer.open('/timeline?of=person:hayashi-yoshimasa');
    await page.getByRole('heading', { level: 1, name: 'Talks involving HAYASHI Yoshimasa' }).waitFor();
    await marks(page).first().waitFor();
    const { body } = await explorer.service.ask(
      '{ person(id: "person:hayashi-yoshimasa") { meetings { totalCount } } }',
    );
    expect(await marks(page).count()).toBe(body.data.person.meetings.totalCount);
    expect(await page.locator('.gap-list > li').count()).toBe(5);
    expect(await lookAt(page, 'timeline-person')).toEqual([]);
  });

  it('is its URL: period and filters, the same picture after a reload', async () => {
    const page = await explorer.open(`${pair}&from=2021-06-01&to=2023-12-31`);
    await marks(page).first().waitFor();
    await page.getByRole('button', { name: /^Telephone/u }).click();
    await page.waitForURL(/mode=TELEPHONE/);
    const count = await marks(page).count();
    expect(await rows(page).count()).toBe(count);
    const drawing = await page.locator('.meeting-picture svg').innerHTML();
    await page.reload();
    await marks(page).first().waitFor();
    expect(await page.locator('.meeting-picture svg').innerHTML()).toBe(drawing);
    expect(await page.getByRole('button', { name: /^Telephone/u }).getAttribute('aria-pressed')).toBe('true');
  });

  it('begins with a search, and adds and leaves out countries', async () => {
    const page = await explorer.open('/timeline');
    await page.getByRole('heading', { level: 1, name: 'Talks by country or person' }).waitFor();
    expect(await lookAt(page, 'timeline-start')).toEqual([]);
    await page.getByRole('combobox', { name: 'A country or a person' }).fill('japan');
    await page.getByRole('option', { name: /^Country Japan/ }).click();
    await page.waitForURL(/\?of=JP$/);
    await page.getByRole('combobox', { name: 'Add a country or a person' }).fill('united states');
    await page.getByRole('option', { name: /^Country United States(?! Minor)/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?of=JP&of=US$/);
    await page.getByRole('heading', { level: 1, name: 'Talks between Japan and the United States' }).waitFor();
    await page.getByRole('button', { name: 'Remove Japan' }).click();
    await page.waitForURL(/\?of=US$/);
  });

  it('says where nobody has an id, and where there is no talk', async () => {
    const page = await explorer.open('/timeline?of=XX');
    await page.getByRole('alert').filter({ hasText: 'No country or person has the id country:XX' }).waitFor();
    const none = await explorer.open('/timeline?of=KP&of=SG');
    await none.getByText('No talks in which all of them took part are recorded.').waitFor();
  });
});
