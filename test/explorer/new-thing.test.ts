import { addInputOf, type NewThing } from '../../src/explorer/review/decide/new-thing.js';

const document = { url: 'https://example.org/talk', publishedOn: '2022-03-02' };
const canada = { __typename: 'Country', id: 'country:CA', code: 'CA', name: 'Canada' } as const;
const thing: NewThing = {
  name: 'Zoe ZENDA',
  nativeName: '',
  language: '',
  description: '',
  title: 'Minister of Talks',
  of: canada,
  from: '',
  distinct: false,
};

describe('a new thing of a text', () => {
  const tenures = (given: Partial<NewThing>, publishedOn: string | null = document.publishedOn) =>
    addInputOf('PERSON', { ...thing, ...given }, 'office:ca-minister-of-talks', { ...document, publishedOn })
      .persons?.[0]?.tenures;

  test('a person is known to be in office on the day of the document, and nothing more', () => {
    const office = 'office:ca-minister-of-talks';
    expect(tenures({})).toEqual([{ office, knownFrom: '2022-03-02', knownTo: '2022-03-02' }]);
    expect(tenures({}, null)).toEqual([{ office }]);
    expect(tenures({ from: '2021-01-01' })).toEqual([
      { office, from: '2021-01-01', knownTo: '2022-03-02', endUnknown: true },
    ]);
    expect(tenures({ from: '2022-04-01' })).toEqual([{ office, from: '2022-04-01', endUnknown: true }]);
    expect(addInputOf('PERSON', thing, undefined, document).source).toBe(document.url);
  });

  test('that is another one says so, of whatever kind', () => {
    const distinct = { ...thing, distinct: true };
    for (const kind of ['PERSON', 'OFFICE', 'ISSUE', 'PLACE', 'ORGANIZATION', 'PUBLISHER', 'CONFERENCE'] as const) {
      const { source: _, reason: __, ...lists } = addInputOf(kind, distinct, undefined, document);
      expect([kind, Object.values(lists)]).toMatchObject([kind, [[{ distinct: true }]]]);
    }
    const { persons } = addInputOf('PERSON', distinct, undefined, document);
    expect(persons?.[0]?.tenures).toMatchObject([{ officeTitle: 'Minister of Talks', distinct: true }]);
  });
});
