import type { Page } from 'playwright-core';
import { addThings } from '../../src/ingest/things/add.js';
import { editThing } from '../../src/ingest/things/edit.js';
import { allIds, removeOthers } from '../support/remove-things.js';
import { signature } from '../support/signature.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

/** In milliseconds: pictures at three widths, twice, take their time on a busy machine. */
const patience = 180_000;
const editorToken = 'a-token-of-an-editor-0123456789';
/** What the service refuses, and a test means. */
const refusals = /^(?:401|400|403|409) from .*\/graphql$|^console error: Failed to load resource/u;
const id = 'person:zenda-zoe';

describe('the page where a thing is edited', () => {
  const explorer = useExplorer({ authentication: () => ({ editorToken }), allows: (fault) => refusals.test(fault) });
  let before: Set<string>;

  beforeAll(async () => {
    before = await allIds(explorer.service.graph);
  });
  beforeEach(async () => {
    await addThings(
      explorer.service.writer,
      {
        persons: [
          {
            name: 'Zoe ZENDA',
            tenures: [{ office: 'office:jp-foreign-minister', from: '1901-01-01', to: '1902-01-01' }],
          },
        ],
      },
      signature(),
    );
  });
  afterEach(() => removeOthers(explorer.service.graph, before), patience);

  const signIn = async (path: string): Promise<Page> => {
    const page = await explorer.open(path);
    page.setDefaultTimeout(patience / 4);
    await page.getByLabel('Editor token').fill(editorToken);
    await page.keyboard.press('Enter');
    return page;
  };
  const open = async (path: string): Promise<Page> => {
    const page = await signIn(path);
    await page.locator('.history').waitFor();
    return page;
  };
  const graph = () => wholeGraph();
  const undoFirst = async (page: Page, reason: string) => {
    await page
      .getByRole('button', { name: /^Undo: / })
      .first()
      .click();
    await page.getByLabel('Why is it undone?').fill(reason);
    await page.keyboard.press('Enter');
  };
  const said = (page: Page, words: RegExp) => page.locator('.done', { hasText: words }).waitFor();

  it(
    'stands beside the changes of the whole graph, of which the seed cannot be undone',
    async () => {
      const page = await open('/changes');
      const change = (words: RegExp) => page.locator('.change', { hasText: words }).first();
      await change(/Addition by/u)
        .getByRole('button', { name: /^Undo: / })
        .waitFor();
      await change(/Seed by seed/u).waitFor();
      expect(
        await change(/Seed by seed/u)
          .getByRole('button')
          .count(),
      ).toBe(0);
    },
    patience,
  );

  it(
    'is reached from the page of the thing, and shows nothing of the history without a token',
    async () => {
      const page = await explorer.open('/person/zenda-zoe');
      await page.getByRole('link', { name: 'Edit and history' }).click();
      await page.getByLabel('Editor token').waitFor();
      expect(await page.getByText('A. Test').count()).toBe(0);
      const country = await explorer.open('/country/JP');
      await country.getByRole('link', { name: 'History' }).click();
      await country.getByLabel('Editor token').waitFor();
      const meeting = await explorer.open('/meeting/2022-02-12-jp-kr-fm');
      await meeting.getByRole('link', { name: 'Edit and history' }).click();
      await meeting.getByLabel('Editor token').waitFor();
    },
    patience,
  );

  it(
    'corrects a person: only what was changed is written, the history shows it, and it is taken back',
    async () => {
      const untouched = await graph();
      const page = await open('/edit/person/zenda-zoe');
      const form = page.getByRole('form', { name: 'Edit' });
      await form.getByLabel('Name', { exact: true }).fill('Zoë ZENDA');
      await form.getByLabel('Other names').fill('Zoe Zenda\nZ. Zenda\n');
      await form.getByRole('button', { name: 'Add a name' }).click();
      const native = form.getByRole('group', { name: /^(?:name 1|全田)$/u });
      await native.getByRole('textbox', { name: 'Name' }).fill('全田');
      expect(await native.getByRole('textbox', { name: 'Language' }).inputValue()).toBe('ja');
      await form.getByLabel('First day out of office').fill('1903-01-01');
      await form.getByLabel('Only acting').check();
      await form.getByLabel('Add an office of').fill('Japan');
      await page.getByRole('option', { name: /^Japan Country/u }).click();
      await form.getByLabel('Office', { exact: true }).selectOption({ label: 'Prime Minister' });
      await form
        .getByRole('group', { name: 'Prime Minister, Japan' })
        .getByLabel('First day', { exact: true })
        .fill('1905-01-01');
      await form.getByLabel('Why is it edited?').fill('The year was wrong.');
      expect(await lookAt(page, 'edit-person')).toEqual([]);
      await form.getByRole('button', { name: 'Save' }).click();

      await said(
        page,
        /Done: Edited the name, the names in other scripts, the other names and the offices of Zoë ZENDA/u,
      );
      await page.waitForFunction('document.activeElement.className === "done"');
      await page.getByText('Reason: The year was wrong.').waitFor();
      await page.getByRole('heading', { level: 1, name: 'Zoë ZENDA' }).waitFor();
      const { body } = await explorer.service.ask(`{ person(id: "${id}") {
        name variants nativeNames { name language } wikidataId tenures { from to acting office { id } } } }`);
      expect(body.data.person).toEqual({
        name: 'Zoë ZENDA',
        variants: ['Zoe Zenda', 'Z. Zenda'],
        nativeNames: [{ name: '全田', language: 'ja' }],
        wikidataId: null,
        tenures: [
          { from: '1901-01-01', to: '1903-01-01', acting: true, office: { id: 'office:jp-foreign-minister' } },
          { from: '1905-01-01', to: null, acting: false, office: { id: 'office:jp-prime-minister' } },
        ],
      });
      await form.getByRole('button', { name: 'Save' }).click();
      await form.getByText('Nothing has been changed.').waitFor();

      await undoFirst(page, 'It was right.');
      await said(page, /Done: Took back change:\d+: Edited/u);
      expect(await form.getByLabel('Name', { exact: true }).inputValue()).toBe('Zoe ZENDA');
      expect(graphDifference(untouched, await graph())).toEqual([]);
    },
    patience,
  );

  it(
    'says what another editor changed meanwhile, and loses nothing of either',
    async () => {
      const page = await open('/edit/person/zenda-zoe');
      const form = page.getByRole('form', { name: 'Edit' });
      await form.getByLabel('Wikidata item').fill('Q999999999');
      await form.getByLabel('Other names').fill('Mine');
      await editThing(
        explorer.service.writer,
        { id, seen: await lastChange(), to: { aliases: ['Theirs'], name: 'Zoë ZENDA' } },
        { by: 'B. Other', at: new Date().toISOString() },
      );
      await form.getByRole('button', { name: 'Save' }).click();
      const alert = form.getByRole('alert');
      await alert.getByText('CONFLICT').waitFor();
      await alert
        .getByText(
          /by B\. Other at .*: Edited the (?:name and the other names|other names and the name) of person:zenda-zoe/u,
        )
        .waitFor();
      expect(await form.getByLabel('Other names').inputValue()).toBe('Mine');

      await form.getByRole('button', { name: 'Look at what is there now' }).click();
      await form.getByText(/as it is now: Theirs/u).waitFor();
      expect(await form.getByLabel('Name', { exact: true }).inputValue()).toBe('Zoë ZENDA');
      expect(await form.getByLabel('Other names').inputValue()).toBe('Mine');
      expect(await form.getByLabel('Wikidata item').inputValue()).toBe('Q999999999');
      expect(await lookAt(page, 'edit-conflict')).toEqual([]);
      await form.getByRole('button', { name: 'Take this' }).click();
      await form.getByLabel('Other names').fill('Theirs\nMine');
      await form.getByRole('button', { name: 'Save' }).click();
      await said(page, /Done: Edited/u);
      const { body } = await explorer.service.ask(`{ person(id: "${id}") { name variants wikidataId } }`);
      expect(body.data.person).toEqual({ name: 'Zoë ZENDA', variants: ['Theirs', 'Mine'], wikidataId: 'Q999999999' });
    },
    patience,
  );

  it(
    'corrects a meeting: its length, its rank and who took part; and takes it back',
    async () => {
      const untouched = await graph();
      const page = await open('/edit/meeting/2022-02-12-jp-kr-fm');
      const form = page.getByRole('form', { name: 'Edit' });
      await form.getByLabel('Length in minutes').fill('45');
      await form.getByLabel('Rank').selectOption('vice ministers');
      await form.getByLabel('Add a person').fill('Zoe Zenda');
      await page.getByRole('option', { name: /^Zoe ZENDA/u }).click();
      const added = form.getByRole('group', { name: 'Zoe ZENDA' });
      await added.getByLabel('Office').selectOption({ label: 'Minister for Foreign Affairs, Japan' });
      expect(await lookAt(page, 'edit-meeting')).toEqual([]);
      await form.getByRole('button', { name: 'Save' }).click();
      await said(page, /Done: Edited the length, the rank and the participants of/u);
      const { body } = await explorer.service.ask(`{ meeting(id: "meeting:2022-02-12-jp-kr-fm") {
        durationMinutes level participants { person { id } office { id } } } }`);
      expect(body.data.meeting).toEqual({
        durationMinutes: 45,
        level: 'VICE_MINISTERS',
        participants: [
          expect.objectContaining({ person: { id: 'person:hayashi-yoshimasa' } }),
          expect.objectContaining({ person: { id: 'person:chung-eui-yong' } }),
          { person: { id }, office: { id: 'office:jp-foreign-minister' } },
        ],
      });
      await undoFirst(page, 'It was right.');
      await said(page, /Done: Took back/u);
      expect(graphDifference(untouched, await graph())).toEqual([]);
    },
    patience,
  );

  it.each([
    ['office/jp-foreign-minister', 'Title', 'Minister for Foreign Affairs'],
    ['org/mofa-jp', 'Name', 'Ministry of Foreign Affairs of Japan'],
    ['place/us-honolulu', 'City', 'Honolulu'],
    ['conference/asean-related-meetings-2012', 'Title', "ASEAN-related foreign ministers' meetings, 2012"],
    ['issue/alps-treated-water', 'What it covers', 'Discharge of treated water from Fukushima Daiichi'],
    ['nomination/sado-island-gold-mines', 'Put forward by', ''],
    ['document/mofa-jp-2022-02-12-jk-fmm-honolulu', 'Day of publication', '2022-02-12'],
  ])(
    'shows the values of %s, and writes nothing if none was changed',
    async (thing, label, value) => {
      const page = await open(`/edit/${thing}`);
      const form = page.getByRole('form', { name: 'Edit' });
      expect(await form.getByLabel(label, { exact: true }).inputValue()).toBe(value);
      await form.getByRole('button', { name: 'Save' }).click();
      await form.getByText('Nothing has been changed.').waitFor();
      if (thing.startsWith('issue')) expect(await lookAt(page, 'edit-issue')).toEqual([]);
    },
    patience,
  );

  it(
    'merges a person who was entered twice, and takes the merge back',
    async () => {
      await addThings(
        explorer.service.writer,
        { persons: [{ name: 'Zo ZENDA', distinct: true, aliases: ['Z. Zenda'] }] },
        signature(),
      );
      const twice = await graph();
      const page = await open('/edit/person/zenda-zo');
      await page.getByRole('button', { name: 'This is the same as …' }).click();
      await page.getByLabel('The other one').fill('Zoe Zenda');
      await page
        .getByRole('option', { name: /Zoe ZENDA/u })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('radio', { name: `Zoe ZENDA ${id}` }).check();
      await page.getByLabel('Reason').fill('One and the same.');
      expect(await lookAt(page, 'edit-merge')).toEqual([]);
      await page.getByRole('button', { name: 'Merge', exact: true }).click();

      await said(page, /Done: Merged person:zenda-zo into Zoe ZENDA/u);
      expect(new URL(page.url()).pathname).toBe('/edit/person/zenda-zoe');
      await page.getByText('Reason: One and the same.').waitFor();
      await page.waitForFunction('document.activeElement.className === "done"');
      const { body } = await explorer.service.ask(`{ person(id: "person:zenda-zo") { id variants } }`);
      expect(body.data.person).toEqual({ id, variants: expect.arrayContaining(['Zo ZENDA', 'Z. Zenda']) });

      await undoFirst(page, 'They are two.');
      await said(page, /Done: Took back change:\d+: Merged/u);
      await page.getByText('Reason: They are two.').waitFor();
      await page
        .locator('.change', { hasText: /Merged Zo ZENDA into Zoe ZENDA/u })
        .getByText(/^Undone by editor/u)
        .first()
        .waitFor();
      expect(graphDifference(twice, await graph())).toEqual([]);
    },
    patience,
  );

  it(
    'merges two talks that differ only when they are said to be one',
    async () => {
      const talk = { mode: 'TELEPHONE', level: 'FOREIGN_MINISTERS', parties: ['CA', 'JP'] };
      const meetings = [
        { ...talk, date: '2031-02-02', title: 'First Zenda talk' },
        { ...talk, date: '2031-02-05', title: 'Second Zenda talk' },
      ];
      await addThings(explorer.service.writer, { meetings }, signature());
      const page = await open('/edit/meeting/2031-02-02-ca-jp-fm');
      await page.getByRole('button', { name: 'This is the same as …' }).click();
      await page.getByLabel('The other one').fill('Second Zenda talk');
      await page
        .getByRole('option', { name: /Second/u })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Merge', exact: true }).click();
      await page.getByText('it was on 2031-02-05, not on 2031-02-02').waitFor();
      await page.getByRole('button', { name: 'They are one: merge' }).click();
      await said(page, /Done: Merged/u);
    },
    patience,
  );

  it(
    'lists all changes of the graph, and says in the words of the service why one cannot be undone',
    async () => {
      await editThing(
        explorer.service.writer,
        { id, seen: await lastChange(), to: { name: 'Zoë ZENDA' } },
        { by: 'B. Other', at: new Date().toISOString() },
      );
      const page = await signIn('/review');
      await page.getByRole('link', { name: 'All changes' }).click();
      await page.getByRole('heading', { level: 1, name: 'Changes' }).waitFor();
      await page
        .getByText(/Edit by B\. Other/u)
        .first()
        .waitFor();
      expect(await lookAt(page, 'changes')).toEqual([]);

      const addition = page.locator('.change', { hasText: /Addition by A\. Test/u }).first();
      await addition.getByRole('button', { name: /^Undo/u }).click();
      await page.keyboard.press('Enter');
      await addition.getByRole('alert').getByText('RESTED_ON').waitFor();
      await addition
        .getByRole('alert')
        .getByText(/cannot be undone before change:\d+ \("Edited the name of/u)
        .waitFor();
      await addition.getByLabel('Why is it undone?').focus();
      await page.keyboard.press('Escape');
      await addition.getByRole('alert').waitFor({ state: 'detached' });
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Undo');
    },
    patience,
  );

  async function lastChange(): Promise<string> {
    const query = '{ changes(first: 1) { nodes { id } } }';
    const { body } = await explorer.service.post(JSON.stringify({ query }), { authorization: `Bearer ${editorToken}` });
    return body.data.changes.nodes[0].id;
  }
});
