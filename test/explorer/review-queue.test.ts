import type { Page } from 'playwright-core';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { readDocumentId } from '../support/linked-reading.js';
import { removeReadings } from '../support/remove-readings.js';
import { otherReading, talkReading } from '../support/three-readings.js';
import { lookAt } from './look-at.js';
import { readingToReview } from './reading-to-review.js';
import { useExplorer } from './use-explorer.js';

/** In milliseconds: pictures at three widths, twice, take their time on a busy machine. */
const patience = 180_000;
const editorToken = 'a-token-of-an-editor-0123456789';
const signature = { by: 'test', at: '2026-02-01T00:00:00Z' };
/** Before somebody signs in, the page asks whether the service wants a token. */
const refusals = /^401 from .*\/graphql$|^console error: Failed to load resource: .* 401 /u;

describe('the review queue', () => {
  const explorer = useExplorer({ authentication: () => ({ editorToken }), allows: (fault) => refusals.test(fault) });

  const openQueue = async (): Promise<Page> => {
    const page = await explorer.open('/review');
    page.setDefaultTimeout(patience / 2);
    await page.getByLabel('Editor token').fill(editorToken);
    await page.keyboard.press('Enter');
    return page;
  };

  beforeEach(async () => {
    await ingestDocument(explorer.service.writer, readingToReview, signature);
  });
  afterEach(async () => {
    await deleteDocument(explorer.service.writer, { id: readDocumentId, reason: 'The test is over.' }, signature);
    await removeReadings(explorer.service.graph);
  }, patience);

  it(
    'lists the documents with open proposals',
    async () => {
      const page = await openQueue();
      await page.getByText('1 document with open proposals').waitFor();
      expect(await lookAt(page, 'review-queue')).toEqual([]);
      await page.getByRole('link', { name: 'Telephone talk of the qwertzuiop ministers' }).click();
      await page.getByRole('article').first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/review/document/mofa-jp-2022-03-02-jk-tel');
    },
    patience,
  );

  it(
    'filters the queue, says what each document would add, and decides about several at once',
    async () => {
      await ingestDocument(explorer.service.writer, { ...otherReading, unresolved: [] }, signature);
      try {
        const page = await openQueue();
        await page.getByText('2 documents with open proposals').waitFor();
        const item = page.getByRole('listitem').filter({ hasText: 'Ministry of Foreign Affairs of Japan' });
        expect(await item.locator('.badge').textContent()).toBe('1 new talk, 4 acts, 2 references, 2 unknown words');

        await page.getByLabel('Unknown words').selectOption({ label: 'Person (1)' });
        await page.getByText('1 document with open proposals').waitFor();
        await page.reload();
        await page.getByText('1 document with open proposals').waitFor();
        await page.getByLabel('Words in the title').fill('no such words');
        await page.getByRole('button', { name: 'Filter' }).click();
        await page.getByText('No document of the queue is like that.').waitFor();
        await page.goBack();
        await page.getByText('1 document with open proposals').waitFor();
        expect(await page.getByLabel('Words in the title').inputValue()).toBe('');

        await page.getByLabel('All on this page').check();
        await page.getByRole('button', { name: 'Accept in 1 document' }).click();
        await page
          .getByText(
            'Accepted 1 act and 1 reference. Left open: 4 proposals, less sure than 0.9, not complete, or begun by hand.',
          )
          .waitFor();
        await item.getByText('3 acts, 1 reference, 2 unknown words').waitFor();
        await page.getByRole('button', { name: 'Leave out unknown words in 1 document' }).click();
        await page.getByText('Left out 2 unknown words.').waitFor();
        await page.getByText('No document of the queue is like that.').waitFor();
        await page.getByRole('option', { name: 'as chosen (0)' }).waitFor({ state: 'attached' });
        await page.getByLabel('Unknown words').selectOption({ label: 'any or none' });
        await page.getByText('2 documents with open proposals').waitFor();

        // What is begun stays when the tab is closed, and the queue tells it.
        await item.getByRole('link').click();
        await page.getByRole('article').first().waitFor();
        await page.getByRole('article').first().focus();
        await page.keyboard.press('r');
        await page.keyboard.press('Enter');
        await page.goto(`${explorer.service.url}/review`);
        await item.getByText('1 decision not sent').waitFor();
      } finally {
        await deleteDocument(
          explorer.service.writer,
          { id: otherReading.document.id, reason: 'The test is over.' },
          signature,
        );
      }
    },
    patience,
  );

  it(
    'lists first what would add the most, finds the talks of two parties, and decides about talks in which no act was read',
    async () => {
      await ingestDocument(explorer.service.writer, talkReading, signature);
      try {
        const page = await openQueue();
        await page.getByText('those with the most to add first').waitFor();
        const items = page.locator('.queue').getByRole('listitem');
        expect(await items.first().textContent()).toContain('qwertzuiop');
        await page.getByLabel('Order').selectOption({ label: 'newest first' });
        await page.getByText('the newest first').waitFor();
        await items.first().getByText('1 new talk').waitFor();
        expect(await items.first().textContent()).toContain('asdfgh');

        await page.getByLabel('Party to the talk').selectOption({ label: 'Japan (2)' });
        await page.getByLabel('and', { exact: true }).selectOption({ label: 'United States (1)' });
        await page.getByText('1 document with open proposals').waitFor();
        await page.getByLabel('Published from').fill('2022-03-05');
        await page.getByRole('button', { name: 'Filter' }).click();
        await page.getByText('No document of the queue is like that.').waitFor();
        await page.goBack();
        await page.getByText('1 document with open proposals').waitFor();
        await page.getByLabel('All on this page').check();
        await page.getByRole('button', { name: 'Reject all in 1 document' }).click();
        await page.getByLabel(/^Why is everything/u).waitFor();
        expect(await lookAt(page, 'review-queue-several')).toEqual([]);
        await page.getByRole('button', { name: 'Cancel' }).click();
        await page.getByRole('button', { name: 'Accept in 1 document' }).click();
        await page.getByText('Accepted 1 talk.').waitFor();
        await page.getByText('No document of the queue is like that.').waitFor();

        await page.goto(`${explorer.service.url}/review`);
        await page.getByText('1 document with open proposals').waitFor();
        await page.getByLabel('All on this page').check();
        await page.getByRole('button', { name: 'Reject all in 1 document' }).click();
        await page.getByLabel(/^Why is everything/u).fill('A test.');
        await page.getByRole('button', { name: 'Reject all of it' }).click();
        await page.getByText('Rejected 4 acts, 2 references and 2 unknown words.').waitFor();
        await page.getByText('No documents are waiting for review.').waitFor();
      } finally {
        await deleteDocument(
          explorer.service.writer,
          { id: talkReading.document.id, reason: 'The test is over.' },
          signature,
        );
      }
    },
    patience,
  );
});
