import { addThings } from '../../src/ingest/things/add.js';
import { editThing, readThing } from '../../src/ingest/things/edit.js';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { allIds, removeOthers } from '../support/remove-things.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';

const id = 'person:zenda-zoe';
const office = 'office:jp-foreign-minister';

describe('the days on which somebody is known to hold an office', () => {
  const service = useTestService();
  const { writer, graph } = service;
  let before: Set<string>;
  beforeAll(async () => {
    before = await allIds(graph);
  });
  afterEach(() => removeOthers(graph, before));

  const add = (...tenures: Record<string, unknown>[]) =>
    addThings(writer, { persons: [{ name: 'Zoe ZENDA', tenures }], source: 'https://example.org/' }, signature());
  const known = (on: string) => ({ office, knownFrom: on, knownTo: on });
  const tenures = async () =>
    (await service.ask(`{ person(id: "${id}") { tenures { from to knownFrom knownTo endUnknown sources } } }`)).body
      .data.person.tenures;
  const span = { from: null, to: null, endUnknown: true, sources: ['https://example.org/'] };

  test('are kept, widened, and edited', async () => {
    await add(known('1901-03-02'));
    expect(await tenures()).toEqual([{ ...span, knownFrom: '1901-03-02', knownTo: '1901-03-02' }]);
    const holder = async (on: string) =>
      (await service.ask(`{ node(id: "${office}") { ... on Office { holder(on: "${on}") { id } } } }`)).body.data.node
        .holder;
    expect(await holder('1901-03-02')).toEqual({ id });
    expect(await holder('1901-03-03')).toBeNull();
    await add(known('1901-05-02'));
    expect(await tenures()).toEqual([{ ...span, knownFrom: '1901-03-02', knownTo: '1901-05-02' }]);
    expect((await add(known('1901-04-02'))).changeId).toBeNull();

    const { seen, to } = await readThing(writer, id);
    expect(await editThing(writer, { id, seen, to: { tenures: to.tenures } }, signature())).toBeNull();
    await editThing(writer, { id, seen, to: { tenures: [{ office, knownFrom: '1901-02-02' }] } }, signature());
    expect(await tenures()).toEqual([{ ...span, knownFrom: '1901-02-02', knownTo: null, sources: [] }]);
  });

  test('are those of both after a merge', async () => {
    await add(known('1901-03-02'));
    await addThings(
      writer,
      {
        persons: [
          { name: 'SENDA Zoe', distinct: true, tenures: [known('1901-06-02')], sources: ['https://b.example/'] },
        ],
      },
      signature(),
    );
    await mergeThings(writer, { keep: id, drop: 'person:senda-zoe' }, signature());
    expect(await tenures()).toEqual([{ ...span, knownFrom: '1901-03-02', knownTo: '1901-06-02' }]);
  });

  test('are those of tenures apart after a merge', async () => {
    await add({ office, knownFrom: '1901-03-02', to: '1902-01-01' });
    await addThings(
      writer,
      { persons: [{ name: 'SENDA Zoe', distinct: true, tenures: [known('1903-06-02')] }] },
      signature(),
    );
    await mergeThings(writer, { keep: id, drop: 'person:senda-zoe' }, signature());
    expect(await tenures()).toMatchObject([
      { knownFrom: '1901-03-02', to: '1902-01-01', endUnknown: false },
      { knownFrom: '1903-06-02', knownTo: '1903-06-02', endUnknown: true },
    ]);
  });

  test('without a day, nothing says that somebody still holds it', async () => {
    await add({ office });
    expect(await tenures()).toMatchObject([{ from: null, to: null, endUnknown: true }]);
  });

  test.each([
    [
      { office, from: '1901-01-01', knownFrom: '1901-01-02' },
      'knownFrom: is for a tenure whose first day is not known',
    ],
    [{ office, to: '1901-01-01', knownTo: '1900-01-02' }, 'knownTo: is for a tenure whose end is not known'],
    [{ office, from: '1901-01-01', knownTo: '1900-01-02' }, 'knownTo: must not be before the tenure'],
    [{ office, knownFrom: '1901-01-01', to: '1900-01-02' }, 'to: must be after `from`'],
  ])('that contradict the tenure are refused', async (tenure, message) => {
    await expect(add(tenure)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(`input.persons[0].tenures[0].${message}`),
    });
  });

  test('two tenures of one office from one day are refused in an edit', async () => {
    await add(known('1901-03-02'));
    const { seen } = await readThing(writer, id);
    const twice = [known('1901-03-02'), { office, from: '1901-03-02' }];
    await expect(editThing(writer, { id, seen, to: { tenures: twice } }, signature())).rejects.toMatchObject({
      message: `to.tenures[1]: ${office} is there from this day already.`,
    });
  });
});
