import type { Page } from 'playwright-core';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { linkedReading } from '../support/linked-reading.js';
import { signature } from '../support/signature.js';
import { lastChange, takeBackSince } from '../support/take-back.js';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

/** In milliseconds: pictures at three widths, twice, take their time on a busy machine. */
const patience = 180_000;
const editorToken = 'a-token-of-an-editor-0123456789';
const name = 'mofa-jp-2022-03-02-jk-tel';
const quote = 'a fair account of history';
/** Marks the words in the document, as a mouse does. */
const markWords = `(() => {
  const walker = document.createTreeWalker(document.querySelector('#passage-2 blockquote'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent.indexOf('${quote}');
    if (at >= 0) window.getSelection().setBaseAndExtent(node, at, node, at + ${quote.length});
  }
})()`;
const protest = linkedReading.acts[0]?.id ?? '';

describe('an act that is added from a passage', () => {
  const explorer = useExplorer({
    authentication: () => ({ editorToken }),
    allows: (fault) => /^40[01] from .*\/graphql$|^console error: Failed to load resource/u.test(fault),
  });
  let before = '';
  beforeEach(async () => {
    const { graph, writer } = explorer.service;
    before = await lastChange(graph);
    await ingestDocument(writer, linkedReading, signature());
    await reviewActs(writer, { accept: [protest] }, signature());
  });
  afterEach(() => takeBackSince(explorer.service.graph, explorer.service.writer, before), patience);

  const signIn = async (page: Page) => {
    await page.getByLabel('Editor token').fill(editorToken);
    await page.keyboard.press('Enter');
  };
  const open = async (path: string) => {
    const page = await explorer.open('/review');
    page.setDefaultTimeout(patience / 2);
    await signIn(page);
    await page.getByText(/with open proposals/u).waitFor();
    await page.goto(`${explorer.service.url}${path}`);
    return page;
  };
  const stated = async () => {
    const { body } = await explorer.service.ask(
      `{ acts(filter: { meeting: "meeting:2022-03-02-jp-kr-fm", types: [STATED] }) {
        nodes { summary repeated toward { ... on Country { code } } citations { quote } } } }`,
    );
    return body.data.acts.nodes;
  };

  it(
    'is not offered to who is no editor',
    async () => {
      const page = await explorer.open(`/document/${name}`);
      await page.locator('blockquote', { hasText: 'Minister Chung called for' }).waitFor();
      expect(await page.getByText('Our summary').count()).toBe(0);
      await page.getByRole('link', { name: /qwertzuiop summary of paragraph 1/u }).click();
      const source = page.getByRole('dialog', { name: 'Evidence' }).locator('.source');
      await source.locator('blockquote[lang=en] mark').waitFor();
      expect(await source.getByText('Our summary').count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('button', { name: 'Add an act from this passage' }).count()).toBe(0);
    },
    patience,
  );

  it(
    'has the words that were marked by mouse in the document, and stands beside them',
    async () => {
      const page = await open(`/document/${name}`);
      const passage = page.locator('#passage-2');
      await passage.getByRole('button', { name: 'Add an act from this passage' }).waitFor();
      await page.evaluate(markWords);
      await passage.getByRole('button', { name: 'Add an act from this passage' }).click();
      const form = page.getByRole('form', { name: 'Add an act from passage 2' });
      await form.getByText(`Marked: ${quote}`, { exact: true }).waitFor();
      await form.getByLabel('What was done').selectOption({ label: 'Stated' });
      await form.getByRole('button', { name: 'Add the act' }).click();
      await form.getByText('Choose who did it.').waitFor();
      await form.getByRole('group', { name: 'Who did it' }).getByLabel('Chung Eui-yong').check();
      await form.getByRole('group', { name: 'Toward whom' }).getByLabel('Japan').check();
      await form.getByRole('combobox', { name: 'About what' }).fill('Sado');
      await page
        .getByRole('option', { name: /Sado.*Issue/u })
        .first()
        .click();
      await form.getByRole('button', { name: /^Remove .*Sado/u }).waitFor();
      expect(await lookAt(page, 'add-act')).toEqual([]);
      expect(await form.getByLabel('In one sentence').inputValue()).toMatch(/^Chung .*Japan.*Sado/u);
      await form.getByLabel('In one sentence').fill('Chung spoke of history.');
      await form.getByRole('button', { name: 'Add the act' }).click();

      await passage.getByText('Added: Chung spoke of history.').waitFor();
      await passage.locator('mark', { hasText: quote }).waitFor();
      await passage.locator('.passage-acts').getByText('Chung').waitFor();
      expect(await stated()).toEqual([
        {
          summary: 'Chung spoke of history.',
          repeated: false,
          toward: [{ code: 'JP' }],
          citations: [{ quote }],
        },
      ]);
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Add an act from this passage');
    },
    patience,
  );

  it(
    'is added by keyboard alone in the review, with the whole passage as its words, and says why it cannot be',
    async () => {
      const page = await open(`/review/document/${name}`);
      const button = page.getByRole('button', { name: 'Add an act from this passage' }).nth(3);
      await button.focus();
      await page.keyboard.press('Enter');
      const form = page.getByRole('form', { name: 'Add an act from passage 3' });
      await form.getByText(/^Marked: The two Ministers/u).waitFor();
      // The words have the focus: the first seventeen are marked.
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Home');
      for (let at = 0; at < 17; at += 1) await page.keyboard.press('Shift+ArrowRight');
      await form.getByText('Marked: The two Ministers', { exact: true }).waitFor();

      await form.getByRole('combobox', { name: 'In which talk' }).focus();
      await form.getByRole('combobox', { name: 'In which talk' }).selectOption({ label: 'In none of them' });
      await form.getByRole('combobox', { name: 'Who did it' }).focus();
      await page.keyboard.type('Park Jin');
      await page
        .getByRole('option', { name: /Park Jin/u })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.locator('[role=option][data-highlighted]', { hasText: 'Park Jin' }).waitFor();
      await page.keyboard.press('Enter');
      await form.getByRole('combobox', { name: 'About what' }).focus();
      await page.keyboard.type('Sado');
      await page
        .getByRole('option', { name: /Sado.*Issue/u })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.locator('[role=option][data-highlighted]', { hasText: 'Sado' }).waitFor();
      await page.keyboard.press('Enter');
      await form.getByRole('button', { name: /^Remove .*Sado/u }).waitFor();
      await page.keyboard.press('Control+Enter');
      await form.getByRole('alert').getByText('BAD_USER_INPUT').waitFor();
      expect(await form.getByRole('alert').textContent()).toContain('does not know one office');

      await form.getByRole('group', { name: 'Who did it' }).getByLabel('Park Jin').focus();
      await page.keyboard.press('Space');
      await form.getByRole('combobox', { name: 'In which talk' }).selectOption({ index: 0 });
      await form.getByRole('group', { name: 'Who did it' }).getByLabel('HAYASHI Yoshimasa').focus();
      await page.keyboard.press('Space');
      await form.getByLabel('The text says: once again').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Control+Enter');
      await page.getByText(/^Added: Hayashi/u).waitFor();
      expect(await stated()).toEqual([
        {
          summary: expect.stringMatching(/^Hayashi once again made a statement about/u),
          repeated: true,
          toward: [],
          citations: [{ quote: 'The two Ministers' }],
        },
      ]);
    },
    patience,
  );
});
