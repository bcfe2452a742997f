import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

describe('the pages of people, countries, bodies, nominations, documents and conferences', () => {
  const explorer = useExplorer();

  it('shows a person: names, offices, talks, acts by pages', async () => {
    const page = await explorer.open('/person/hayashi-yoshimasa');
    await page.getByRole('heading', { level: 1, name: 'HAYASHI Yoshimasa 林芳正' }).waitFor();
    await page.getByRole('row', { name: /Minister for Foreign Affairs Japan 2021-11-10 2023-09-13/ }).waitFor();
    const [, newest] = await page.locator('.act-list a[data-act]').allTextContents();
    await page.getByRole('button', { name: 'Show older' }).click();
    await page.getByRole('button', { name: 'Back to the start' }).waitFor();
    await page.getByText(newest ?? '', { exact: true }).waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByText(newest ?? '', { exact: true }).waitFor();
    expect(await lookAt(page, 'person')).toEqual([]);
  });

  it('shows a country: who held its offices on a day, and its talks', async () => {
    const page = await explorer.open('/country/JP?on=2022-02-12');
    await page.getByRole('row', { name: 'Minister for Foreign Affairs HAYASHI Yoshimasa 林芳正' }).waitFor();
    await page.getByLabel('Office-holders on').fill('2021-11-05');
    await page.getByRole('row', { name: 'Minister for Foreign Affairs KISHIDA Fumio 岸田文雄' }).waitFor();
    expect(new URL(page.url()).search).toBe('?on=2021-11-05');
    expect(await lookAt(page, 'country')).toEqual([]);
  });

  it('shows an organization: its talks and what it published', async () => {
    const page = await explorer.open('/org/mofa-jp');
    await page.getByRole('heading', { level: 1, name: 'Ministry of Foreign Affairs of Japan' }).waitFor();
    await page.getByRole('link', { name: "Japan-ROK Foreign Ministers' Meeting" }).first().waitFor();
    expect(await lookAt(page, 'organization')).toEqual([]);
    const unesco = await explorer.open('/org/unesco');
    await unesco
      .getByRole('link', { name: 'Meeting of the ROK Foreign Minister and the Director-General of UNESCO' })
      .waitFor();
  });

  it('shows a nomination: its milestones with their sources, its issue, and what was said', async () => {
    const page = await explorer.open('/nomination/sado-island-gold-mines');
    await page.getByRole('row', { name: /^2022-02-01 The Cabinet of Japan approves the nomination/ }).waitFor();
    await page.getByRole('link', { name: 'Sado Island Gold Mines UNESCO nomination' }).waitFor();
    await page
      .getByRole('link', { name: /protested/ })
      .first()
      .waitFor();
    expect(await lookAt(page, 'nomination')).toEqual([]);
  });

  it('shows a document: every passage with the words of its acts marked, and goes to the passage of the URL', async () => {
    const page = await explorer.open('/document/mofa-jp-2022-02-12-jk-fmm-honolulu#passage-3');
    const passage = page.locator('#passage-3');
    await passage.locator('mark', { hasText: 'once again protested to the ROK side' }).waitFor();
    expect(await passage.locator('.passage-acts li').count()).toBeGreaterThan(3);
    const whose = 'Our summary of what the Ministry of Foreign Affairs of Japan published, paragraph by paragraph';
    expect(await page.getByText(whose).count()).toBe(1);
    expect(await page.locator('blockquote').count()).toBe(0);
    expect(await page.evaluate('window.scrollY')).toBeGreaterThan(0);
    expect(await lookAt(page, 'document')).toEqual([]);
  });

  it('shows a conference: when, where, and the talks beside it', async () => {
    const page = await explorer.open('/conference/un-general-assembly-2012');
    await page.getByRole('link', { name: "Japan–ROK Foreign Ministers' Meeting" }).waitFor();
    expect(await page.locator('.meeting-list li').count()).toBe(2);
    expect(await lookAt(page, 'conference')).toEqual([]);
  });

  it('shows an act by itself', async () => {
    const { body } = await explorer.service.ask('{ acts(filter: { types: [PROTESTED] }, first: 1) { nodes { id } } }');
    const page = await explorer.open(`/act/${body.data.acts.nodes[0].id.slice('act:'.length)}`);
    await page.locator('mark').first().waitFor();
    expect(await lookAt(page, 'act')).toEqual([]);
  });

  it.each(['person', 'org', 'nomination', 'document', 'conference', 'country'])(
    'says where there is no such %s',
    async (kind) => {
      const page = await explorer.open(`/${kind}/${kind === 'country' ? 'QQ' : 'nobody-at-all'}`);
      await page.getByRole('heading', { name: /^No such/ }).waitFor();
      expect(await page.locator('.empty li').count()).toBe(3);
    },
  );
});
