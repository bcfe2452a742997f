import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

describe('find', () => {
  const explorer = useExplorer();

  it.each([
    ['yoshimasa hayashi', 'Person HAYASHI Yoshimasa 林芳正 Minister for Foreign Affairs, Japan'],
    ['林芳正', 'Person HAYASHI Yoshimasa 林芳正 Minister for Foreign Affairs, Japan'],
    ['정의용', 'Person Chung Eui-yong 정의용 Minister of Foreign Affairs, Republic of Korea'],
    ['sado island', 'Nomination Sado Island Gold Mines 佐渡島の金山 Submitted by Japan'],
    ['sado', /^Issue Sado Island Gold Mines UNESCO nomination/],
    ['honolulu', "Meeting Japan–ROK Foreign Ministers' Meeting 12 February 2022, Honolulu"],
    ['scrap sado', 'Document Seoul calls on Japan to scrap Sado candidacy KBS World, 28 December 2021'],
  ])('finds %s while somebody types, with its kind and a line of context', async (text, name) => {
    const page = await explorer.open('/');
    await page.getByRole('combobox', { name: /^Search/ }).pressSequentially(text);
    await page.getByRole('option', { name }).waitFor();
  });

  it('is worked by the keyboard: / goes there, arrows choose, Enter opens, Esc closes', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('hayashi');
    await page.getByRole('option', { name: /^Person HAYASHI/ }).waitFor();
    expect(await lookAt(page, 'search')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'detached' });

    // Esc may also empty the field. The hits of the earlier text are shown until those of the new text are there.
    await page.keyboard.press('Control+a');
    await page.keyboard.type('hayashi y');
    await page
      .locator('.search-hits:not([aria-busy])')
      .getByRole('option', { name: /^Person HAYASHI/ })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^HAYASHI Yoshimasa/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/person/hayashi-yoshimasa');
  });

  it('lists all hits on a page of its own, by kind, and keeps that in the URL', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox', { name: /^Search/ }).fill('sado');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '“sado”' }).waitFor();
    await page.getByRole('combobox', { name: 'Show' }).selectOption('documents');
    await page.getByRole('link', { name: /^Issue/ }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?q=sado&kind=DOCUMENT');
    await page.reload();
    await page
      .getByRole('link', { name: /^Document/ })
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: /^Issue/ }).count()).toBe(0);
    expect(await lookAt(page, 'find')).toEqual([]);
  });

  it('says that nothing is called that, and what to do', async () => {
    const page = await explorer.open('/find?q=zzzzqqq');
    await page.getByText('Nothing found.').waitFor();
    expect(await page.locator('.empty a').count()).toBe(3);
  });
});
