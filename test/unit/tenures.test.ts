import { type GivenTenure, tenureOf } from '../../src/ingest/things/fields.js';
import { joinedTenures } from '../../src/ingest/things/join-fields.js';

const office = 'office:jp-foreign-minister';
const tenure = (given: GivenTenure) => tenureOf({ office, ...given });
const day = (on: string) => tenure({ knownFrom: on, knownTo: on });

describe('a tenure as it is given', () => {
  test.each<[string, GivenTenure, boolean]>([
    ['no day', {}, true],
    ['a day on which it is known', { knownFrom: '2022-03-02', knownTo: '2022-03-02' }, true],
    ['a first day', { from: '2021-11-10' }, false],
    ['a first day and one on which it is known', { from: '2021-11-10', knownTo: '2022-03-02' }, true],
    ['a last day', { to: '2023-09-13' }, false],
    ['a first day, and that it lasts', { endUnknown: false }, false],
  ])('with %s', (_, given, endUnknown) => {
    expect(tenure(given).endUnknown).toBe(endUnknown);
  });
});

describe('two tenures of one office', () => {
  const dated = tenure({ from: '2021-11-10', to: '2023-09-13' });
  const lasting = tenure({ from: '2021-11-10' });

  test.each<[string, GivenTenure, GivenTenure, readonly GivenTenure[]]>([
    [
      'known on two days',
      day('2022-03-02'),
      day('2022-02-12'),
      [tenure({ knownFrom: '2022-02-12', knownTo: '2022-03-02' })],
    ],
    ['of which one has no day', day('2022-03-02'), tenure({}), [day('2022-03-02')]],
    ['of which the first has no day', tenure({}), day('2022-03-02'), [day('2022-03-02')]],
    ['and a day within', dated, day('2022-03-02'), [dated]],
    ['and a day before', dated, day('2020-03-02'), [dated, day('2020-03-02')]],
    ['and the day of its end', dated, day('2023-09-13'), [dated, day('2023-09-13')]],
    ['a day, and later all of it', day('2022-03-02'), dated, [dated]],
    ['that lasts, and a day', lasting, day('2022-03-02'), [lasting]],
    ['a day, and the first day', day('2022-03-02'), lasting, [tenure({ from: '2021-11-10', knownTo: '2022-03-02' })]],
    ['from one day', lasting, dated, [dated]],
    [
      'with two last days',
      tenure({ to: '2020-01-01' }),
      tenure({ to: '2021-01-01' }),
      [tenure({ to: '2020-01-01' }), tenure({ to: '2021-01-01' })],
    ],
  ])('%s', (_, known, added, joined) => {
    expect(joinedTenures([tenure(known)], [tenure(added)])).toEqual(joined);
  });

  test('a source is kept with the days that it adds', () => {
    const [first, second] = ['2022-03-02', '2022-04-02'].map((on) => ({ ...day(on), sources: [`document:of-${on}`] }));
    if (first === undefined || second === undefined) throw new Error('two tenures');
    expect(joinedTenures([first], [second])).toEqual([
      {
        ...tenure({ knownFrom: '2022-03-02', knownTo: '2022-04-02' }),
        sources: ['document:of-2022-03-02', 'document:of-2022-04-02'],
      },
    ]);
    expect(joinedTenures([first], [{ ...first, sources: ['document:another'] }])).toEqual([first]);
  });
});
