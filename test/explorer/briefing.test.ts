import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

/** In milliseconds: the first briefing waits until its statements are planned, which takes its time on a busy machine. */
const patience = 180_000;
const heading = 'Japan and the Republic of Korea: talk of 12 February 2022';

describe('the briefing for a talk ahead', () => {
  const explorer = useExplorer({ allows: (fault) => /\b400\b/u.test(fault) });

  it(
    'is written when two parties and a day are chosen, and its address is the question',
    async () => {
      const page = await explorer.open('/briefing');
      page.setDefaultTimeout(patience / 2);
      await page.getByText('Choose two or more parties and the day of the talk.').waitFor();
      const form = page.getByRole('form', { name: 'For which talk' });
      for (const [label, name] of [
        ['A country or an organization', 'Japan'],
        ['Add a party', 'Republic of Korea'],
      ] as const) {
        await form.getByRole('combobox', { name: label }).fill(name);
        await page
          .getByRole('option', { name: new RegExp(`^Country ${name}`, 'u') })
          .first()
          .click();
        await form.getByRole('button', { name: `Remove ${name}` }).waitFor();
      }
      await form.getByLabel('Day of the talk').fill('2022-02-12');
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.getByRole('heading', { name: 'What Japan asks' }).waitFor();
      await form.getByLabel('Written for').selectOption({ label: 'Japan' });
      await page.getByRole('heading', { name: 'Our asks (Japan)' }).waitFor();
      await form.getByLabel('Level').selectOption({ label: 'leaders' });
      await page.getByText('Moon Jae-in', { exact: true }).waitFor();
      expect(decodeURIComponent(new URL(page.url()).search)).toBe('?parties=JP,KR&on=2022-02-12&for=JP&level=LEADERS');
      await form.getByRole('button', { name: 'Remove Japan' }).click();
      await page.getByText('Choose two or more parties and the day of the talk.').waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    },
    patience,
  );

  it('says the same as the text at this address, sentence by sentence, and looks well', async () => {
    const query = 'parties=JP,KR&on=2022-02-12&for=JP';
    const page = await explorer.open(`/briefing?${query}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    const markdown = await (await fetch(`${explorer.service.url}/briefing.md?${query}`)).text();
    const bullets = markdown.split('\n').filter((line) => line.startsWith('- '));
    const shown = await page.locator('.briefing article ul > li').allTextContents();
    expect(shown).toEqual(
      bullets.map((line) =>
        line
          .slice(2)
          .replaceAll('**', '')
          .replaceAll(/\[(\d+(?: ¶\d+)?)\]\[\d+\]/gu, '[$1]')
          .replaceAll(/<(https?:[^>]*)>/gu, '$1'),
      ),
    );
    const sources = page.locator('.briefing article ol > li');
    expect(await sources.count()).toBe(markdown.split('\n').filter((line) => /^\[\d+\]: /u.test(line)).length);
    expect(await lookAt(page, 'briefing')).toEqual([]);
  });

  it('is printed with the addresses of its sources, and without the form', async () => {
    const page = await explorer.open('/briefing?parties=JP,KR&on=2022-02-12');
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('form', { name: 'For which talk' }).isVisible()).toBe(false);
    const printed = await page
      .locator('.briefing article ol a')
      .first()
      .evaluate((link) => [
        link.getAttribute('href'),
        link.ownerDocument.defaultView?.getComputedStyle(link, '::after').content,
      ]);
    expect(printed[1]).toContain(printed[0]);
  });

  it('can be taken away for Word, and says what is wrong with a question', async () => {
    const page = await explorer.open('/briefing?parties=JP,KR&on=2022-02-12&for=JP');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Word file' }).click();
    expect((await download).suggestedFilename()).toBe('japan-and-the-republic-of-korea-talk-of-12-february-2022.docx');
    await page.goto(`${explorer.service.url}/briefing?parties=JP,ZZ&on=2022-02-12`);
    await page.getByText('No country has the code ZZ.').waitFor();
  });

  it('is offered where the talks of two countries are shown', async () => {
    const page = await explorer.open('/timeline?of=country:JP&of=country:KR');
    await page.getByRole('link', { name: 'Briefing for a talk ahead between them' }).click();
    await page.getByRole('button', { name: 'Remove Republic of Korea' }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Briefing for a talk ahead' }).waitFor();
  });
});
