import { countryId, kindOfId, kinds } from '../../src/domain/kind.js';

describe('the kind of an id', () => {
  test.each([
    ['country:JP', 'Country'],
    ['org:unesco', 'Organization'],
    ['passage:mofa-jp-2022-02-12-jk-fmm-honolulu#3', 'Passage'],
    ['meeting:', 'Meeting'],
    ['unknown:JP', undefined],
    ['country', undefined],
    [':JP', undefined],
    ['', undefined],
    ['Country:JP', undefined],
    ['constructor:JP', undefined],
    ['__proto__:JP', undefined],
  ])('%s is of %s', (id, kind) => {
    expect(kindOfId(id)).toBe(kind);
  });

  test('a country id is of a country', () => {
    expect(kindOfId(countryId('JP'))).toBe('Country');
  });

  test('no kind is there twice', () => {
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
