import type { Page } from 'playwright-core';
import { smallPdf } from '../support/small-pdf.js';
import { lastChange, takeBackSince } from '../support/take-back.js';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

/** In milliseconds: pictures at three widths, twice, take their time on a busy machine. */
const patience = 180_000;
const editorToken = 'a-token-of-an-editor-0123456789';

describe('a document that is brought in from a file', () => {
  const explorer = useExplorer({
    authentication: () => ({ editorToken }),
    allows: (fault) => /^40[01] from .*\/(?:file-texts|graphql)$|^console error: Failed to load resource/u.test(fault),
  });
  let before = '';
  beforeEach(async () => {
    before = await lastChange(explorer.service.graph);
  });
  afterEach(() => takeBackSince(explorer.service.graph, explorer.service.writer, before), patience);

  const open = async () => {
    const page = await explorer.open('/review/new');
    page.setDefaultTimeout(patience / 2);
    await page.getByLabel('Editor token').fill(editorToken);
    await page.keyboard.press('Enter');
    await page.getByLabel('From a file').waitFor();
    return page;
  };
  const choose = (page: Page, name: string, bytes: Uint8Array | string) =>
    page
      .getByLabel('From a file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  const value = (page: Page, label: string) => page.getByLabel(label, { exact: true }).inputValue();

  it(
    'shows the text of a PDF and what it says of itself, and is read when it is sent',
    async () => {
      const page = await open();
      await page.getByLabel('Publisher').fill('org:mofa-jp');
      const lines = [
        'On May 10, 2022, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a telephone talk with',
        'Mr. Chung Eui-yong, Minister of Foreign Affairs of the Republic of Korea, for about 20 minutes.',
        '1. Minister Hayashi protested over Takeshima.',
      ];
      await choose(
        page,
        'talk.pdf',
        smallPdf(
          'Telephone Talk',
          lines.map((line, at) => [line, 700 - at * (at === 2 ? 60 : 14)]),
        ),
      );
      await page
        .getByRole('status')
        .getByText(/^Took \d+ characters from talk\.pdf\./u)
        .waitFor();
      expect(await value(page, 'Title')).toBe('Telephone Talk');
      expect(await value(page, 'Publisher')).toBe('org:mofa-jp');
      expect(await value(page, 'Text')).toContain('Minister Hayashi protested over Takeshima.');
      expect(await lookAt(page, 'bring-in')).toEqual([]);
      await page.getByLabel('Where it is published').fill('https://example.org/qwertzuiop.pdf');
      await page.getByLabel('Day of publication').fill('2022-05-10');
      await page.getByRole('button', { name: 'Read the text' }).click();
      await page.getByRole('article').first().waitFor();
    },
    patience,
  );

  it(
    'is dropped as well, and only stored if that is ticked',
    async () => {
      const page = await open();
      const text =
        'url: https://example.org/qwertzuiop-zh\ntitle: 会谈\npublished: 2022-05-10\npublisher: org:mofa-jp\n\n林外相提出抗议。';
      const data = await page.evaluateHandle(
        `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(text)}], 'zh.txt')); return data; })()`,
      );
      await page.locator('.bring-in-file').dispatchEvent('drop', { dataTransfer: data });
      await page
        .getByRole('status')
        .getByText(/^Took .* from zh\.txt/u)
        .waitFor();
      expect(await value(page, 'Title')).toBe('会谈');
      await page.getByLabel('Only store the text').focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Store the text' }).click();
      await page.getByText('nobody has read this text', { exact: false }).first().waitFor();
      expect(await lookAt(page, 'stored')).toEqual([]);
    },
    patience,
  );

  it(
    'is one of several of a feed, and a file that cannot be read says why',
    async () => {
      const page = await open();
      await choose(page, 'a.zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'));
      await page.getByRole('alert').waitFor();
      const item = (title: string, words: string) =>
        `<item><title>${title}</title><link>https://example.org/${title}</link><description>${words}</description></item>`;
      const whole = (words: string) => `${words} `.repeat(60);
      await choose(
        page,
        'news.rss',
        `<rss version="2.0"><channel><title>N</title><link>https://example.org</link>${item('one', whole('The first.'))}${item('two', 'Read …')}${item('three', whole('The third.'))}</channel></rss>`,
      );
      const which = page.getByLabel('Which of its documents');
      await which.waitFor();
      expect(await which.locator('option').allInnerTexts()).toEqual(['one', 'two (only a teaser)', 'three']);
      expect(await value(page, 'Title')).toBe('one');
      await which.selectOption('three');
      expect(await value(page, 'Title')).toBe('three');
      expect(await value(page, 'Text')).toMatch(/^The third\./u);
    },
    patience,
  );
});
