import type { SaidTerm } from '../../src/ingest/people/person-row.js';
import { tenureDays } from '../../src/ingest/people/tenure-days.js';

/** From, to, known from, known to, and whether the end is unknown. */
const days = (said: SaidTerm) => {
  const told = tenureDays(said);
  if (typeof told === 'string') return told;
  const { from, to, knownFrom, knownTo, endUnknown } = told;
  return [from, to, knownFrom, knownTo, endUnknown].map((value) => value ?? '-').join(' ');
};

describe('the days of a tenure', () => {
  test.each<[string, SaidTerm, string]>([
    ['days are days', { from: '2021-02-09', to: '2022-05-12' }, '2021-02-09 2022-05-12 - - false'],
    ['no end is still in office', { from: '2021-02-09' }, '2021-02-09 - - - false'],
    [
      'the last day in office is the day before the end',
      { from: '2021-02-09', lastDay: '2022-05-11' },
      '2021-02-09 2022-05-12 - - false',
    ],
    ['an unknown end is unknown', { from: '2021-02-09', endUnknown: true }, '2021-02-09 - - - true'],
    ['a year is not its first day', { from: '2021' }, '- - 2021-12-31 - false'],
    ['00 is not known', { from: '2021-00-00', to: '2024-05-00' }, '- - 2021-12-31 2024-04-30 true'],
    ['a month is not its first day', { from: '2021-02', to: '2022-05-12' }, '- 2022-05-12 2021-02-28 - false'],
    ['a year of an end is not its first day', { from: '2021-02-09', to: '2022' }, '2021-02-09 - - 2021-12-31 true'],
    ['the last day is in a month', { from: '2021-02-09', lastDay: '2022-05' }, '2021-02-09 - - 2022-05-01 true'],
    [
      'in office on the day before it ended in the same year',
      { from: '2021', to: '2021-05-04' },
      '- 2021-05-04 2021-05-03 - false',
    ],
    ['no day is sure within one year', { from: '2021', to: '2021' }, '- - - - true'],
    ['no day after the start is sure within one year', { from: '2021-02-09', to: '2021' }, '2021-02-09 - - - true'],
    ['years that follow one another', { from: '2021', to: '2022' }, '- - 2021-12-31 2021-12-31 true'],
    [
      'a day seen in office',
      { knownFrom: '2014-12-31', knownTo: '2015-04-16', endUnknown: true },
      '- - 2014-12-31 2015-04-16 true',
    ],
    [
      'the way in which Excel writes days in Japan',
      { from: '2021/2/9', to: '2022/5/12' },
      '2021-02-09 2022-05-12 - - false',
    ],
    ['a leap year', { from: '2024-02' }, '- - 2024-02-29 - false'],
    ['nothing at all', {}, '- - - - false'],
    [
      'a day that the calendar does not have',
      { from: '2021-02-30' },
      '"2021-02-30" is no day: write 2021-02-09, 2021-02 or 2021',
    ],
    [
      'a day whose month nobody can tell',
      { from: '9.2.2021' },
      '"9.2.2021" is no day: write 2021-02-09, 2021-02 or 2021',
    ],
    [
      'an end before the start',
      { from: '2022-05-12', to: '2021-02-09' },
      'it ends (2021-02-09) before it begins (2022-05-12)',
    ],
    [
      'an end on the first day',
      { from: '2022-05-12', to: '2022-05-12' },
      'it ends (2022-05-12) before it begins (2022-05-12)',
    ],
    ['one day in office', { from: '2022-05-12', lastDay: '2022-05-12' }, '2022-05-12 2022-05-13 - - false'],
    ['two ends', { to: '2022-05-12', lastDay: '2022-05-11' }, 'it has both an end and a last day'],
  ])('%s', (_, said, expected) => expect(days(said)).toBe(expected));
});
