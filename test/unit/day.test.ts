import { calendarDays, isDay } from '../../src/domain/day.js';

describe('the calendar days of a moment', () => {
  test.each([
    [
      'Honolulu at noon',
      '2022-02-12',
      '2022-02-12T12:00:00-10:00',
      ['Pacific/Honolulu', 'Asia/Tokyo', 'Asia/Seoul'],
      ['2022-02-12', '2022-02-13'],
    ],
    [
      'Tokyo in the morning, seen from Washington',
      '2022-01-07',
      '2022-01-07T08:00:00+09:00',
      ['Asia/Tokyo', 'America/New_York'],
      ['2022-01-06', '2022-01-07'],
    ],
    ['one clock', '2022-02-03', '2022-02-03T10:00:00+09:00', ['Asia/Tokyo', 'Asia/Seoul'], ['2022-02-03']],
    ['an hour that is not told', '2022-02-12', undefined, ['Asia/Tokyo', 'Pacific/Honolulu'], ['2022-02-12']],
    [
      'the end of a leap February',
      '2024-02-29',
      '2024-02-29T20:00:00-05:00',
      ['America/New_York', 'Asia/Tokyo'],
      ['2024-02-29', '2024-03-01'],
    ],
  ])('%s', (_, date, startedAt, zones, days) => {
    expect(calendarDays(date, startedAt, zones)).toEqual(days);
  });
});

describe('a day', () => {
  test.each(['2022-02-12', '2024-02-29'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2022-02-30',
    '2023-02-29',
    '2022-13-01',
    '2022-2-1',
    '20220212',
    '2022-02-12T00:00',
    ' 2022-02-12',
    '',
    '2022-W06-6',
  ])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
