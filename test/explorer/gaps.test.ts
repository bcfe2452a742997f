import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

/** In milliseconds: pictures at three widths, twice, take their time on a busy machine. */
const patience = 180_000;

describe('texts not held', () => {
  const explorer = useExplorer();

  it(
    'are found for a pair, by what is missing, and the choice stands in the URL',
    async () => {
      const page = await explorer.open('/');
      page.setDefaultTimeout(patience / 2);
      await page.getByRole('link', { name: 'Texts not held' }).click();
      await page.getByRole('heading', { name: 'Texts not held', level: 1 }).waitFor();
      for (const [typed, name] of [
        ['Japan', 'Japan'],
        ['Korea', 'Republic of Korea'],
      ] as const) {
        await page.getByRole('combobox', { name: /a country or an organization$/iu }).fill(typed);
        await page
          .getByRole('option', { name: new RegExp(`^Country ${name} `, 'u') })
          .first()
          .click();
        await page.getByRole('button', { name: `Remove ${name}` }).waitFor();
      }
      const talks = page.getByRole('region', { name: 'Talks' });
      const honolulu = talks.getByRole('listitem').filter({ hasText: '2022-02-12Japan–ROK' });
      expect(await honolulu.textContent()).toContain(
        'Held here: of Japan its own text, whole; of the Republic of Korea only its words as others report them.',
      );
      await page.getByLabel('What is missing').selectOption('NOT_HELD');
      await honolulu.waitFor({ state: 'detached' });
      await talks.getByRole('link').first().waitFor();
      expect(new URL(page.url()).search).toBe('?of=country%3AJP&of=country%3AKR&missing=NOT_HELD');
      expect(await lookAt(page, 'gaps')).toEqual([]);
      await page.getByRole('button', { name: 'Remove Japan' }).click();
      await page.getByRole('button', { name: 'Remove Japan' }).waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?missing=NOT_HELD&of=country%3AKR');
    },
    patience,
  );

  it('of a party that is not known say so, and let it be removed', async () => {
    const page = await explorer.open('/gaps?of=country%3AJP&of=country%3AZZ');
    await page.getByText('No country or organization has the id country:ZZ. Remove it, or search.').waitFor();
    await page.getByRole('button', { name: 'Remove country:ZZ' }).click();
    await page.getByRole('region', { name: 'Talks' }).getByRole('link').first().waitFor();
    expect(new URL(page.url()).search).toBe('?of=country%3AJP');
  });

  it(
    'of a pair are one click from its timeline',
    async () => {
      const page = await explorer.open('/timeline?of=JP&of=KR');
      page.setDefaultTimeout(patience / 2);
      // Case 18 of the conclusions: a time without a talk is one without a talk that is recorded.
      await page.getByRole('heading', { name: 'The longest periods between talks recorded here' }).waitFor();
      await page.getByText('Other talks may have been held.').waitFor();
      await page.getByRole('link', { name: 'Texts not held of the talks that are recorded' }).click();
      await page.getByRole('button', { name: 'Remove Republic of Korea' }).waitFor();
    },
    patience,
  );
});
