import { lastChange, takeBackSince } from '../support/take-back.js';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

/** In milliseconds: pictures at three widths, twice, take their time on a busy machine. */
const patience = 180_000;
const editorToken = 'a-token-of-an-editor-0123456789';

describe('talks ahead', () => {
  const explorer = useExplorer({
    authentication: () => ({ editorToken }),
    allows: (fault) => /^401 from .*\/graphql$|^console error: Failed to load resource/u.test(fault),
  });
  let before = '';
  beforeEach(async () => {
    before = await lastChange(explorer.service.graph);
  });
  afterEach(() => takeBackSince(explorer.service.graph, explorer.service.writer, before), patience);

  it(
    'are added by an editor, stand in the list and in the search as planned, and lead to what led up to them',
    async () => {
      const page = await explorer.open('/');
      page.setDefaultTimeout(patience / 2);
      await page.getByRole('link', { name: 'Talks ahead' }).click();
      await page.getByText('No talk to come is recorded here.').waitFor();
      await page.getByLabel('Editor token').fill(editorToken);
      await page.keyboard.press('Enter');
      const form = page.getByRole('form', { name: 'Add a talk to come' });
      await form.getByLabel('Day, on the calendar of the place').fill('2041-05-02');
      await form.getByLabel('How').selectOption('TELEPHONE');
      expect(await form.getByRole('group', { name: 'Place' }).count()).toBe(0);
      await form.getByLabel('How').selectOption('IN_PERSON');
      await form.getByLabel('Rank').selectOption('FOREIGN_MINISTERS');
      await form.getByRole('button', { name: 'Add the talk' }).click();
      await form.getByText('Choose two or more parties.').waitFor();
      for (const [label, typed, name] of [
        ['Parties', 'Japan', 'Japan'],
        ['Parties', 'Korea', 'Republic of Korea'],
        ['Add a person', 'Hayashi', 'HAYASHI Yoshimasa'],
        ['In the country', 'United States', 'United States'],
      ] as const) {
        await form.getByRole('combobox', { name: label }).fill(typed);
        await page
          .getByRole('option', { name: new RegExp(`^${name} `, 'u') })
          .first()
          .click();
        await form.getByRole('button', { name: `Remove ${name}` }).waitFor();
      }
      await form.getByLabel('Place', { exact: true }).selectOption({ label: 'Honolulu' });
      await form.getByText('Honolulu, United States').waitFor();
      const office = form.getByRole('group', { name: 'HAYASHI Yoshimasa' }).getByLabel('Office');
      await office.selectOption({ label: 'Minister for Foreign Affairs, Japan' });
      await form.getByLabel('Title, if it has one of its own').fill('Zendavic talk');
      expect(await lookAt(page, 'planned')).toEqual([]);
      await form.getByRole('button', { name: 'Add the talk' }).click();

      await page.getByRole('heading', { level: 1, name: 'Zendavic talk' }).waitFor();
      await page.getByText('This talk is planned.').waitFor();
      await page.getByText('Minister for Foreign Affairs').first().waitFor();
      await page.getByText('Honolulu').first().waitFor();
      expect(await page.getByRole('heading', { name: 'What was said and done' }).count()).toBe(0);
      await page
        .getByText('It was a talk with Japan and the Republic of Korea, as this one is to be.')
        .first()
        .waitFor();
      expect(await lookAt(page, 'planned-meeting')).toEqual([]);
      await page.getByRole('link', { name: 'Briefing for this talk ahead' }).click();
      await page
        .getByRole('heading', { level: 1, name: 'Japan and the Republic of Korea: talk of 2 May 2041' })
        .waitFor();
      await page.getByText('Planned: Zendavic talk, in person in Honolulu, the United States.').waitFor();

      await page.getByRole('link', { name: 'Démarche' }).first().click();
      await page.getByRole('link', { name: 'Talks ahead' }).click();
      await page.getByRole('link', { name: /Zendavic talk/u }).waitFor();
      await page.goto(`${explorer.service.url}/find?q=zendavic`);
      await page.getByText('Planned for 2 May 2041, Honolulu').first().waitFor();
    },
    patience,
  );
});
