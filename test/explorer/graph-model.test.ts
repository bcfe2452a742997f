import fc from 'fast-check';
import { captionOf, spokenOf } from '../../src/explorer/graph/model/caption.js';
import { commandOf, keys } from '../../src/explorer/graph/model/commands.js';
import { kindNames, kinds } from '../../src/explorer/graph/model/kinds.js';
import { choices, kindTallies, typeTallies } from '../../src/explorer/graph/model/legend.js';
import { relationAt } from '../../src/explorer/graph/model/relations.js';
import { drawnLimit, findScene, type Page, sceneOf } from '../../src/explorer/graph/model/scene.js';
import { shownOf, undrawnOf } from '../../src/explorer/graph/model/shown.js';
import { startsOf } from '../../src/explorer/graph/model/starts.js';
import { type Link, linksOf, type Thing } from '../../src/explorer/graph/model/thing.js';
import * as View from '../../src/explorer/graph/model/view.js';
import { historyOf, reached, readView, writeView } from '../../src/explorer/graph/model/view-url.js';
import { back, forth, further, linkedWith, listed } from '../../src/explorer/graph/model/walk.js';
import { actTypes } from '../../src/generated/vocabulary/acts.js';
import {
  type RelationshipType,
  relationshipTypes,
  relationshipWords,
} from '../../src/generated/vocabulary/relationships.js';

const thing = (id: string, more: Partial<Thing> = {}): Thing => ({
  id,
  kind: 'Meeting',
  name: `Name of ${id}`,
  parties: [],
  issues: [],
  ...more,
});
const japan = { id: 'country:JP', name: 'Japan' };
const korea = { id: 'country:KR', name: 'Republic of Korea' };
const sado = { id: 'issue:sado', name: 'Sado' };
const gsomia = { id: 'issue:gsomia', name: 'GSOMIA' };

const middle = thing('meeting:m', { day: '2022-02-12', parties: [japan, korea], issues: [sado] });
const hayashi = thing('person:h', { kind: 'Person' });
const sadoThing = thing(sado.id, { kind: 'Issue', name: sado.name });
const gsomiaThing = thing(gsomia.id, { kind: 'Issue', name: gsomia.name });
const earlier = thing('meeting:e', { day: '2019-08-22', parties: [japan], issues: [gsomia] });

const links: Link[] = [
  ...linksOf([
    { type: 'TOOK_PART_IN', from: hayashi.id, to: middle.id, act: null },
    { type: 'DISCUSSED', from: middle.id, to: sado.id, act: null },
    { type: 'DISCUSSED', from: earlier.id, to: gsomia.id, act: null },
    { type: 'FOLLOWED_UP', from: middle.id, to: earlier.id, act: null },
    said('PROTESTED', 'act:1', '2022-02-12', 5),
    said('RAISED', 'act:2', '2022-02-12', 1),
    said('RAISED', 'act:3', '2023-02-12', 1),
  ]),
];

function said(type: 'PROTESTED' | 'RAISED', id: string, date: string, tone: number) {
  const act = { id, date, tone, sides: [{ __typename: 'Country' as const, ...japan }], toward: [] };
  return { type, from: 'person:h', to: sado.id, act };
}

const counts = new Map<string, Map<RelationshipType, number>>([
  [middle.id, new Map().set('TOOK_PART_IN', 3).set('DISCUSSED', 1).set('IN', 37)],
  [hayashi.id, new Map().set('TOOK_PART_IN', 1).set('PROTESTED', 1).set('RAISED', 2)],
]);
const around: Page = { things: [hayashi, sadoThing, gsomiaThing, earlier], links: [] };
const start = View.startAt(middle.id);
const sceneFor = (view: View.View, brought = new Map<number, Page>()) =>
  sceneOf(findScene(view, { start: middle, around: [around], brought }), links, counts);
const names = (view: View.View) => shownOf(view, sceneFor(view)).nodes.map((node) => node.thing.id);

describe('a view', () => {
  test('starts at a thing, and every change makes another one', () => {
    const next = View.hide(View.expand(start, 'a', 'RAISED'), 'b');
    expect(start.steps).toEqual([]);
    expect(next.steps).toEqual([
      { do: 'expand', id: 'a', type: 'RAISED' },
      { do: 'hide', id: 'b' },
    ]);
  });

  test('hides all but the start, and brings all back', () => {
    const hidden = View.hide(View.hide(start, hayashi.id), middle.id);
    expect([...View.hiddenIn(hidden)]).toEqual([hayashi.id]);
    expect(names(hidden)).not.toContain(hayashi.id);
    expect(names(View.showHidden(hidden))).toEqual(names(start));
    expect(names(View.draw(hidden, hayashi.id))).toContain(hayashi.id);
  });

  test('pins where a thing is, in whole units, once for each move of it', () => {
    const pinned = View.pin(View.pin(start, 'a', 1.4, 2.6), 'a', 5, 6);
    expect(pinned.steps).toEqual([{ do: 'pin', id: 'a', x: 5, y: 6 }]);
    expect([...View.pinnedIn(pinned)]).toEqual(['a']);
    expect([...View.pinnedIn(View.unpin(pinned, 'a'))]).toEqual([]);
    expect(View.unpin(start, 'a')).toBe(start);
  });

  test('finds the paths with the second thing that is picked, and begins anew with the third', () => {
    const first = View.pick(start, 'a');
    const both = View.pick(first, 'b');
    expect([first.picked, both.picked, View.pick(both, 'c').picked, View.pick(both, 'a').picked]).toEqual([
      ['a'],
      ['a', 'b'],
      ['c'],
      ['b'],
    ]);
    expect(both.steps).toEqual([{ do: 'paths', from: 'a', to: 'b' }]);
    expect(View.pick(View.pick(View.unpick(both), 'a'), 'b').steps).toEqual(both.steps);
  });

  const id = fc.constantFrom('meeting:2022-02-12-jp-kr-fm', 'passage:a-b#3', 'person:x', 'place:us-honolulu');
  const step = fc.oneof(
    fc.record({ do: fc.constant('expand' as const), id, type: fc.constantFrom(...relationshipTypes) }),
    fc.record({ do: fc.constantFrom('draw' as const, 'hide' as const, 'unpin' as const), id }),
    fc.record({ do: fc.constant('paths' as const), from: id, to: id }),
    fc.record({ do: fc.constant('pin' as const), id, x: fc.integer({ min: -9999, max: 9999 }), y: fc.nat(9999) }),
    fc.record({ do: fc.constantFrom('show' as const, 'arrange' as const) }),
  );
  const day = fc.constantFrom(undefined, '2022-02-12');

  test('is its URL: whatever it is, it is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          at: id,
          steps: fc.array(step),
          picked: fc.uniqueArray(id, { maxLength: 2 }),
          filter: fc.record({
            types: fc.uniqueArray(fc.constantFrom(...actTypes)),
            issue: fc.option(id, { nil: undefined }),
            party: fc.option(id, { nil: undefined }),
            from: day,
            to: day,
            without: fc.uniqueArray(fc.constantFrom(...kindNames)),
          }),
        }),
        (view) => {
          expect(readView(writeView(view))).toEqual(view);
          expect(new URLSearchParams(writeView(view, '?act=act:1')).get('act')).toBe('act:1');
        },
      ),
    );
  });

  test('leaves out what a URL cannot mean', () => {
    const view = readView(
      '?at=a&do=fly+b&do=expand+NOTHING+b&do=expand+RAISED&do=pin+1+x+b&do=hide+c&only=X&from=yesterday&without=Cat&pick=a&pick=a&pick=b&pick=c',
    );
    expect(view).toEqual({
      at: 'a',
      steps: [{ do: 'hide', id: 'c' }],
      picked: ['a', 'b'],
      filter: { types: [], issue: undefined, party: undefined, from: undefined, to: undefined, without: [] },
    });
  });
});

describe('the history of views', () => {
  test('undo and redo are the views before and after; another action forgets what was undone', () => {
    const three = reached(reached(historyOf('1'), '2'), '3');
    const undone = reached(three, '2');
    expect(undone).toEqual({ past: ['1'], present: '2', future: ['3'] });
    expect(reached(undone, '3')).toEqual(three);
    expect(reached(undone, '4')).toEqual({ past: ['1', '2'], present: '4', future: [] });
    expect(reached(three, '3')).toBe(three);
  });
});

describe('a scene', () => {
  const many = (count: number, name: string): Page => ({
    things: Array.from({ length: count }, (_, number) => thing(`meeting:${name}${number}`)),
    links: [],
  });

  test('starts with at most 60 things', () => {
    const found = findScene(start, { start: middle, around: [many(80, 'a')], brought: new Map() });
    expect(found.things.size).toBe(60);
    for (const kind of kindNames) {
      expect(startsOf(kind).reduce((sum, { first }) => sum + first, 1)).toBeLessThanOrEqual(60);
    }
  });

  test('grows to 300 things and no further; what is hidden makes room', () => {
    const full = [1, 2, 3, 4].reduce((view) => View.expand(view, middle.id, 'IN'), start);
    const brought = new Map([1, 2, 3, 4].map((number) => [number - 1, many(100, `x${number}-`)]));
    const scene = findScene(full, { start: middle, around: [], brought });
    expect([scene.things.size, scene.leftOut]).toEqual([drawnLimit, 101]);
    const roomier = View.expand(View.hide(full, 'meeting:x1-0'), middle.id, 'IN');
    const after = findScene(roomier, { start: middle, around: [], brought: new Map([...brought, [5, many(5, 'y')]]) });
    expect(after.things.has('meeting:y0')).toBe(true);
    expect(after.things.has('meeting:y1')).toBe(false);
    expect(shownOf(roomier, sceneOf(after, [], new Map())).nodes).toHaveLength(drawnLimit);
  });

  test('says at each thing how many relationships are drawn and how many are not', () => {
    const shown = shownOf(start, sceneFor(start));
    expect(shown.nodes.slice(0, 2)).toMatchObject([
      { drawn: 3, undrawn: 38 },
      { drawn: 4, undrawn: 0 },
    ]);
    expect(undrawnOf(middle.id, counts, shown).get('IN')).toBe(37);
    const without = View.hide(start, hayashi.id);
    expect(undrawnOf(middle.id, counts, shownOf(without, sceneFor(without))).get('TOOK_PART_IN')).toBe(3);
  });

  test('draws what acts say between two things as one line, the hardest first', () => {
    const line = shownOf(start, sceneFor(start)).edges.find(({ from, to }) => from === hayashi.id && to === sado.id);
    expect(line).toMatchObject({ label: 'protested, raised ×2', caption: 'protested, +1', tone: 5 });
    expect(line?.links).toHaveLength(3);
  });

  test('groups what was found beyond: of the start, and of what was expanded', () => {
    const labels = (view: View.View) => shownOf(view, sceneFor(view)).groups.map(({ label }) => label);
    expect(labels(start)).toEqual(['+2 people']);
    expect(labels(View.expand(start, middle.id, 'IN'))).toEqual(['+2 people', '+37 acts']);
  });

  test('keeps two relationships that are alike apart', () => {
    const term = { type: 'HELD', from: 'person:w', to: 'office:o', act: null } as const;
    const [link, other] = linksOf([term, term]);
    expect(link?.key).not.toBe(other?.key);
  });
});

describe('a filter', () => {
  const filtered = (change: Partial<View.Filter>) => View.filter(start, change);
  const said = (view: View.View) =>
    shownOf(view, sceneFor(view)).edges.flatMap((edge) => edge.links.flatMap(({ act }) => act?.id ?? []));

  test('by type of act leaves other acts out', () => {
    expect(said(filtered({ types: ['PROTESTED'] }))).toEqual(['act:1']);
    const act = thing('act:9', { kind: 'Act', type: 'RAISED' });
    const scene = sceneOf(
      findScene(start, { start: middle, around: [{ things: [act], links: [] }], brought: new Map() }),
      linksOf([{ type: 'IN', from: act.id, to: middle.id, act: null }]),
      counts,
    );
    const shown = (types: View.Filter['types']) =>
      shownOf(filtered({ types }), scene).nodes.map((node) => node.thing.id);
    expect([shown(['RAISED']), shown(['PROTESTED'])]).toEqual([[middle.id, act.id], [middle.id]]);
  });

  test('by issue leaves other issues, and talks that did not deal with it, out', () => {
    expect(names(filtered({ issue: sado.id }))).toEqual([middle.id, hayashi.id, sado.id]);
    expect(names(filtered({ issue: gsomia.id }))).toEqual([middle.id, hayashi.id, gsomia.id, earlier.id]);
  });

  test('by party leaves talks and acts without it out', () => {
    expect(names(filtered({ party: korea.id }))).not.toContain(earlier.id);
    expect([said(filtered({ party: korea.id })), said(filtered({ party: japan.id }))]).toEqual([
      [],
      ['act:1', 'act:3', 'act:2'],
    ]);
  });

  test('by period, both days included', () => {
    expect(said(filtered({ from: '2022-02-12', to: '2022-12-31' }))).toEqual(['act:1', 'act:2']);
    expect(names(filtered({ from: '2020-01-01' }))).not.toContain(earlier.id);
    expect(names(filtered({ to: '2019-08-22' }))).toContain(earlier.id);
  });

  test('by kind; the start, and what is pinned or picked, stay', () => {
    const view = filtered({ without: ['Person', 'Meeting'] });
    expect(names(view)).toEqual([middle.id, sado.id]);
    expect(names(View.pin(view, hayashi.id, 0, 0))).toContain(hayashi.id);
    expect(names(View.pick(view, hayashi.id))).toContain(hayashi.id);
  });

  test('leaves nothing hanging in the air, and everything where nothing is asked', () => {
    expect(names(filtered({ without: ['Meeting'] }))).not.toContain(gsomia.id);
    expect(names(start)).toHaveLength(5);
  });
});

describe('the legend', () => {
  test('counts kinds and acts, shown and known', () => {
    const view = View.filter(start, { types: ['PROTESTED'], without: ['Issue'] });
    const scene = sceneFor(view);
    expect(kindTallies(scene, shownOf(view, scene))).toEqual([
      { what: 'Meeting', drawn: 2, known: 2 },
      { what: 'Person', drawn: 1, known: 1 },
      { what: 'Issue', drawn: 0, known: 2 },
    ]);
    expect(typeTallies(scene, shownOf(start, scene))).toEqual([
      { what: 'RAISED', drawn: 2, known: 2 },
      { what: 'PROTESTED', drawn: 1, known: 1 },
    ]);
  });

  test('offers the issues and parties that are known, by name', () => {
    expect(choices(sceneFor(start))).toEqual({ issues: [gsomia, sado], parties: [japan, korea] });
  });
});

describe('words', () => {
  test('every type of relationship reads from one end to the other, and from both ends', () => {
    expect(Object.keys(relationshipWords)).toEqual([...relationshipTypes]);
    expect(relationAt('TOOK_PART_IN', 'Person')).toEqual({ label: 'Took part in', noun: 'talks' });
    expect(relationAt('TOOK_PART_IN', 'Meeting')).toEqual({ label: 'Who took part', noun: 'people' });
    expect(relationAt('PROTESTED', 'Issue')).toEqual({ label: 'Protested by', noun: 'actors' });
  });

  test('a screen reader hears kind, name, day and links', () => {
    expect(spokenOf({ thing: middle, drawn: 2, undrawn: 3, pinned: false })).toBe(
      'Meeting: Name of meeting:m, 12 Feb 2022 — 5 links, 3 not drawn',
    );
    expect(spokenOf({ thing: hayashi, drawn: 1, undrawn: 0, pinned: true })).toMatch(/1 link, 0 not drawn, pinned$/u);
  });

  test('a caption is short, in any script', () => {
    const name = 'Former civilian workers from the Korean Peninsula';
    expect(captionOf(thing('issue:f', { kind: 'Issue', name }))).toEqual(['Former civilian', 'workers from the…']);
    const long = captionOf(thing('x', { name: '日本国外務大臣林芳正と大韓民国外交部長官鄭義溶との会談' }));
    expect(long[0]).toMatch(/^日本国外務大臣.*…$/u);
  });

  test('no two kinds have the same outline and colour, and few share a shape', () => {
    expect(new Set(kindNames.map((kind) => JSON.stringify(kinds[kind].outline))).size).toBe(kindNames.length);
  });
});

describe('the walk by keys', () => {
  const shown = shownOf(start, sceneFor(start));

  test('goes through the list and ends at its ends', () => {
    expect(listed(shown)).toEqual([
      middle.id,
      `more TOOK_PART_IN ${middle.id}`,
      hayashi.id,
      sado.id,
      gsomia.id,
      earlier.id,
    ]);
    expect(further(shown, { at: middle.id }, 1).at).toBe(`more TOOK_PART_IN ${middle.id}`);
    expect(further(shown, { at: middle.id }, -1).at).toBe(middle.id);
    expect(further(shown, { at: middle.id }, Number.POSITIVE_INFINITY).at).toBe(earlier.id);
  });

  test('follows the links of a thing one after the other, round and back', () => {
    const linked = linkedWith(shown, middle.id).map(({ id }) => id);
    expect(linked).toHaveLength(4);
    let walk = forth(shown, { at: middle.id });
    const met = [walk.at];
    for (let times = 1; times < 5; times += 1) {
      walk = forth(shown, walk);
      met.push(walk.at);
    }
    expect(met).toEqual([...linked, linked[0]]);
    expect(back(walk)).toEqual({ at: middle.id });
    expect(forth(shown, { at: 'nowhere' })).toEqual({ at: 'nowhere' });
  });

  test('every key has a command, and the browser keeps its own', () => {
    const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    for (const { key, command } of keys) expect(commandOf({ ...plain, key })).toBe(command);
    expect(commandOf({ ...plain, key: 'z', ctrlKey: true })).toBe('undo');
    expect(commandOf({ ...plain, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo');
    expect([
      commandOf({ ...plain, key: 'f', ctrlKey: true }),
      commandOf({ ...plain, key: 'ArrowLeft', altKey: true }),
      commandOf({ ...plain, key: 'Tab' }),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
