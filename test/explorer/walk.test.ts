import { bytesOf } from '../support/browser.js';
import { useExplorer } from './use-explorer.js';

describe('somebody who knows diplomacy and no GraphQL', () => {
  const explorer = useExplorer();

  it('finds what Honolulu followed, the words of the protest, both accounts, and takes a briefing and a picture away', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('honolulu');
    await page.getByRole('option', { name: /^Meeting Japan–ROK Foreign Ministers' Meeting 12 February 2022/ }).click();

    await page.getByText(/^Followed the/).waitFor();
    expect(await page.getByText(/^Followed the/).textContent()).toBe(
      "Followed the Japan–ROK Foreign Ministers' Telephone Talk of 3 February 2022.",
    );

    await page
      .getByRole('link', { name: /^Foreign Minister Hayashi once again protested to the ROK/ })
      .first()
      .click();
    const evidence = page.getByRole('dialog', { name: 'Evidence' });
    await evidence.locator('mark', { hasText: 'once again protested to the ROK side' }).waitFor();
    await page.keyboard.press('Escape');

    const accounts = page.getByRole('region', { name: 'The accounts side by side' });
    await accounts.getByRole('columnheader', { name: /^Account of Japan/ }).waitFor();
    await accounts.getByRole('columnheader', { name: /^Account of the Republic of Korea/ }).waitFor();

    const briefing = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    expect((await bytesOf(await briefing)).toString()).toMatch(/^# .*\n[\s\S]*Sado/u);

    await page.getByRole('link', { name: 'Show in the graph' }).click();
    await page.getByText('Downloads', { exact: true }).click();
    const picture = page.waitForEvent('download');
    await page.getByRole('button', { name: /^PNG/ }).click();
    expect((await bytesOf(await picture)).subarray(1, 4).toString()).toBe('PNG');
  });
});
