import type { Page } from 'playwright-core';
import { addTalks, removeTemporary } from '../support/temporary-talks.js';
import { lookAt } from './look-at.js';
import {
  at,
  card,
  command,
  drawn,
  type Exported,
  hayashi,
  honolulu,
  option,
  options,
  patience,
  placed,
  sado,
  settled,
  useGraphView,
} from './use-graph-view.js';

describe('what the graph view draws', () => {
  const explorer = useGraphView();
  const places = ({ things }: Exported) => things.map(({ id, x, y }) => `${id} ${x} ${y}`);

  it(
    'starts at a thing, with at most 60 things drawn, and looks well at three widths in both themes',
    async () => {
      const page = await explorer.opened(at(honolulu));
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
      const page = await explorer.opened(at(honolulu));
      const acts = card(page).getByRole('button', { name: 'Acts in it 22 of 22 not drawn' });
      await acts.click();
      await settled(page);
      await card(page).getByRole('button', { name: 'Acts in it all 22 drawn' }).waitFor();
      const { things } = await drawn(page);
      expect(things.filter(({ kind }) => kind === 'Act')).toHaveLength(22);
      await option(page, /^Person: Chung Eui-yong — \d+ links, [1-9]\d* not drawn$/u).waitFor();
    },
    patience,
  );

  it(
    'hides, brings back, undoes and redoes; Back and Forward of the browser do the same',
    async () => {
      const page = await explorer.opened(at(honolulu));
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
      const page = await explorer.opened(at(honolulu));
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
      const page = await explorer.opened(at(honolulu));
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
    'draws up to 300 things, groups and lists what is found beyond, and still pans',
    async () => {
      try {
        await addTalks(explorer.service.graph, { pair: ['JP', 'KR'], count: 420, from: '2030-01-01' });
        const party = '&do=expand+PARTY_TO+country:KR';
        const page = await explorer.opened(at('country:KR', party.repeat(4)));
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
      const page = await explorer.opened(at('country:KR'));
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
