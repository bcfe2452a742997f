import type { Page } from 'playwright-core';
import { write } from '../support/write.js';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

const honolulu = '/meeting/2022-02-12-jp-kr-fm';
const telephone = '/meeting/2022-02-03-jp-kr-fm';
const protest = 'Foreign Minister Hayashi once again protested to the ROK about its stance on the Sado nomination.';

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('the page of a meeting', () => {
  const explorer = useExplorer();

  it('says who, where and when, on the clock of the place and of each capital', async () => {
    const page = await explorer.open(honolulu);
    const facts = page.getByRole('complementary', { name: 'Who, where and when' });
    await facts.getByRole('link', { name: 'HAYASHI Yoshimasa 林芳正' }).waitFor();
    expect(await facts.locator('[lang=ja]').allTextContents()).toEqual(['林芳正']);
    expect(await facts.locator('[lang=ko]').allTextContents()).toEqual(['정의용']);
    expect(await facts.locator('.clocks tr').allInnerTexts()).toEqual([
      'Honolulu\t12:00\tSat 12 Feb',
      'Tokyo\t07:00\tSun 13 Feb',
      'Seoul\t07:00\tSun 13 Feb',
    ]);
    await facts.getByText('in person, foreign ministers, 40 minutes').waitFor();
    await facts.getByRole('link', { name: "Japan–U.S.–ROK Foreign Ministers' Meeting" }).waitFor();
  });

  it('says what documents tell differently of its start, its length and its place', async () => {
    const document = 'document:mofa-jp-2022-02-12-jk-fmm-honolulu';
    const tell = (values: string) =>
      write(
        explorer.service.graph,
        `MATCH (:Document {id: $document})-[told:REPORTS_ON]->(:Meeting {id: 'meeting:2022-02-12-jp-kr-fm'}) ${values}`,
        { document },
      );
    await tell(
      "SET told.startedAt = datetime('2022-02-12T12:10:00-10:00'), told.durationMinutes = 35, told.placeId = 'place:us-new-york'",
    );
    try {
      const page = await explorer.open(honolulu);
      const facts = page.getByRole('complementary', { name: 'Who, where and when' });
      await facts.getByText('What was recorded first is kept.').waitFor();
      for (const words of ['12:10 in Honolulu', '35 minutes', 'New York, United States']) {
        expect(await facts.getByRole('definition').filter({ hasText: words }).textContent()).toMatch(
          /\(Ministry of Foreign Affairs of Japan\)$/u,
        );
      }
      expect(await lookAt(page, 'told-differently')).toEqual([]);
      // A country without its city is no other place.
      await tell("SET told.startedAt = NULL, told.durationMinutes = 40, told.placeId = 'place:us-honolulu'");
      await page.reload();
      await facts.getByText('in person, foreign ministers, 40 minutes').waitFor();
      expect(await facts.getByText('Told differently').count()).toBe(0);
    } finally {
      await tell('REMOVE told.startedAt, told.durationMinutes, told.placeId');
    }
  });

  it('shows the section that the address names, when it has loaded', async () => {
    const page = await explorer.open(`${telephone}#accounts`);
    await page.locator('table.accounts').waitFor();
    await page.getByRole('heading', { name: 'The accounts side by side' }).waitFor();
    await page.waitForFunction(
      'Math.abs(document.getElementById("accounts").getBoundingClientRect().top) < innerHeight / 2',
    );
  });

  it('has its acts by issue in sentences, each opening the words it rests on', async () => {
    const page = await explorer.open(honolulu);
    const sado = section(page, 'What was said and done').locator('.issue-group', {
      has: page.getByRole('heading', { name: 'Sado Island Gold Mines UNESCO nomination' }),
    });
    await sado.getByRole('link', { name: protest }).click();
    const panel = page.getByRole('dialog', { name: 'Evidence' });
    await panel.getByText('once again protested to the ROK side').waitFor();
    expect(await panel.locator('mark').first().textContent()).toBe('once again protested to the ROK side');
    await panel.getByText('Ministry of Foreign Affairs of Japan').first().waitFor();
    expect(await panel.getByRole('link', { name: 'Read the original' }).first().getAttribute('href')).toBe(
      'https://www.mofa.go.jp/a_o/na/kr/page4e_001200.html',
    );
    await panel.getByRole('link', { name: 'passage 3' }).first().waitFor();
    const source = panel.locator('.source').first();
    await source.getByText('Our summary of what the Ministry of Foreign Affairs of Japan published').waitFor();
    expect(await panel.locator('blockquote').count()).toBe(0);
    expect(await lookAt(page, 'evidence')).toEqual([]);
  });

  it('keeps the open evidence in the URL, closes it with Esc, and gives the focus back', async () => {
    const page = await explorer.open(honolulu);
    const link = section(page, 'What was said and done').getByRole('link', { name: protest });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Evidence' }).locator('mark').first().waitFor();
    expect(new URL(page.url()).searchParams.get('act')).toMatch(/^act:/u);
    await page.reload();
    await link.waitFor();
    await page.getByRole('dialog', { name: 'Evidence' }).locator('mark').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await page.locator('a[data-act]:focus', { hasText: 'once again protested' }).waitFor();
  });

  it('shows prior talks with their reasons, and the acts and words behind each', async () => {
    const page = await explorer.open(honolulu);
    const prior = section(page, 'What led up to it');
    const first = prior
      .getByRole('listitem')
      .filter({ hasText: "Japan–ROK Foreign Ministers' Telephone Talk" })
      .first();
    await first.getByText('The text of the later talk says that it followed the earlier.').waitFor();
    await first.getByText('Our summary: Following the telephone talk of February 3').waitFor();
    expect(await prior.locator('blockquote').count()).toBe(0);
    await first.getByText('6 acts of the later talk repeat acts of the earlier.').click();
    await first
      .getByRole('link', { name: /again expressed deep regret/ })
      .first()
      .waitFor();
    await prior.getByRole('button', { name: /^Show more of the \d+ connected meetings/ }).click();
    await page.locator('ol.talks > li').nth(9).waitFor();
    expect(new URL(page.url()).search).toBe('?talks=10');
  });

  it('says what changed since the talk before: each side against itself, and what the texts held tell of one talk only', async () => {
    const page = await explorer.open(honolulu);
    const changes = section(page, 'What changed since the last meeting');
    await changes.getByRole('row', { name: /^Comfort women .* Japan = as before/ }).waitFor();
    await changes
      .getByRole('row', { name: /^Republic of Korea ↓ softer .* more active in seeking/ })
      .first()
      .waitFor();
    await changes.getByRole('row', { name: /^Response to North Korea Japan = as before/ }).waitFor();
    const terms = await changes.locator('.new-and-silent').textContent();
    expect(terms).toMatch(
      /In the texts held of this meeting only[\s\S]*Cross-border travel[\s\S]*In the texts held of the meeting before only[\s\S]*ALPS treated water/u,
    );
    await changes
      .getByText(
        'what the Republic of Korea published about the meeting before; what the Republic of Korea published about this meeting',
      )
      .waitFor();
  });

  it('begins with what is held of it', async () => {
    const page = await explorer.open(honolulu);
    await page
      .locator('header .held')
      .getByText(
        'Held here: of Japan its own text, whole; of the Republic of Korea only its words as others report them.',
      )
      .waitFor();
  });

  it('puts the accounts side by side, and shows what only one side tells', async () => {
    const page = await explorer.open(telephone);
    const accounts = section(page, 'The accounts side by side');
    await accounts.getByRole('columnheader', { name: /^Account of Japan Ministry/ }).waitFor();
    await accounts.getByRole('columnheader', { name: /^Account of the Republic of Korea/ }).waitFor();
    const only = accounts.locator('[data-only]').filter({ hasText: 'more active in seeking a solution' });
    expect(await only.locator('xpath=ancestor::td').getAttribute('data-side')).toBe('the Republic of Korea');
    const both = accounts.getByRole('link', { name: /^Foreign Minister Chung protested to Foreign Minister Hayashi/ });
    expect(await both.count()).toBeGreaterThan(1);
    expect(await lookAt(page, 'telephone-talk')).toEqual([]);
  });

  // Case 19 of the conclusions. Of Honolulu the text of Japan is held whole, and only the press passes on what the ROK said.
  it('says that a side did not mention something only where its own text is held whole', async () => {
    const accounts = section(await explorer.open(honolulu), 'The accounts side by side');
    await accounts.getByRole('table').waitFor();
    const cells = (side: string, words: string) =>
      accounts.locator(`td[data-side="${side}"]`).getByText(words, { exact: true }).count();
    const rok = 'the Republic of Korea';
    expect(await cells(rok, 'not mentioned')).toBe(0);
    expect(await cells(rok, 'not in the texts held')).toBeGreaterThan(0);
    expect(await cells('Japan', 'not in the texts held')).toBe(0);
    expect(await cells('Japan', 'not mentioned')).toBeGreaterThan(0);
    // What Japan alone tells may be in the text of the ROK; what is only in the press that passes on the ROK is not in Japan's.
    expect(await cells('Japan', 'among the texts held, only in this account')).toBeGreaterThan(0);
    expect(await cells(rok, 'only in this account')).toBeGreaterThan(0);
  });

  it('gives the briefing to read, to print and to take away', async () => {
    const page = await explorer.open(honolulu);
    const links = page.getByRole('navigation', { name: 'This meeting' });
    const download = page.waitForEvent('download');
    await links.getByRole('link', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe('briefing-meeting-2022-02-12-jp-kr-fm.md');
    const popup = page.waitForEvent('popup');
    await links.getByRole('link', { name: 'Briefing' }).click();
    await (await popup).getByRole('heading', { level: 1 }).waitFor();
    await links.getByRole('button', { name: 'Print' }).click();
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  });

  it('looks well', async () => {
    const page = await explorer.open(honolulu);
    await section(page, 'The accounts side by side').getByRole('table').waitFor();
    await section(page, 'What changed since the last meeting').getByRole('table').waitFor();
    await section(page, 'What led up to it').getByRole('listitem').first().waitFor();
    expect(await lookAt(page, 'meeting')).toEqual([]);
  });

  it('says where there is none, and what to do', async () => {
    const page = await explorer.open('/meeting/2099-01-01-jp-kr-fm');
    await page.getByRole('heading', { name: 'No such meeting' }).waitFor();
    await page.getByRole('link', { name: /Honolulu/ }).click();
    await page.getByRole('heading', { name: "Japan–ROK Foreign Ministers' Meeting" }).first().waitFor();
  });
});
