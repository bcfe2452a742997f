import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';
import { addTalks, removeTemporary } from '../support/temporary-talks.js';
import { lookAt } from './look-at.js';
import { useExplorer } from './use-explorer.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const hayashi = 'person:hayashi-yoshimasa';
const sado = 'issue:sado-mines-nomination';

interface Exported {
  readonly provenance: Record<string, string>;
  readonly things: readonly {
    readonly id: string;
    readonly kind: string;
    readonly x: number;
    readonly y: number;
    readonly day: string;
    readonly pinned: boolean;
  }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly type: string;
    readonly act: string;
    readonly day: string;
  }[];
  readonly notDrawn: readonly { readonly of: string; readonly type: string; readonly count: number }[];
}

/** A picture is laid out, painted and looked at: a busy computer takes its time, in milliseconds. */
const patience = 180_000;

describe('the graph view', () => {
  const explorer = useExplorer();

  const at = (id: string, more = '') => `/graph?at=${encodeURIComponent(id)}${more}`;
  const options = (page: Page) => page.getByRole('listbox').getByRole('option');
  const option = (page: Page, name: RegExp) => page.getByRole('listbox').getByRole('option', { name }).first();
  const card = (page: Page) => page.locator('.graph-card').last();
  async function opened(path: string, size?: { width: number; height: number }): Promise<Page> {
    const page = await explorer.open(path, size);
    await options(page).first().waitFor();
    await settled(page);
    return page;
  }
  const settled = (page: Page) => page.locator('.graph-main[aria-busy="false"]').waitFor();
  async function taken(page: Page, form: string): Promise<Download> {
    await page.getByText('Downloads', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`^${form}`) }).click(),
    ]);
    return download;
  }
  const bytes = async (download: Download) => readFileSync((await download.path()) ?? '');
  const drawn = async (page: Page): Promise<Exported> =>
    JSON.parse((await bytes(await taken(page, 'JSON'))).toString());
  const places = ({ things }: Exported) => things.map(({ id, x, y }) => `${id} ${x} ${y}`);
  /** A command on the thing with a name: chosen in the list, then the button of its card. */
  async function command(page: Page, name: RegExp, button: RegExp): Promise<void> {
    await option(page, name).click();
    await card(page).getByRole('button', { name: button }).click();
    await settled(page);
  }

  it(
    'starts at a thing, with at most 60 things drawn, and looks well at three widths in both themes',
    async () => {
      const page = await opened(at(honolulu));
      expect(await page.title()).toBe("Graph: Japan–ROK Foreign Ministers' Meeting · Démarche");
      const { things, links } = await drawn(page);
      expect(things.length).toBeLessThanOrEqual(60);
      expect(things.map(({ id }) => id)).toEqual(expect.arrayContaining([honolulu, hayashi, sado, 'country:JP']));
      expect(links.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['FOLLOWED_UP', 'PROTESTED', 'TOOK_PART_IN']),
      );
      expect(await lookAt(page, 'graph')).toEqual([]);
    },
    patience,
  );

  it(
    'expands a thing by a type of relationship, with the number that is not drawn',
    async () => {
      const page = await opened(at(honolulu));
      const acts = card(page).getByRole('button', { name: 'Acts in it 18 of 18 not drawn' });
      await acts.click();
      await settled(page);
      await card(page).getByRole('button', { name: 'Acts in it all 18 drawn' }).waitFor();
      const { things } = await drawn(page);
      expect(things.filter(({ kind }) => kind === 'Act')).toHaveLength(18);
      await option(page, /^Person: Chung Eui-yong — \d+ links, [1-9]\d* not drawn$/u).waitFor();
    },
    patience,
  );

  it(
    'hides, brings back, undoes and redoes; Back and Forward of the browser do the same',
    async () => {
      const page = await opened(at(honolulu));
      const before = await options(page).count();
      await command(page, /^Place: Honolulu/u, /^Hide$/u);
      expect(await options(page).count()).toBe(before - 1);
      await page.getByRole('button', { name: 'Show 1 hidden' }).click();
      await option(page, /^Place: Honolulu/u).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await option(page, /^Place: Honolulu/u).waitFor();
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'Redo' }).click();
      await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Nothing hidden' }).waitFor();
      await page.goForward();
      await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
    },
    patience,
  );

  it(
    'moves nothing that was drawn, and shows the same picture after a reload',
    async () => {
      const page = await opened(at(honolulu));
      const first = places(await drawn(page));
      await command(page, /^Meeting: Japan–ROK Foreign Ministers. Meeting, 12 Feb 2022/u, /^Told of in/u);
      await command(page, /^Issue: Cross-border travel/u, /^Hide$/u);
      await command(page, /^Person: Chung/u, /^Pin$/u);
      const second = await drawn(page);
      expect(places(second)).toEqual(expect.arrayContaining(first.filter((place) => !place.startsWith('issue:cross'))));
      expect(second.things.filter(({ pinned }) => pinned).map(({ id }) => id)).toEqual(['person:chung-eui-yong']);
      await page.reload();
      await options(page).first().waitFor();
      await settled(page);
      const { provenance: _, ...again } = await drawn(page);
      const { provenance, ...same } = second;
      expect(again).toEqual(same);
      expect(provenance.view).toBe(page.url());
    },
    patience,
  );

  it(
    'pins a thing where it is dragged to',
    async () => {
      const page = await opened(at(honolulu));
      const before = (await drawn(page)).things.find(({ id }) => id === honolulu);
      const canvas = await page.locator('.graph-canvas').boundingBox();
      const { x, y, zoom } = await placed(page, honolulu);
      await page.mouse.move((canvas?.x ?? 0) + x, (canvas?.y ?? 0) + y);
      await page.mouse.down();
      await page.mouse.move((canvas?.x ?? 0) + x + 60, (canvas?.y ?? 0) + y + 40, { steps: 4 });
      await page.mouse.up();
      await option(page, /12 Feb 2022 — .* pinned$/u).waitFor();
      const after = (await drawn(page)).things.find(({ id }) => id === honolulu);
      expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(60 / zoom, -1);
      expect(new URL(page.url()).searchParams.getAll('do')).toEqual([`pin ${after?.x} ${after?.y} ${honolulu}`]);
    },
    patience,
  );

  it(
    'a click on a thing shows its card, a click on a line its acts, which open their evidence',
    async () => {
      const page = await opened(at(sado));
      const canvas = await page.locator('.graph-canvas').boundingBox();
      const { x, y } = await placed(page, sado);
      await page.mouse.click((canvas?.x ?? 0) + x, (canvas?.y ?? 0) + y);
      await card(page).getByRole('heading', { name: 'Sado Island Gold Mines UNESCO nomination' }).waitFor();
      expect(await card(page).getByRole('link', { name: 'Open its page' }).getAttribute('href')).toBe(
        '/issue/sado-mines-nomination',
      );
      const line = await middleOfLine(page, `${hayashi} said ${sado}`);
      await page.mouse.click((canvas?.x ?? 0) + line.x, (canvas?.y ?? 0) + line.y);
      const heading = card(page).getByRole('heading', { level: 2, name: /^HAYASHI Yoshimasa protested, / });
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
      const page = await opened(at(hayashi));
      await command(page, /^Person: HAYASHI/u, /^Pick for a path$/u);
      await page.getByText('Pick a second thing').waitFor();
      await command(page, /^Issue: Sado Island Gold Mines/u, /^Pick for a path$/u);
      const paths = page.locator('.graph-paths');
      await paths.getByText('One shortest path of 1 link.').waitFor();
      await paths.getByRole('link', { name: /once again protested/ }).waitFor();
      await paths.getByRole('button', { name: 'Clear' }).click();

      const picked = '&pick=person:park-jin&pick=nomination:sado-island-gold-mines';
      const other = await opened(
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
      const page = await opened(at(hayashi));
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

      const chung = await opened(at('person:chung-eui-yong', `&issue=${sado}`));
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
    'can be used by keys alone, and says where one is',
    async () => {
      const page = await opened(at(honolulu));
      const said = page.locator('.graph [role=status]');
      /** The option one is at, as it is heard. */
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

  it(
    'draws up to 300 things, groups and lists what is found beyond, and still pans',
    async () => {
      try {
        await addTalks(explorer.service.graph, { pair: ['JP', 'KR'], count: 420, from: '2030-01-01' });
        const party = '&do=expand+PARTY_TO+country:KR';
        const page = await opened(at('country:KR', party.repeat(4)));
        const { things, notDrawn } = await drawn(page);
        expect(things).toHaveLength(300);
        const beyond = notDrawn.find(({ type }) => type === 'PARTY_TO');
        expect(beyond?.count).toBeGreaterThan(200);
        await page.getByRole('option', { name: `+${beyond?.count} talks not drawn` }).click();
        await card(page).getByText('The picture is full').waitFor();
        const rows = card(page).locator('.graph-group > li');
        for (const _ of [1, 2, 3]) {
          await card(page).getByRole('button', { name: 'List 100 more' }).click();
        }
        await rows.first().waitFor();
        await card(page).getByRole('searchbox').fill('Talk 7');
        await card(page)
          .getByRole('button', { name: /^Draw Meeting Talk 7/u })
          .first()
          .waitFor();
        expect(await rows.count()).toBeLessThan(60);

        const frames = await pan(page);
        expect(frames).toBeGreaterThan(5);
        await command(page, /^Meeting: /u, /^Hide$/u);
        expect((await drawn(page)).things).toHaveLength(299);
      } finally {
        await removeTemporary(explorer.service.graph);
      }
    },
    patience,
  );

  it(
    'draws one thing of what is listed',
    async () => {
      const page = await opened(at('country:KR'));
      await option(page, /^\+\d+ talks/u).click();
      const draw = card(page)
        .getByRole('button', { name: /^Draw Meeting/u })
        .first();
      const before = await options(page).count();
      await draw.click();
      await settled(page);
      expect(await options(page).count()).toBe(before + 1);
      expect(new URL(page.url()).searchParams.getAll('do')).toEqual([expect.stringMatching(/^draw meeting:/u)]);
    },
    patience,
  );

  it(
    'can be taken away as PNG, SVG, GraphML, CSV and JSON, each with where it comes from',
    async () => {
      const page = await opened(at(honolulu));
      const whole = await drawn(page);
      expect(whole.provenance).toMatchObject({ service: explorer.service.url, view: page.url() });

      const png = await bytes(await taken(page, 'PNG'));
      expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
      expect(png.readUInt32BE(20)).toBeGreaterThan(500);
      expect(png.toString('utf8')).toContain(page.url());

      const svg = (await bytes(await taken(page, 'SVG'))).toString();
      const graphml = (await bytes(await taken(page, 'GraphML'))).toString();
      const rooted: string[] = await page.evaluate(
        `[${JSON.stringify(svg)}, ${JSON.stringify(graphml)}].map((text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName)`,
      );
      expect(rooted).toEqual(['svg', 'graphml']);
      expect([svg, graphml].every((text) => text.includes(page.url().replaceAll('&', '&amp;')))).toBe(true);
      const size = await page.evaluate(
        `new Promise((resolve, reject) => { const image = new Image(); image.onload = () => resolve(image.naturalWidth); image.onerror = reject; image.src = URL.createObjectURL(new Blob([${JSON.stringify(svg)}], { type: 'image/svg+xml' })); })`,
      );
      expect(size).toBeGreaterThan(300);
      expect([graphml.match(/<node /gu)?.length, graphml.match(/<edge /gu)?.length]).toEqual([
        whole.things.length,
        whole.links.length,
      ]);

      const things: Record<string, string>[] = parse(await bytes(await taken(page, 'CSV, things')), { columns: true });
      const links: Record<string, string>[] = parse(await bytes(await taken(page, 'CSV, links')), { columns: true });
      expect(things.map(({ id }) => id)).toEqual(whole.things.map(({ id }) => id));
      expect(links).toHaveLength(whole.links.length);
      expect([things[0]?.view, links[0]?.view]).toEqual([page.url(), page.url()]);
    },
    patience,
  );

  it(
    'says what to do where nothing is named, and where nothing has the id',
    async () => {
      const page = await explorer.open('/graph');
      await page.getByRole('link', { name: 'the talks in Honolulu on 12 February 2022' }).click();
      await options(page).first().waitFor();
      const other = await explorer.open(at('meeting:nothing'));
      await other.getByText('Nothing in the graph has the id meeting:nothing.').waitFor();
    },
    patience,
  );

  it(
    'is loaded when it is asked for: the first page asks for nothing of it',
    async () => {
      const page = await explorer.open('/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const scripts =
        'performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.includes("graph-"))';
      expect(await page.evaluate(scripts)).toEqual([]);
    },
    patience,
  );

  /** Where a thing is on the canvas, in pixels: found by Cytoscape, which keeps itself in its container. */
  function placed(page: Page, id: string): Promise<{ x: number; y: number; zoom: number }> {
    return page.evaluate(
      `(() => { const { cy } = document.querySelector('.graph-canvas-box')._cyreg; const { x, y } = cy.getElementById(${JSON.stringify(id)}).renderedPosition(); return { x, y, zoom: cy.zoom() }; })()`,
    );
  }

  function middleOfLine(page: Page, id: string): Promise<{ x: number; y: number }> {
    return page.evaluate(
      `(() => { const { cy } = document.querySelector('.graph-canvas-box')._cyreg; const line = cy.getElementById(${JSON.stringify(id)}); return line.renderedMidpoint(); })()`,
    );
  }

  /** Drags the picture about for a second. @returns how many frames were painted */
  async function pan(page: Page): Promise<number> {
    const box = await page.locator('.graph-canvas').boundingBox();
    const { x = 0, y = 0 } = box ?? {};
    await page.evaluate(
      'window.frames1 = 0; (function count() { window.frames1 += 1; requestAnimationFrame(count); })()',
    );
    await page.mouse.move(x + 12, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + 300, y + 200, { steps: 30 });
    await page.mouse.up();
    return page.evaluate('window.frames1');
  }
});
