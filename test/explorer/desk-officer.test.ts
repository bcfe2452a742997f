import type { Page } from 'playwright-core';
import type { DocumentInput } from '../../src/ingest/document-input.js';
import { worldTexts } from '../evaluate/world.js';
import { lastChange, takeBackSince } from '../support/take-back.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';
import { useExplorer } from './use-explorer.js';

/** In milliseconds: many pages, each with many new statements. */
const patience = 600_000;
const editorToken = 'a-token-of-an-editor-0123456789';
const refusals = /^(?:400|401|403|409) from .*\/graphql$|^console error: Failed to load resource/u;

/** A second talk of one of the pairs, three weeks later, in our own words. */
const second: DocumentInput = {
  url: 'https://example.org/qureshi-payne-september',
  title: 'Foreign Minister receives telephone call from the Australian Foreign Minister',
  publishedOn: '2021-09-14',
  publisher: 'Ministry of Foreign Affairs of Pakistan',
  language: 'en',
  text:
    'On 14 September 2021, Foreign Minister Makhdoom Shah Mahmood Qureshi received a telephone call from the Australian Foreign ' +
    'Minister, Senator Marise Payne.\n\nThe two Foreign Ministers discussed the situation in Afghanistan.',
};

describe('a desk officer with texts of pairs that the graph does not have', () => {
  const explorer = useExplorer({ authentication: () => ({ editorToken }), allows: (fault) => refusals.test(fault) });

  /** What each text took, for docs/ingest.md. */
  const told: string[] = [];
  afterAll(() => process.stdout.write(`${told.join('\n')}\n`));

  /** Pastes a text, says what its unknown words are, and accepts what is complete. @returns how many keys and clicks that took */
  const bringIn = async (page: Page, { url, title, publishedOn, publisher, text }: DocumentInput): Promise<number> => {
    let actions = 0;
    const click = async (name: RegExp) => {
      actions += 1;
      await page.getByRole('button', { name }).first().click();
    };
    await page.goto(`${explorer.service.url}/review/new`);
    const token = page.getByLabel('Editor token');
    await token.or(page.getByLabel('Where it is published')).first().waitFor();
    if (await token.isVisible()) {
      await token.fill(editorToken);
      await page.keyboard.press('Enter');
    }
    for (const [label, value] of Object.entries<string>({
      'Where it is published': url,
      Title: title,
      'Day of publication': publishedOn ?? '',
      Publisher: publisher,
      Text: text,
    })) {
      actions += 1;
      await page.getByLabel(label, { exact: true }).fill(value);
    }
    await click(/^Read the text$/u);
    await page.waitForURL(/\/review\/document\//u);

    const unknown = page.getByRole('region', { name: 'Unknown words' }).getByRole('listitem');
    await page.getByRole('region', { name: 'Talks' }).or(unknown.first()).first().waitFor();
    while ((await unknown.count()) > 0) {
      const item = unknown.first();
      const id = await item.getAttribute('id');
      const words = page.locator(`[id="${id}"]`);
      const button = async (name: string) => {
        actions += 1;
        await words.getByRole('button', { name }).click();
      };
      if ((await words.getByRole('button', { name: 'New …' }).count()) > 0) {
        await button('New …');
        await button('Add');
        // It is gone, or a likely double is named, or the words stay because they name something else as well.
        const likely = words.getByRole('alert');
        const stays = words.getByRole('button', { name: 'Leave out' });
        await Promise.any([words.waitFor({ state: 'detached' }), likely.waitFor(), stays.waitFor()]);
        if ((await likely.count()) > 0) await button('Cancel');
      }
      if ((await words.count()) > 0) {
        await button('Leave out');
        await words.waitFor({ state: 'detached' });
      }
    }

    await page.getByLabel('Confidence at least').selectOption('0.5');
    await click(/^Accept \d+$/u);
    await click(/^Review and send/u);
    await click(/^Send \d+ decisions?$/u);
    await page.getByRole('link', { name: /.+/u }).and(page.locator('.proposed-meeting h2 a')).waitFor();
    return actions;
  };
  const openTalk = async (page: Page) => {
    await page.locator('.proposed-meeting h2 a').first().click();
    await page.getByRole('heading', { name: 'What led up to it' }).waitFor();
  };

  it(
    'brings three of them in, and a later talk finds the earlier one of its pair',
    async () => {
      const { graph, writer } = explorer.service;
      const start = await wholeGraph();
      const last = await lastChange(graph);
      const page = await explorer.open('/review/new');
      page.setDefaultTimeout(60_000);
      try {
        const texts = worldTexts().filter(({ label }) =>
          ['pk-qureshi-payne', 'eg-shoukry-blinken', 'vn-son-wang'].some((pair) => label.id.includes(pair)),
        );
        expect(texts).toHaveLength(3);
        for (const { label, input } of texts) {
          const begun = Date.now();
          const actions = await bringIn(page, input);
          told.push(`${label.id}: ${actions} clicks and fields, ${Math.round((Date.now() - begun) / 1_000)} s`);
          expect(actions).toBeLessThanOrEqual(60);
          await openTalk(page);
          const facts = page.getByRole('complementary', { name: 'Who, where and when' });
          for (const { name } of label.participants)
            await facts
              .getByText(name.split(' ').at(-1) ?? name)
              .first()
              .waitFor();
        }

        await bringIn(page, second);
        await openTalk(page);
        const prior = page.getByRole('region', { name: 'What led up to it' }).getByRole('listitem').first();
        await prior.getByText('24 August 2021').first().waitFor();
        expect(await prior.textContent()).toMatch(/Afghanistan/u);
      } catch (error) {
        // What the page began may still be under way: what failed first is told first.
        await takeBackSince(graph, writer, last).catch(() => undefined);
        throw error;
      }
      await takeBackSince(graph, writer, last);
      expect(graphDifference(start, await wholeGraph())).toEqual([]);
    },
    patience,
  );
});
