import { readRows } from '../../src/graph/read.js';
import { sourcePage as page, usePeopleImport } from '../support/people-import.js';

describe("results of Wikidata's query service", () => {
  const { graph, file, run } = usePeopleImport();
  const item = (number: number) => `http://www.wikidata.org/entity/Q${number}`;
  const results = [
    {
      person: item(9000021),
      personLabel: 'Kim Deul-pan',
      native: '김들판',
      nativeLanguage: 'ko',
      name_ja: 'キム・ドゥルパン',
      statement: `${item(9000021)}-1`,
      position: item(3044918),
      positionLabel: 'Minister of Foreign Affairs of South Korea',
      country: 'KR',
      start: '2031-01-01T00:00:00Z',
      startPrecision: '9',
      end: '2033-06-07T00:00:00Z',
      endPrecision: '11',
      source: 'https://example.org/kim',
    },
    {
      person: item(9000022),
      personLabel: 'Q9000022',
      native: '나샘물',
      nativeLanguage: 'ko',
      statement: `${item(9000022)}-1`,
      position: item(3044918),
      positionLabel: 'Minister of Foreign Affairs of South Korea',
      country: 'KR',
      start: '2033-06-07T00:00:00Z',
      startPrecision: '11',
      end: 'http://www.wikidata.org/.well-known/genid/0123',
    },
  ];
  const twice = [...results, { ...results[0], native: 'Kim Deul Pan', nativeLanguage: 'en', source: `${page}/2` }];
  const columns = [...new Set(twice.flatMap((result) => Object.keys(result)))];
  const csv = [
    columns,
    ...twice.map((result) => columns.map((name) => (result as Record<string, string>)[name] ?? '')),
  ];
  const verbose = twice.map((result) =>
    Object.fromEntries(Object.entries(result).map(([name, value]) => [name, { type: 'literal', value }])),
  );

  test.each<[string, string | object]>([
    ['CSV', csv.map((line) => line.join(',')).join('\r\n')],
    ['JSON as the page saves it', [...twice]],
    ['JSON as the service answers', { head: { vars: columns }, results: { bindings: verbose } }],
  ])('in %s: a year is no day, and an unknown end is unknown', async (_, content) => {
    const path = file('query', typeof content === 'string' ? content : JSON.stringify(content));
    expect(await run(path)).toMatchObject({ code: 0, people: { new: 2 }, tenures: 2, bad: [] });
    const rows = await readRows(
      graph,
      `MATCH (person:Person WHERE person.wikidataId STARTS WITH 'Q90000')-[held:HELD]->(office)
       RETURN person.id, person.nativeNames, office.id, toString(held.from), toString(held.to), held.endUnknown, toString(held.knownFrom), held.sources
       ORDER BY person.wikidataId`,
    );
    expect(rows).toEqual([
      [
        'person:kim-deul-pan',
        ['Kim Deul Pan', '김들판', 'キム・ドゥルパン'],
        'office:kr-foreign-minister',
        null,
        '2033-06-07',
        false,
        '2031-12-31',
        ['https://www.wikidata.org/wiki/Q9000021#P39', 'https://example.org/kim', `${page}/2`],
      ],
      [
        expect.stringMatching(/^person:/u),
        ['나샘물'],
        'office:kr-foreign-minister',
        '2033-06-07',
        null,
        true,
        null,
        ['https://www.wikidata.org/wiki/Q9000022#P39'],
      ],
    ]);
    expect(await run(path)).toMatchObject({ code: 0, outcome: 'unchanged' });
  });

  test('what is withdrawn, without precision, or not clear is told', async () => {
    const [first] = results;
    const { startPrecision: _, ...imprecise } = first as Record<string, string>;
    const bad = [
      { ...first, rank: 'http://wikiba.se/ontology#DeprecatedRank', statement: '1' },
      { ...imprecise, statement: '2' },
      { ...first, statement: '3' },
      { ...first, statement: '3', start: '2032-01-01T00:00:00Z' },
      { ...first, person: 'Somebody', statement: '4' },
      { person: item(9000023), personLabel: 'Q9000023', statement: '5' },
    ];
    const { change, ...told } = await run(file('query.json', JSON.stringify(bad)));
    expect(change).toBeNull();
    expect(told.bad.map(({ place, reason }: Record<string, string>) => `${place}: ${reason}`)).toEqual([
      'result 1: Wikidata has withdrawn this statement on Q9000021 (rank: deprecated)',
      'result 2: nothing tells whether 2031-01-01T00:00:00Z is a day or only a year',
      'result 3: one statement on Q9000021 has several offices, starts or ends',
      'result 5: person is no item of Wikidata',
      'result 6: Q9000023 has no name in these results',
    ]);
  });
});
