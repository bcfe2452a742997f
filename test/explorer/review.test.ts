import type { Page } from 'playwright-core';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { removeReadings } from '../support/remove-readings.js';
import { lastChange, takeBackSince } from '../support/take-back.js';
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
  const explorer = useExplorer({ authentication: () => ({ editorToken }), allows: (fault) => refusals.test(fault) });

  const counts = async () => {
    const { body } = await explorer.service.ask(`{
      meetings { totalCount } acts { totalCount }
      sado: acts(filter: { about: ["issue:sado-mines-nomination"] }) { totalCount }
      meeting(id: "${readMeetingId}") { parties { code } participants { person { id } } followsUp { id }
        acts { nodes { type summary about { ... on Issue { id } } } } } }`);
    return body.data;
  };
  const asEditor = async (query: string, input: unknown) => {
    const body = JSON.stringify({ query, variables: { input } });
    return (await explorer.service.post(body, { authorization: `Bearer ${editorToken}` })).body;
  };
  const signIn = async (page: Page, token = editorToken) => {
    await page.getByLabel('Editor token').fill(token);
    await page.keyboard.press('Enter');
  };
  const openPage = async (url: string) => {
    const page = await explorer.open(url);
    page.setDefaultTimeout(patience / 2);
    return page;
  };
  const open = async (url = path) => {
    const page = await openPage(url);
    await signIn(page);
    await page.getByRole('article').first().waitFor();
    return page;
  };
  const inFocus = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.getAttribute("aria-label") ?? ""');
  const said = (page: Page) => page.locator('.said').textContent();

  beforeEach(async () => {
    await ingestDocument(explorer.service.writer, readingToReview, signature);
  });
  afterEach(async () => {
    await deleteDocument(explorer.service.writer, { id: readDocumentId, reason: 'The test is over.' }, signature);
    await removeReadings(explorer.service.graph);
  }, patience);

  it(
    'shows nothing of a reading without a token, and says that a token is wrong',
    async () => {
      const page = await openPage(path);
      await page.getByLabel('Editor token').waitFor();
      expect(await page.content()).not.toContain('qwertzuiop');
      await signIn(page, 'a-token-of-somebody-else-0123456789');
      await page.getByText('This token is not valid').waitFor();
      expect(await page.content()).not.toContain('qwertzuiop');
      expect(await lookAt(page, 'review-sign-in')).toEqual([]);

      await signIn(page);
      await page.getByRole('heading', { level: 1, name: 'Telephone talk of the qwertzuiop ministers' }).waitFor();
      expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(editorToken);

      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByLabel('Editor token').waitFor();
      expect(await page.content()).not.toContain('qwertzuiop');
      expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain(editorToken);
    },
    patience,
  );

  it(
    'reviews a document by keyboard only, and adds what it said it would',
    async () => {
      const before = await counts();
      const page = await open();
      expect(await page.getByRole('article').count()).toBe(6);
      await page.getByText('Unknown words').waitFor();
      expect(await page.locator('mark').count()).toBeGreaterThan(3);
      while (!(await inFocus(page)).startsWith('1 of 6')) await page.keyboard.press('Tab');
      expect(await inFocus(page)).toBe(
        `1 of 6: Followed up. “the meeting in Honolulu” is Japan–ROK Foreign Ministers' Meeting, 12 February 2022. Open.`,
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
      expect(await said(page)).toContain('Cannot be accepted. It is not about anything in the graph');
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
      expect(await said(page)).toContain('The meeting that it names is not in the graph');
      await page.keyboard.press('u');
      await page.waitForFunction('document.activeElement.ariaLabel?.startsWith("4 of 6: Called for.")');
      expect(await said(page)).toBe('1 decision taken back.');
      await page.keyboard.press('r');
      await page.keyboard.press('Enter');
      await page.keyboard.press('s');
      await page.getByRole('heading', { name: 'What this adds to the graph' }).waitFor();
      const adds = await page.locator('[data-adds]').allTextContents();
      expect(adds).toEqual([
        expect.stringMatching(/^New meeting: .*qwertzuiop Telephone Talk, 2 March 2022, 2 parties, 2 participants$/u),
        expect.stringMatching(/Hayashi —PROTESTED→ /u),
        expect.stringMatching(/Telephone Talk —FOLLOWED_UP→ Japan–ROK Foreign Ministers' Meeting, 12 February 2022$/u),
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
    },
    patience,
  );

  it(
    'decides many at once, and keeps place and decisions over a reload',
    async () => {
      const before = await counts();
      const page = await open();
      await page.getByLabel('Confidence at least').selectOption('0.7');
      await page.getByRole('button', { name: 'Accept 4', exact: true }).click();
      expect(await said(page)).toBe('4 proposals will be accepted.');
      await page.getByLabel('Select 4').check();
      await page.getByRole('article', { name: /^5 of 6/u }).focus();
      await page.keyboard.press('x');
      await page.getByRole('button', { name: 'Accept 2 selected' }).click();
      expect(await said(page)).toBe('0 proposals will be accepted. 2 cannot be accepted and stay open.');
      await page.getByLabel('Select 4').check();
      await page.getByRole('button', { name: 'Reject 1 selected' }).click();
      await page.getByRole('article', { name: /^3 of 6/u }).focus();

      await page.reload();
      await page.getByText('5 of 6 decided: adds 1 new meeting, 3 new acts, 1 reference').waitFor();
      expect(await page.locator('article[aria-current]').getAttribute('aria-label')).toMatch(/^3 of 6/u);
      expect(await counts()).toEqual(before);

      await page.getByRole('button', { name: 'Review and send' }).click();
      await page.getByRole('button', { name: 'Send 5 decisions' }).click();
      await page.getByText('3 accepted, 0 corrected, 1 rejected, 1 reference decided').waitFor();
      expect((await counts()).acts.totalCount).toBe(before.acts.totalCount + 3);
    },
    patience,
  );

  it(
    'says why a review was refused, and that nothing was written',
    async () => {
      const page = await open();
      await page.getByRole('button', { name: 'Accept 3', exact: true }).click();
      const rejection = { reject: [{ id: readingToReview.acts[0]?.id }] };
      expect(
        (
          await asEditor(
            'mutation ($input: ReviewActsInput!) { reviewActs(input: $input) { rejected { id } } }',
            rejection,
          )
        ).errors,
      ).toBeUndefined();
      const before = await counts();
      await page.getByRole('button', { name: 'Review and send' }).click();
      await page.getByRole('button', { name: 'Send 3 decisions' }).click();
      await page.getByText('is decided already: it is REJECTED').waitFor();
      expect(await counts()).toEqual(before);
      await page.getByRole('button', { name: 'Send 2 decisions' }).click();
      await page.getByText('1 accepted, 0 corrected, 0 rejected, 1 reference decided').waitFor();
    },
    patience,
  );

  it(
    'corrects an accepted act, and withdraws it, with a reason',
    async () => {
      const id = readingToReview.acts[0]?.id ?? '';
      await asEditor('mutation ($input: ReviewActsInput!) { reviewActs(input: $input) { accepted { id } } }', {
        accept: [id],
      });
      const accepted = await counts();
      const page = await open(`${path}?show=all&at=${encodeURIComponent(id)}`);
      await page.getByRole('article', { name: /Protested\..*Accepted\./u }).focus();
      await page.keyboard.press('e');
      await page.getByLabel('What was done').selectOption('STATED');
      await page.getByLabel('The text says: once again').check();
      await page.getByRole('button', { name: 'Correct it' }).click();
      await page.getByRole('button', { name: 'Review and send' }).click();
      expect(await page.locator('[data-adds]').allTextContents()).toEqual([
        expect.stringMatching(/^New version: Hayashi once again made a statement .*Hayashi —STATED→ /u),
      ]);
      await page.getByRole('button', { name: 'Send 1 decision' }).click();
      await page.getByText('0 accepted, 1 corrected').waitFor();
      const corrected = await counts();
      expect(corrected.acts).toEqual(accepted.acts);
      expect(corrected.meeting.acts.nodes.map(({ type }: { type: string }) => type)).toEqual(['STATED']);

      // The way there from the evidence of the act.
      await page.goto(`${explorer.service.url}/review?act=${encodeURIComponent(id)}`);
      await page.getByRole('link', { name: 'Correct or withdraw this act' }).click();
      await page.getByRole('heading', { level: 1, name: 'Correct or withdraw an act' }).waitFor();
      expect(await lookAt(page, 'review-act')).toEqual([]);
      await page.getByRole('button', { name: 'Withdraw' }).click();
      await page.getByLabel('Why is it withdrawn?').fill('It was another day.');
      await page.keyboard.press('Enter');
      await page.getByText('The act is withdrawn').waitFor();
      expect((await counts()).acts.totalCount).toBe(accepted.acts.totalCount - 1);
    },
    patience,
  );

  it(
    'lets an editor choose the office that unknown words name among those of its country',
    async () => {
      const { graph, writer } = explorer.service;
      const last = await lastChange(graph);
      const page = await open();
      try {
        await page.getByRole('listitem').filter({ hasText: 'No office has that title.' }).focus();
        await page.keyboard.press('t');
        await page.getByLabel('Office', { exact: true }).selectOption({ label: 'Minister for Foreign Affairs' });
        await page.getByText('It is: Minister for Foreign Affairs, Japan').waitFor();
        expect(await lookAt(page, 'review-this-office')).toEqual([]);
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('“Minister of Qwertzuiop” is Minister for Foreign Affairs, Japan from now on.').waitFor();
        const { body } = await explorer.service.ask(
          '{ node(id: "office:jp-foreign-minister") { ... on Office { aliases } } }',
        );
        expect(body.data.node.aliases).toContain('Minister of Qwertzuiop');
      } finally {
        await takeBackSince(graph, writer, last);
      }
    },
    patience,
  );

  it(
    'names what is nearest to unknown words, and takes one by its number',
    async () => {
      const { graph, writer } = explorer.service;
      const last = await lastChange(graph);
      const page = await open();
      try {
        const nearest = page.getByRole('list', { name: 'Nearest to Mr. Qwertzuiop' }).getByRole('listitem');
        expect(await nearest.allInnerTexts()).toEqual([
          expect.stringMatching(/^It is Chung Eui-yong.*holds that office on that day: Minister of Foreign Affairs$/su),
          expect.stringMatching(/^It is HAYASHI Yoshimasa.*one letter apart$/su),
        ]);
        await page.getByRole('listitem').filter({ hasText: 'No person has that name.' }).first().focus();
        await page.keyboard.press('1');
        await page.getByText('“Qwertzuiop” is Chung Eui-yong from now on.').waitFor();
        const { body } = await explorer.service.ask('{ person(id: "person:chung-eui-yong") { variants } }');
        expect(body.data.person.variants).toContain('Qwertzuiop');
      } finally {
        await takeBackSince(graph, writer, last);
      }
    },
    patience,
  );

  it(
    'brings in a document, and opens its review',
    async () => {
      const page = await openPage('/review/new');
      await signIn(page);
      await page.getByLabel('Where it is published').fill('https://example.org/qwertzuiop-brought-in');
      await page.getByLabel('Title').fill('Japan-ROK Foreign Ministers Telephone Talk');
      await page.getByLabel('Day of publication').fill('2022-05-10');
      await page.getByLabel('Publisher').fill('org:mofa-jp');
      await page
        .getByLabel('Text', { exact: true })
        .fill(
          'On May 10, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a telephone talk with ' +
            'Mr. Chung Eui-yong, Minister of Foreign Affairs of the Republic of Korea, for about 20 minutes.\n\n' +
            '1. Minister Hayashi once again protested the nomination of the Sado Island Gold Mines to Minister Chung.\n\n' +
            '2. The two Ministers concurred in working together on the response to North Korea.',
        );
      expect(await lookAt(page, 'review-new')).toEqual([]);
      await page.getByRole('button', { name: 'Read the text' }).click();
      try {
        await page.getByRole('article').first().waitFor();
        expect(new URL(page.url()).pathname).toMatch(/^\/review\/document\/./u);
        expect(await page.locator('mark').count()).toBeGreaterThan(0);
      } finally {
        const id = `document:${decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')}`;
        await deleteDocument(explorer.service.writer, { id, reason: 'The test is over.' }, signature);
      }
    },
    patience,
  );
});

describe('the review of a service that is read-only', () => {
  const explorer = useExplorer({ allows: (fault) => refusals.test(fault) });

  it(
    'says so, and asks for no token',
    async () => {
      const page = await explorer.open('/review');
      await page.getByText('This service is read-only, so nobody can sign in.').waitFor();
      expect(await page.getByLabel('Editor token').count()).toBe(0);
    },
    patience,
  );
});
