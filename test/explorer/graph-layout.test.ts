import fc from 'fast-check';
import { layOut, remembered, separate } from '../../src/explorer/graph/layout/lay-out.js';
import { type Box, seedPlace } from '../../src/explorer/graph/layout/place.js';
import { groupPlaces, placesOf } from '../../src/explorer/graph/layout/places-of.js';
import { findScene, type Page, sceneOf } from '../../src/explorer/graph/model/scene.js';
import { type Link, linksOf, type Thing } from '../../src/explorer/graph/model/thing.js';
import * as View from '../../src/explorer/graph/model/view.js';

const thing = (id: string): Thing => ({ id, kind: 'Person', name: `Person ${id}`, parties: [], issues: [] });
const page = (ids: readonly string[], of: string): Page => ({
  things: ids.map(thing),
  links: linksOf(ids.map((id) => ({ type: 'HELD' as const, from: id, to: of, act: null }))),
});
const ids = (count: number, name: string) => Array.from({ length: count }, (_, number) => `${name}${number}`);

function places(view: View.View, brought: ReadonlyMap<number, Page>, among: readonly Link[] = []) {
  const found = findScene(view, { start: thing('start'), around: [page(ids(12, 'a'), 'start')], brought });
  return placesOf(sceneOf(found, among, new Map()), layOut);
}

const start = View.startAt('start');
const expanded = View.expand(start, 'a0', 'HELD');
const brought = new Map([[0, page(ids(20, 'b'), 'a0')]]);

describe('the layout', () => {
  test('is the same for the same view, however often it is drawn', () => {
    expect([...places(expanded, brought)]).toEqual([...places(expanded, brought)]);
  });

  test('moves nothing that was drawn before', () => {
    const before = places(start, new Map());
    const after = places(expanded, brought);
    expect(after.size).toBe(33);
    for (const [id, place] of before) expect([id, after.get(id)]).toEqual([id, place]);
  });

  test('hiding and showing move nothing', () => {
    const hidden = View.showHidden(View.hide(View.hide(expanded, 'a1'), 'b3'));
    expect([...places(hidden, brought)]).toEqual([...places(expanded, brought)]);
  });

  test('a dragged thing is where it was dragged to, and what is drawn later has its place beside it', () => {
    const dragged = View.expand(View.pin(start, 'a0', 900, -700), 'a0', 'HELD');
    const found = places(dragged, new Map([[1, page(ids(4, 'b'), 'a0')]]));
    expect(found.get('a0')).toEqual({ x: 900, y: -700 });
    for (const id of ids(4, 'b')) {
      const { x = 0, y = 0 } = found.get(id) ?? {};
      expect(Math.hypot(x - 900, y + 700)).toBeLessThan(700);
    }
  });

  test('arranging anew moves all but what is pinned', () => {
    const pinned = View.arrange(View.pin(expanded, 'a0', 400, 400));
    const before = places(View.pin(expanded, 'a0', 400, 400), brought);
    const after = places(pinned, brought);
    expect(after.get('a0')).toEqual({ x: 400, y: 400 });
    expect(
      [...after].filter(([id, place]) => JSON.stringify(before.get(id)) !== JSON.stringify(place)).length,
    ).toBeGreaterThan(5);
  });

  test('a link that only a later step brings does not move what was placed before', () => {
    const late: Page = { things: [], links: linksOf([{ type: 'HELD', from: 'a1', to: 'a2', act: null }]) };
    const view = View.expand(start, 'a1', 'HELD');
    expect([...places(view, new Map([[0, late]]))]).toEqual([...places(start, new Map())]);
  });

  test('no two captions lie on each other, up to 300 things', () => {
    const boxes = ids(300, 'n').map((id): Box => {
      const place = seedPlace(id, { x: 0, y: 0 }, { x: 0, y: 0 });
      return { id, ...place, width: 110, height: 58, fixed: false };
    });
    const placed = [...separate(boxes)].map(([, place]) => place);
    const overlaps = placed.flatMap((box, place) =>
      placed.slice(place + 1).filter((other) => Math.abs(box.x - other.x) < 108 && Math.abs(box.y - other.y) < 56),
    );
    expect(overlaps).toEqual([]);
  });

  test('what is not drawn stands beside its thing, in whole units', () => {
    const drawn = places(expanded, brought);
    const groups = [{ id: 'more', of: 'a0', type: 'HELD' as const, count: 3, label: '+3 offices' }];
    const { x = 0, y = 0 } = groupPlaces(groups, drawn).get('more') ?? {};
    const { x: besideX = 0, y: besideY = 0 } = drawn.get('a0') ?? {};
    expect(Math.hypot(x - besideX, y - besideY)).toBeLessThan(180);
    expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
  });

  test('new things start where only their id says', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const place = seedPlace(id, { x: 300, y: 0 }, { x: 0, y: 0 });
        expect(seedPlace(id, { x: 300, y: 0 }, { x: 0, y: 0 })).toEqual(place);
        // Outward of the middle, and neither on the thing nor far from it.
        expect(Math.hypot(place.x - 300, place.y)).toBeGreaterThan(100);
        expect(place.x).toBeGreaterThanOrEqual(299);
      }),
    );
  });

  test('is asked once for what it placed before', () => {
    let asked = 0;
    const lay = remembered((boxes) => {
      asked += 1;
      return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
    });
    lay([], []);
    lay([], []);
    expect(asked).toBe(1);
  });
});
