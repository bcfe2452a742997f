import { lookAt } from './look-at.js';
import {
  at,
  card,
  command,
  drawn,
  hayashi,
  honolulu,
  middleOfLine,
  option,
  patience,
  placed,
  sado,
  settled,
  useGraphView,
} from './use-graph-view.js';

describe('how the graph view is read', () => {
  const explorer = useGraphView();

  it(
    'a click on a thing shows its card, a click on a line its acts, which open their evidence',
    async () => {
      const page = await explorer.opened(at(sado));
      const canvas = await page.locator('.graph-canvas').boundingBox();
      const { x, y } = await placed(page, sado);
      await page.mouse.click((canvas?.x ?? 0) + x, (canvas?.y ?? 0) + y);
      await card(page).getByRole('heading', { name: 'Sado Island Gold Mines UNESCO nomination' }).waitFor();
      expect(await card(page).getByRole('link', { name: 'Open its page' }).getAttribute('href')).toBe(
        '/issue/sado-mines-nomination',
      );
      const line = await middleOfLine(page, `${hayashi} said ${sado}`);
      await page.mouse.click((canvas?.x ?? 0) + line.x, (canvas?.y ?? 0) + line.y);
      const heading = card(page).getByRole('heading', { level: 2, name: /^HAYASHI Yoshimasa protested ×2, / });
      await heading.waitFor();
      await card(page)
        .getByRole('link', { name: /once again protested/ })
        .first()
        .click();
      await page.getByRole('dialog', { name: 'Evidence' }).locator('mark').first().waitFor();
      expect(await lookAt(page, 'graph-evidence')).toEqual([]);
      await page.keyboard.press('Escape');
      await heading.waitFor();
    },
    patience,
  );

  it(
    'finds the shortest paths between two picked things, each step with its evidence',
    async () => {
      const page = await explorer.opened(at(hayashi));
      await command(page, /^Person: HAYASHI/u, /^Pick for a path$/u);
      await page.getByText('Pick a second thing').waitFor();
      await command(page, /^Issue: Sado Island Gold Mines/u, /^Pick for a path$/u);
      const paths = page.locator('.graph-paths');
      await paths.getByText('One shortest path of 1 link.').waitFor();
      await paths.getByRole('link', { name: /once again protested/ }).waitFor();
      await paths.getByRole('button', { name: 'Clear' }).click();

      const picked = '&pick=person:park-jin&pick=nomination:sado-island-gold-mines';
      const other = await explorer.opened(
        at('person:park-jin', `${picked}&do=paths+person:park-jin+nomination:sado-island-gold-mines`),
      );
      await other.getByText(/shortest paths? of \d links/).waitFor();
      const steps = other.locator('.graph-hops > li');
      await steps.nth(1).waitFor();
      for (const step of await steps.all()) await step.locator('a, .muted').first().waitFor();
      await option(other, /^Nomination: Sado Island Gold Mines/u).waitFor();
      expect(await lookAt(other, 'graph-paths')).toEqual([]);
    },
    patience,
  );

  it(
    'filters by type of act, issue, party and period; the legend counts',
    async () => {
      const page = await explorer.opened(at(hayashi));
      await page.getByRole('button', { name: /^Only Protested \d+ shown$/u }).click();
      const protests = await drawn(page);
      const acts = protests.links.filter(({ act }) => act !== '');
      expect(acts.length).toBeGreaterThan(0);
      expect(new Set(acts.map(({ type }) => type))).toEqual(new Set(['PROTESTED']));
      await page.getByRole('button', { name: /^Only Raised 0 of [1-9]\d* shown$/u }).waitFor();
      await page.getByRole('button', { name: 'Show everything' }).click();

      await page.getByRole('combobox', { name: 'Issue', exact: true }).selectOption(sado);
      expect((await drawn(page)).things.filter(({ kind }) => kind === 'Issue').map(({ id }) => id)).toEqual([sado]);
      await page.getByRole('combobox', { name: 'Issue', exact: true }).selectOption('');

      const chung = await explorer.opened(at('person:chung-eui-yong', `&issue=${sado}`));
      const talks = (await drawn(chung)).things.filter(({ kind }) => kind === 'Meeting').map(({ id }) => id);
      expect(talks.sort()).toEqual(['meeting:2022-02-03-jp-kr-fm', honolulu, 'meeting:2022-02-22-kr-unesco-other']);

      await page.getByRole('combobox', { name: 'Party', exact: true }).selectOption({ label: 'China' });
      const chinese = (await drawn(page)).things.filter(({ kind }) => kind === 'Meeting');
      expect(chinese.length).toBeGreaterThan(0);
      expect(chinese.every(({ id }) => id.includes('cn'))).toBe(true);
      await page.getByRole('combobox', { name: 'Party', exact: true }).selectOption('');

      await page.getByRole('textbox', { name: 'From', exact: true }).fill('2022-02-01');
      await page.getByRole('textbox', { name: 'To', exact: true }).fill('2022-12-31');
      const period = await drawn(page);
      const days = [...period.things, ...period.links].map(({ day }) => day).filter((day) => day !== '');
      expect(days.length).toBeGreaterThan(0);
      expect(days.every((day) => day >= '2022-02-01' && day <= '2022-12-31')).toBe(true);

      await page.getByRole('button', { name: 'Show everything' }).click();
      await page.getByRole('button', { name: /^Meeting \d+ shown$/u }).click();
      expect((await drawn(page)).things.some(({ kind }) => kind === 'Meeting')).toBe(false);
      await page.getByRole('button', { name: /^Meeting 0 of [1-9]\d* shown$/u }).waitFor();
      expect(new URL(page.url()).searchParams.getAll('without')).toEqual(['Meeting']);
    },
    patience,
  );

  it(
    'can be used by keys alone, and says where the focus is',
    async () => {
      const page = await explorer.opened(at(honolulu));
      const said = page.locator('.graph [role=status]');
      /** The chosen option, as a screen reader reads it. */
      const active = () => page.locator('[role=option][aria-selected=true]').ariaSnapshot();
      const id = (what: string): Promise<string> => page.evaluate(`document.querySelector('${what}').dataset.id`);
      await page.locator('[role=option][aria-selected=true]').focus();
      expect(await active()).toMatch(
        /Meeting: Japan–ROK Foreign Ministers'+ Meeting, 12 Feb 2022 — \d+ links, \d+ not drawn/u,
      );
      await page.keyboard.press('ArrowDown');
      expect(await id('[role=option]:focus')).toBe(await id('[aria-selected=true][role=option]'));
      expect(await id('[role=option]:focus')).not.toBe(honolulu);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      expect(await said.textContent()).toMatch(/^[^:]+: \w+: .* — \d+ links?, \d+ not drawn/u);
      const followed = await active();
      await page.keyboard.press('ArrowRight');
      expect(await active()).not.toBe(followed);
      await page.keyboard.press('ArrowLeft');
      expect(await active()).toMatch(/Meeting: .*12 Feb 2022/u);

      await page.keyboard.press('e');
      await page.locator('.graph-expand button:focus').waitFor();
      await page.keyboard.press('Enter');
      await settled(page);
      await option(page, /^(?:Act|Document): /u).waitFor();
      await page.locator('[role=option][tabindex="0"]').focus();
      await page.keyboard.press('p');
      await option(page, /12 Feb 2022 — .*, pinned$/u).waitFor();
      await page.keyboard.press('u');
      await option(page, /12 Feb 2022 — \d+ links, \d+ not drawn$/u).waitFor();
      await page.keyboard.press('ArrowDown');
      const hidden = await id('[role=option]:focus');
      await page.keyboard.press('h');
      await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
      expect(await page.locator(`[role=option][data-id="${hidden}"]`).count()).toBe(0);
      await page.keyboard.press('?');
      await page.locator('#graph-keys[open]').waitFor();
      await page.keyboard.press('?');

      await page.keyboard.press('Home');
      await page.keyboard.press('k');
      await page.keyboard.press('End');
      await page.keyboard.press('k');
      await page
        .locator('.graph-paths')
        .getByText(/shortest path/)
        .waitFor();
      expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('option');
    },
    patience,
  );
});
