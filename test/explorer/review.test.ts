import type { Page } from 'playwright-core';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { removeReadings } from '../support/remove-readings.js';
import { lookAt } from './look-at.js';
import { readingToReview } from './reading-to-review.js';
import { useExplorer } from './use-explorer.js';

/** In milliseconds: pictures at three widths, twice, take their time on a busy machine. */
const patience = 180_000;
const editorToken = 'a-token-of-an-editor-0123456789';
const path = '/review/document/mofa-jp-2022-03-02-jk-tel';
const signature = { by: 'test', at: '2026-02-01T00:00:00Z' };
const refusals = /^(?:401|400|403) from .*\/graphql$|^console error: Failed to load resource/u;

describe('the review', () => {
  const explorer = useExplorer({ signIn: () => ({ editorToken }), allows: (fault) => refusals.test(fault) });

  const counts = async () => {
    const { body } = await explorer.service.ask(`{
      meetings { totalCount } acts { totalCount }
      sado: acts(filter: { about: ["issue:sado-mines-nomination"] }) { totalCount }
      meeting(id: "${readMeetingId}") { parties { code } participants { person { id } } followsUp { id }
        acts { nodes { type summary about { ... on Issue { id } } } } } }`);
    return body.data;
  };
  const signIn = async (page: Page, token = editorToken) => {
    await page.getByLabel('Editor token').fill(token);
    await page.keyboard.press('Enter');
  };
  const open = async (url = path, size: { width?: number } = {}) => {
    const page = await explorer.open(url, size);
    await signIn(page);
    await page.getByRole('article').first().waitFor();
    return page;
  };
  const inFocus = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.getAttribute("aria-label") ?? ""');
  const said = (page: Page) => page.locator('.said').textContent();

  beforeEach(async () => {
    await ingestDocument(explorer.service.writer, readingToReview);
  });
  afterEach(async () => {
    await deleteDocument(explorer.service.writer, { id: readDocumentId, reason: 'The test is over.' }, signature);
    await removeReadings(explorer.service.graph);
  }, patience);

  it('shows nothing of a reading without a token, and says that a token is wrong', async () => {
    const page = await explorer.open(path);
    await page.getByLabel('Editor token').waitFor();
    expect(await page.content()).not.toContain('qwertzuiop');
    await signIn(page, 'a-token-of-somebody-else-0123456789');
    await page.getByText('This token is not the right one').waitFor();
    expect(await page.content()).not.toContain('qwertzuiop');
    expect(await lookAt(page, 'review-sign-in')).toEqual([]);

    await signIn(page);
    await page.getByRole('heading', { level: 1, name: 'Telephone talk of the qwertzuiop ministers' }).waitFor();
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(editorToken);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Editor token').waitFor();
    expect(await page.content()).not.toContain('qwertzuiop');
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain(editorToken);
  }, patience);

  it('lists the documents with open proposals', async () => {
    const page = await explorer.open('/review');
    await signIn(page);
    await page.getByText('1 document with open proposals').waitFor();
    expect(await lookAt(page, 'review-queue')).toEqual([]);
    await page.getByRole('link', { name: 'Telephone talk of the qwertzuiop ministers' }).click();
    await page.getByRole('article').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
  }, patience);

  it('reviews a document by keyboard only, and adds what it said it would', async () => {
    const before = await counts();
    const page = await open();
    expect(await page.getByRole('article').count()).toBe(6);
    await page.getByText('Not resolved').waitFor();
    expect(await page.locator('mark').count()).toBeGreaterThan(3);
    while (!(await inFocus(page)).startsWith('1 of 6')) await page.keyboard.press('Tab');
    expect(await inFocus(page)).toBe(
      '1 of 6: Followed up. “the meeting in Honolulu” is Japan–ROK Foreign Ministers' Meeting. Open.',
    );
    expect(await lookAt(page, 'review-document')).toEqual([]);

    await page.keyboard.press('a');
    expect(await said(page)).toMatch(/^Will be accepted: .* 5 left\.$/u);
    await page.waitForFunction('document.activeElement.ariaLabel?.startsWith("2 of 6: Protested.")');
    await page.keyboard.press('a');
    await page.waitForFunction('document.activeElement.ariaLabel?.startsWith("3 of 6: Called for.")');
    await page.keyboard.press('r');
    await page.keyboard.type('He was asked about it.');
    await page.keyboard.press('Enter');

    // About nothing: it is not accepted, and a correction is.
    await page.waitForFunction('document.activeElement.ariaLabel?.startsWith("4 of 6: Called for.")');
    await page.keyboard.press('a');
    expect(await said(page)).toContain('Cannot be accepted. It is about nothing that the graph knows');
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Correct the act' });
    await form.getByLabel('What was done').selectOption('STATED');
    await form.getByLabel('About what').focus();
    await page.keyboard.type('Sado');
    await page
      .getByRole('option', { name: /Sado.*Issue/u })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: /^Remove .*Sado/u }).waitFor();
    expect(await lookAt(page, 'review-correction')).toEqual([]);
    await page.keyboard.press('Control+Enter');

    await page.waitForFunction('document.activeElement.ariaLabel?.startsWith("5 of 6: Followed up.")');
    await page.keyboard.press('a');
    expect(await said(page)).toContain('The talk that it names is not in the graph');
    await page.keyboard.press('u');
    await page.waitForFunction('document.activeElement.ariaLabel?.startsWith("4 of 6: Called for.")');
    expect(await said(page)).toBe('1 decision taken back.');
    await page.keyboard.press('r');
    await page.keyboard.press('Enter');
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'What this adds to the graph' }).waitFor();
    const adds = await page.locator('[data-adds]').allTextContents();
    expect(adds).toEqual([
      expect.stringMatching(/^New talk: .*qwertzuiop Telephone Talk, 2 March 2022, 2 parties, 2 participants$/u),
      expect.stringMatching(/Hayashi —PROTESTED→ /u),
      expect.stringMatching(/Telephone Talk —FOLLOWED_UP→ Japan–ROK Foreign Ministers' Meeting$/u),
    ]);
    expect(await lookAt(page, 'review-send')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('1 accepted, 0 corrected, 2 rejected, 1 reference decided').waitFor();

    const after = await counts();
    expect(before.meeting).toBeNull();
    expect(after.meetings.totalCount).toBe(before.meetings.totalCount + 1);
    expect(after.acts.totalCount).toBe(before.acts.totalCount + 1);
    expect(after.sado.totalCount).toBe(before.sado.totalCount + 1);
    expect(after.meeting).toEqual({
      parties: [{ code: 'JP' }, { code: 'KR' }],
      participants: [{ person: { id: 'person:hayashi-yoshimasa' } }, { person: { id: 'person:chung-eui-yong' } }],
      followsUp: [{ id: 'meeting:2022-02-12-jp-kr-fm' }],
      acts: { nodes: [expect.objectContaining({ type: 'PROTESTED' })] },
    });
    await page.getByRole('button', { name: 'Open 2' }).waitFor();
  }, patience);
});
