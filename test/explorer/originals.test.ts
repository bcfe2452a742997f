import { readFileSync } from 'node:fs';
import { htmlText } from '../../src/ingest/file/read-html.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import { readOriginal, summarizedDocuments } from '../../src/ingest/originals/read-original.js';
import { signature } from '../support/signature.js';
import { lastChange, takeBackSince } from '../support/take-back.js';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

/** In milliseconds: pictures at three widths, twice, take their time on a busy machine. */
const patience = 180_000;
const name = 'mofa-jp-2022-02-12-jk-fmm-honolulu';
const page = readFileSync('test/ingest/originals/honolulu.html', 'utf8');

describe('a document whose original was read', () => {
  const explorer = useExplorer();
  let before = '';
  beforeEach(async () => {
    const { graph, writer } = explorer.service;
    before = await lastChange(graph);
    const document = (await summarizedDocuments(graph)).find(({ id }) => id === `document:${name}`);
    if (document === undefined) throw new Error(`The seed has no ${name}.`);
    const text = htmlText(page.replace(/Minister Chung explained the position of the\s+ROK\./u, ''));
    const how = { signature: signature(), dryRun: false };
    await readOriginal(writer, await openKnowledge(graph), document, text, how);
  }, patience);
  afterEach(() => takeBackSince(explorer.service.graph, explorer.service.writer, before), patience);

  it(
    'quotes the words that the original has, and tells the rest as our summary',
    async () => {
      const shown = await explorer.open(`/document/${name}`);
      const protest = shown.locator('#passage-3\\@2 blockquote');
      await protest.getByText('lodged a protest once again', { exact: false }).first().waitFor();
      const rest = shown.getByRole('region', { name: 'Told only in our summary' });
      await rest.getByRole('link', { name: /explained the ROK's positions/u }).waitFor();
      expect(await rest.locator('blockquote').count()).toBe(0);
      expect(
        await rest
          .getByRole('listitem')
          .filter({ has: shown.locator('.retold') })
          .count(),
      ).toBe(1);
      expect(await lookAt(shown, 'original')).toEqual([]);
    },
    patience,
  );

  it(
    'is led to from the evidence, passage by passage',
    async () => {
      const shown = await explorer.open('/meeting/2022-02-12-jp-kr-fm');
      await shown
        .getByRole('link', { name: /once again protested to the ROK/u })
        .first()
        .click();
      const evidence = shown.getByRole('dialog', { name: 'Evidence' });
      const quoted = evidence.locator('.source').filter({ has: shown.locator('blockquote') });
      await quoted.first().waitFor();
      expect(await quoted.locator('mark').allInnerTexts()).toEqual(['lodged a protest once again.']);
      await quoted.getByRole('link', { name: 'passage 3' }).click();
      await shown.locator('#passage-3\\@2').waitFor();
      expect(new URL(shown.url()).hash).toBe('#passage-3@2');
    },
    patience,
  );
});
