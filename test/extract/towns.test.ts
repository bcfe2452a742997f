import { placeFinder } from '../../src/extract/places.js';

describe('places in a text', () => {
  const find = placeFinder({ persons: [], issues: [] });
  const places = (text: string) =>
    find(text).map(({ city, country, timeZone, among }) => [
      city ?? '',
      country,
      ...(among === undefined ? [timeZone] : [among.join()]),
    ]);

  test.each<[string, ReturnType<typeof places>]>([
    ['The talks were held in Adelaide.', [['Adelaide', 'AU', 'Australia/Adelaide']]],
    ['during a visit to Mar del Plata', [['Mar del Plata', 'AR', 'America/Argentina/Buenos_Aires']]],
    ["in Luxor's old town", [['Luxor', 'EG', 'Africa/Cairo']]],
    ['in Zürich', [['Zürich', 'CH', 'Europe/Zurich']]],
    ['in Sao Paulo', [['São Paulo', 'BR', 'America/Sao_Paulo']]],
    // The list of cities comes before that of towns: GeoNames has a Bali in Cameroon and a Geneva in the United States.
    ['in Bali', [['Bali', 'ID', 'Asia/Makassar']]],
    ['in Geneva', [['Geneva', 'CH', 'Europe/Zurich']]],
    ['in Davos', [['Davos', 'CH', 'Europe/Zurich']]],
    ['in Karuizawa', [['Karuizawa', 'JP', 'Asia/Tokyo']]],
    ['in Washington, D.C.', [['Washington', 'US', 'America/New_York']]],
    ['in New York City', [['New York', 'US', 'America/New_York']]],
    // One name, several countries: the text says which, or nobody does.
    ['in Cambridge, the United Kingdom', [['Cambridge', 'GB', 'Europe/London']]],
    ['in Cambridge', [['Cambridge', 'CA', 'CA,GB,NZ,US']]],
  ])('%s', (text, expected) => {
    expect(places(text).filter(([city]) => city !== '')).toEqual(expected);
  });

  test.each([
    'in March 2022',
    'in Central Asia',
    'peace in Young democracies',
    'in Union',
    'in Independence Hall',
    'Graz was named',
    'from Clinton',
  ])('%s: no town', (text) => {
    expect(places(text)).toEqual([]);
  });
});
