import { type ActIdentity, actId, countryId, kindOfId, kinds } from '../../src/domain/ids.js';
import { slug } from '../../src/domain/names.js';

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

describe('a name as part of an id', () => {
  test.each([
    ['José Ramos-Horta', 'jose-ramos-horta'],
    ['Føroyar', 'foroyar'],
    ['강경화', '강경화'],
    ['강경화'.normalize('NFD'), '강경화'],
    ['ガーナ', 'ガーナ'],
    ['Лавров, Сергей', 'лавров-сергей'],
  ])('%s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });
});

const protest: ActIdentity = {
  documentId: 'document:x',
  words: 'Minister Hayashi once again protested',
  type: 'PROTESTED',
  actors: ['person:hayashi-yoshimasa'],
  ordinal: 0,
};

describe("an act's id", () => {
  test('never changes: this one is in graphs already', () => {
    expect(actId(protest)).toBe('act:389ff6865ec39265');
  });

  test.each([
    ['spaces', { words: '  Minister   Hayashi once\nagain protested ' }],
    ['case', { words: 'MINISTER Hayashi once again PROTESTED' }],
    ['full-width signs', { words: 'Ｍinister Hayashi once again protested' }],
  ])('is the same whatever the %s', (_, change) => {
    expect(actId({ ...protest, ...change })).toBe(actId(protest));
  });

  test('is the same whatever the order of the actors', () => {
    const both = { ...protest, actors: ['country:JP', 'country:KR'] };
    expect(actId({ ...both, actors: ['country:KR', 'country:JP'] })).toBe(actId(both));
  });

  test.each([
    ['document', { documentId: 'document:y' }],
    ['words', { words: 'Minister Hayashi protested' }],
    ['type', { type: 'REJECTED' }],
    ['actor', { actors: ['person:chung-eui-yong'] }],
    ['ordinal', { ordinal: 1 }],
  ])('is another for another %s', (_, change) => {
    expect(actId({ ...protest, ...change })).not.toBe(actId(protest));
  });
});
