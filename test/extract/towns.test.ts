import { namesByCode, placeFinder } from '../../src/extract/places.js';

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
    ['in Kiev', [['Kyiv', 'UA', 'Europe/Kyiv']]],
    ['in New York City', [['New York', 'US', 'America/New_York']]],
    ['in Saint John’s, Antigua and Barbuda', [['Saint John’s', 'AG', 'America/Antigua']]],
    ['in Ryazan', [['Ryazan’', 'RU', 'Europe/Moscow']]],
    ['in Victoria, Canada', [['Victoria', 'CA', 'America/Vancouver']]],
    ['in Santiago de Compostela', [['Santiago de Compostela', 'ES', 'Europe/Madrid']]],
    ['in Seoul, Japan and the ROK agreed', [['Seoul', 'KR', 'Asia/Seoul']]],
    // One name, several countries: what stands behind it says which, and no other country of the text does.
    ['in Cambridge, the United Kingdom', [['Cambridge', 'GB', 'Europe/London']]],
    ['in Cambridge, Massachusetts, the United States', [['Cambridge', 'US', 'America/New_York']]],
    ['the Secretary of State of the United States in Manchester', [['Manchester', 'GB', 'GB,US']]],
  ])('%s', (text, expected) => {
    expect(places(text).filter(([city]) => city !== '')).toEqual(expected);
  });

  test.each([
    'in March 2022',
    // Names of countries, which are names of towns elsewhere too.
    'visiting Mexico',
    'in Armenia',
    'in Lebanon',
    'in Palau',
    'in Central Asia',
    'peace in Young democracies',
    'in Union',
    'in Independence Hall',
    'Graz was named',
    'from Clinton',
  ])('%s: no town', (text) => {
    expect(places(text).filter(([city]) => city !== '')).toEqual([]);
  });

  test('no name of a country is read as a town of another country', () => {
    const wrong = [...namesByCode].flatMap(([code, names]) =>
      names.flatMap((name) => places(`held in ${name}`).filter(([city, country]) => city !== '' && country !== code)),
    );
    expect(wrong).toEqual([]);
  });

  test('a name of several towns is decided each time, whichever of them the graph has', () => {
    const graph = placeFinder({
      persons: [],
      issues: [],
      places: [{ id: 'place:gb-cambridge', city: 'Cambridge', country: 'GB', timeZone: 'Europe/London' }],
    });
    expect(graph('in Cambridge')).toMatchObject([{ among: ['CA', 'GB', 'NZ', 'US'] }]);
    expect(graph('in Cambridge, Canada').filter(({ city }) => city !== undefined)).toMatchObject([{ country: 'CA' }]);
  });
});
