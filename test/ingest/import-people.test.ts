import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliOptions, importPeopleFiles } from '../../src/cli/import-people.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { signature } from '../support/signature.js';
import { useTestGraph } from '../support/test-graph.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';

const header = 'name,native_name,native_language,name_ko,other_names,wikidata_id,office,office_title,of,from,to,source';
const page = 'https://example.org/ministers';
/** A minister whom the graph does not have, in each script. */
const minister = [
  header,
  `TANAKA Sakiko,田中咲希子,ja,다나카 사키코,Sakiko Tanaka|S. Tanaka,Q9000001,,Minister for Foreign Affairs,JP,2031-02-01,2032-03-04,${page}`,
  `TANAKA Sakiko,,,,,,office:jp-prime-minister,,,2032-03-04,,${page}`,
  `Ryu Ha-rang,류하랑,ko,,,Q9000002,,Keeper of Foreign Affairs,KR,2031,,${page}`,
];

describe('demarche import people', () => {
  const { graph, writer } = useTestGraph();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-people-'));
  const aside: string[] = [];
  let start: string[];
  const made: string[] = [];

  beforeAll(async () => {
    start = await wholeGraph();
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  // Every import is taken back, and nothing may be left of it.
  afterEach(async () => {
    for (const change of made.splice(0).reverse()) await undoChange(writer, { change }, signature());
    expect(graphDifference(start, await wholeGraph())).toEqual([]);
  });

  const file = (name: string, content: string | readonly string[] | object) => {
    const lines = Array.isArray(content) ? content.join('\n') : content;
    const path = join(folder, name);
    writeFileSync(path, typeof lines === 'string' ? lines : JSON.stringify(lines));
    return path;
  };
  async function run(paths: string | readonly string[], options: CliOptions = {}) {
    const told: string[] = [];
    aside.length = 0;
    const output = { tell: (line: string) => told.push(line), tellAside: (line: string) => aside.push(line) };
    const code = await importPeopleFiles({ graph, writer }, [paths].flat(), options, output);
    const summary = JSON.parse(told.join(''));
    if (summary.change !== null) made.push(summary.change);
    return { code, ...summary };
  }
  const people = async (...names: string[]) =>
    (
      await readRows(
        graph,
        `MATCH (person:Person) WHERE person.name IN $names
         RETURN person.id, person.nativeNames, person.nativeNameLanguages, person.aliases, person.wikidataId, COLLECT {
           MATCH (person)-[held:HELD]->(office)
           RETURN office.id + ' ' + coalesce(toString(held.from), '') + ' ' + coalesce(toString(held.to), '') + ' '
             + held.sources[0] ORDER BY held.key
         } ORDER BY person.id`,
        { names },
      )
    ).map(([id, names_, languages, aliases, wikidataId, tenures]) => ({
      ...{ id, names: names_, languages, aliases, wikidataId, tenures },
    }));
  const tanaka = {
    id: 'person:tanaka-sakiko',
    names: ['田中咲希子', '다나카 사키코'],
    languages: ['ja', 'ko'],
    aliases: ['S. Tanaka', 'Sakiko Tanaka'],
    wikidataId: 'Q9000001',
    tenures: [
      `office:jp-foreign-minister 2031-02-01 2032-03-04 ${page}`,
      `office:jp-prime-minister 2032-03-04  ${page}`,
    ],
  };
  const sorted = (found: Awaited<ReturnType<typeof people>>) =>
    found.map((person) => ({ ...person, aliases: [...(person.aliases as string[])].sort() }));

  test('a CSV of our own: once, again, and taken back', async () => {
    const path = file('ministers.csv', minister);
    const first = await run(path);
    expect(first).toEqual({
      code: 2,
      files: ['ministers.csv'],
      outcome: 'imported',
      change: expect.stringMatching(/^change:/u),
      people: { new: 1, more: 0, known: 0 },
      tenures: 2,
      bad: [
        {
          file: 'ministers.csv',
          place: 'line 4',
          reason: 'the graph has no office "Keeper of Foreign Affairs" of country:KR',
          todo: expect.stringContaining('--same "Keeper of Foreign Affairs=office:…", or add it with `demarche add`'),
        },
      ],
      undecided: [],
    });
    expect(sorted(await people('TANAKA Sakiko'))).toEqual([tanaka]);
    expect(aside.at(-1)).toContain(`To take it back: demarche undo ${first.change}`);

    const again = await run(path);
    expect(again).toMatchObject({
      outcome: 'unchanged',
      change: null,
      people: { new: 0, more: 0, known: 1 },
      tenures: 0,
    });
    expect(aside.at(-1)).toMatch(/^Nothing was new/u);
    const [kind] = await readRows(graph, 'MATCH (c:Change {id: $id}) RETURN c.kind, c.summary', { id: first.change });
    expect(kind).toEqual(['IMPORTED', 'Imported people: 1 new, more about 0.']);
  });

  test('a decision says which office it is', async () => {
    const path = file('ministers.csv', minister);
    const {
      code,
      people: counts,
      tenures,
    } = await run(path, {
      same: [['Keeper of Foreign Affairs', 'office:kr-foreign-minister']],
    });
    expect({ code, counts, tenures }).toEqual({ code: 0, counts: { new: 2, more: 0, known: 0 }, tenures: 3 });
    const [ryu] = await people('Ryu Ha-rang');
    expect(ryu).toMatchObject({
      id: 'person:ryu-ha-rang',
      names: ['류하랑'],
      tenures: [`office:kr-foreign-minister   ${page}`],
    });
  });

  test.each<[string, (lines: readonly string[]) => string]>([
    ['with a byte order mark and CRLF', (lines) => `\uFEFF${lines.join('\r\n')}\r\n`],
    ['with semicolons and empty lines', (lines) => `${lines.join('\n').replaceAll(',', ';')}\n;;;;;;;;;;\n\n`],
    ['with tabs', (lines) => lines.join('\n').replaceAll(',', '\t')],
    ['with rows in another order', ([first, ...rows]) => [first, ...rows.reverse()].join('\n')],
    [
      'with quotes',
      (lines) =>
        lines
          .map((line) =>
            line
              .split(',')
              .map((cell) => `"${cell}"`)
              .join(','),
          )
          .join('\n'),
    ],
    ['with columns in another order', (lines) => lines.map((line) => line.split(',').reverse().join(',')).join('\n')],
  ])('the same CSV %s', async (_, written) => {
    const { people: counts } = await run(file('other.csv', written(minister.slice(0, 3))));
    expect(counts).toEqual({ new: 1, more: 0, known: 0 });
    expect(sorted(await people('TANAKA Sakiko'))).toEqual([tanaka]);
  });

  test('a dry run tells the same and writes nothing', async () => {
    const { code, ...told } = await run(file('ministers.csv', minister.slice(0, 3)), { dryRun: true });
    expect({ code, ...told }).toMatchObject({
      code: 0,
      outcome: 'dry-run',
      change: null,
      people: { new: 1 },
      tenures: 2,
    });
  });

  test('bad rows are told with their line and reason, and the others go on', async () => {
    const row = (cells: Record<string, string>) =>
      header
        .split(',')
        .map((name) => cells[name] ?? '')
        .join(',');
    const good = { name: 'Ada Example', office_title: 'President', of: 'KR', from: '2031-01-01', source: page };
    const lines = [
      header,
      row({ ...good, name: '' }),
      row({ ...good, from: '31.1.2031' }),
      row({ ...good, from: '2031-02-02', to: '2031-01-01' }),
      row({ ...good, of: 'Atlantis' }),
      row({ ...good, office: 'office:kr-nothing' }),
      row({ ...good, wikidata_id: 'Q0' }),
      row({ ...good, source: '' }),
      row({ ...good, office_title: '' }),
      `${row(good)},,more`,
      'An "open quote,,',
      row(good),
      row({ name: 'Bob Example', office_title: 'Sultan', of: 'KR', source: page }),
    ];
    const { code, people: counts, bad } = await run(file('bad.csv', lines));
    expect({ code, counts }).toEqual({ code: 2, counts: { new: 1, more: 0, known: 0 } });
    const reasons = (bad as { place: string; reason: string }[]).map(({ place, reason }) => `${place}: ${reason}`);
    expect(reasons).toEqual(
      expect.arrayContaining([
        'line 2: it has no name',
        'line 3: "31.1.2031" is no day: write 2021-02-09, 2021-02 or 2021',
        'line 4: it ends (2031-01-01) before it begins (2031-02-02)',
        'line 5: the office "President" is of "Atlantis", which is no country or organization of the graph',
        'line 6: the graph has no office office:kr-nothing',
        'line 7: wikidataId: must be a Wikidata item, such as Q42',
        'line 8: it has no source',
        'line 9: it has days and no office',
        'line 10: it has more cells than the header',
        expect.stringMatching(/^line 11: Invalid Opening Quote/u),
        'line 13: the graph has no office "Sultan" of country:KR',
      ]),
    );
    expect(reasons).toHaveLength(11);
    expect(aside.find((line) => line.startsWith('bad.csv, line 3: '))).toBeDefined();
  });

  test.each<[string, string | object, string]>([
    ['a column that means nothing', 'name,born\nA,1900\n', 'bad.csv has columns that mean nothing: born.'],
    ['a column twice', 'name,name\nA,B\n', 'bad.csv has two columns name.'],
    ['nothing', '', 'bad.csv has no line with the names of its columns.'],
    ['broken JSON', '{"persons": [', 'bad.csv is not JSON'],
    ['JSON of something else', { talks: [] }, 'bad.csv has neither `persons` (Popolo) nor results with `person`.'],
  ])('a file with %s is refused whole, and so are the others', async (_, content, message) => {
    const paths = [file('good.csv', minister), file('bad.csv', content)];
    await expect(run(paths)).rejects.toMatchObject({
      code: 'PEOPLE_UNREADABLE',
      message: expect.stringContaining(message),
    });
  });

  test('a file in another encoding is refused', async () => {
    const path = join(folder, 'korean.csv');
    writeFileSync(path, Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xb9, 0xda, 0xc1, 0xf8]));
    await expect(run(path)).rejects.toMatchObject({
      code: 'PEOPLE_UNREADABLE',
      todo: expect.stringContaining('CSV UTF-8'),
    });
  });

  describe('likely doubles', () => {
    const novelist = ['name,office_title,of,from,source', `Chung Eui-yung,President,KR,2031-01-01,${page}`];

    test('are listed with their reasons, and nobody is added', async () => {
      const { code, change, undecided } = await run(file('double.csv', novelist));
      expect({ code, change }).toEqual({ code: 2, change: null });
      expect(undecided).toEqual([
        {
          file: 'double.csv',
          place: 'line 2',
          key: 'Chung Eui-yung',
          name: 'Chung Eui-yung',
          of: [
            {
              id: 'person:chung-eui-yong',
              name: 'Chung Eui-yong',
              score: expect.any(Number),
              reasons: expect.arrayContaining([expect.stringContaining('Chung Eui-yong')]),
            },
          ],
        },
      ]);
      expect(aside).toEqual(
        expect.arrayContaining([
          'double.csv, line 2: Chung Eui-yung may be',
          expect.stringContaining('--same "Chung Eui-yung=person:chung-eui-yong"'),
          expect.stringContaining('--distinct "Chung Eui-yung"'),
        ]),
      );
    });

    test('are somebody else, by a decision, which is remembered', async () => {
      const path = file('double.csv', novelist);
      expect(await run(path, { distinct: ['Chung Eui-yung'] })).toMatchObject({ code: 0, people: { new: 1 } });
      expect(await people('Chung Eui-yung')).toMatchObject([{ id: 'person:chung-eui-yung' }]);
      expect(await run(path, { distinct: ['Chung Eui-yung'] })).toMatchObject({ code: 0, outcome: 'unchanged' });
      expect(await run(path)).toMatchObject({ code: 0, outcome: 'unchanged' });
    });

    test('are the one of the graph, by a decision, which is remembered', async () => {
      const path = file('double.csv', novelist);
      const same = [['Chung Eui-yung', 'person:chung-eui-yong']] as const;
      expect(await run(path, { same })).toMatchObject({ code: 0, people: { new: 0, more: 1 }, tenures: 1 });
      expect(await people('Chung Eui-yong')).toMatchObject([{ aliases: expect.arrayContaining(['Chung Eui-yung']) }]);
      expect(await run(path)).toMatchObject({ code: 0, outcome: 'unchanged' });
    });

    test('are decided in the file too', async () => {
      const lines = [
        'name,key,person_id,distinct,office_title,of,from,source',
        `Park Jin,the poet,,yes,President,KR,2031-01-01,${page}`,
        `Park Jin,,person:park-jin,,President,KR,2032-01-01,${page}`,
        `Nobody,,person:nobody,,President,KR,2032-01-01,${page}`,
      ];
      const { code, people: counts, bad } = await run(file('decided.csv', lines));
      expect({ code, counts }).toEqual({ code: 2, counts: { new: 1, more: 1, known: 0 } });
      expect(bad).toMatchObject([{ place: 'line 4', reason: 'the graph has no person person:nobody' }]);
      expect((await people('Park Jin')).map(({ id }) => id)).toEqual(['person:park-jin', 'person:park-jin-2']);
      expect(await run(join(folder, 'decided.csv'))).toMatchObject({ outcome: 'unchanged' });
    });

    test('a decision about nobody is refused', async () => {
      await expect(run(file('double.csv', novelist), { distinct: ['Chung'] })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: 'The files have nobody whom they call "Chung".',
      });
    });
  });

  test('people of one name with different Wikidata items are two, the first of whom the graph has', async () => {
    const lines = [
      'name,wikidata_id,office_title,of,from,source',
      `Park Jin,Q9000011,President,KR,2031-01-01,${page}`,
      `Park Jin,Q9000012,President,KR,2032-01-01,${page}`,
    ];
    expect(await run(file('two.csv', lines))).toMatchObject({ people: { new: 1, more: 1 } });
    expect(await people('Park Jin')).toMatchObject([
      { id: 'person:park-jin', wikidataId: 'Q9000011' },
      { id: 'person:park-jin-2', wikidataId: 'Q9000012' },
    ]);
    expect(await run(join(folder, 'two.csv'))).toMatchObject({ outcome: 'unchanged', people: { known: 2 } });
  });

  test('the id of somebody who was merged is understood', async () => {
    const add = async (name: string) => {
      const lines = ['name,office,from,to,source', `${name},office:kr-president,2031-01-01,2032-01-01,${page}`];
      await run(file('merged.csv', lines));
    };
    await add('Yi Na-bi');
    await add('Gu Seul-gi');
    made.push(String(await mergeThings(writer, { keep: 'person:gu-seul-gi', drop: 'person:yi-na-bi' }, signature())));
    const lines = [
      'name,person_id,office,from,source',
      `Yi Na-bi,person:yi-na-bi,office:kr-president,2035-01-01,${page}`,
    ];
    expect(await run(file('after.csv', lines))).toMatchObject({ code: 0, people: { new: 0, more: 1 } });
    expect(await people('Yi Na-bi', 'Gu Seul-gi')).toMatchObject([{ id: 'person:gu-seul-gi', aliases: ['Yi Na-bi'] }]);
  });

  test('two tenures of one office, and one that the graph has with other days', async () => {
    const lines = [
      'name,name_ja,office_title,of,from,to,source',
      `HAYASHI Yoshimasa,林芳正,Keeper of the Seals of Japan,JP,2021-11-10,2023-09-13,${page}`,
      `HAYASHI Yoshimasa,林芳正,Minister for Foreign Affairs of Japan,JP,2021-11-11,2023-09-13,${page}`,
      `HAYASHI Yoshimasa,林芳正,Japanese Minister for Foreign Affairs,Japan,2031-01-01,2031-06-01,${page}`,
      `HAYASHI Yoshimasa,林芳正,Minister of Foreign Affairs,Japan,2032-01-01,,${page}`,
    ];
    const { tenures, bad } = await run(file('hayashi.csv', lines));
    expect(tenures).toBe(2);
    expect(bad).toMatchObject([
      { place: 'line 2', reason: expect.stringContaining('the graph has no office "Keeper of the Seals of Japan"') },
      {
        place: 'line 3',
        reason:
          'the graph has this tenure of office:jp-foreign-minister from 2021-11-10 to 2023-09-13, and not from 2021-11-11 to 2023-09-13',
      },
    ]);
  });

  describe("results of Wikidata's query service", () => {
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

  describe('Popolo', () => {
    const popolo = {
      persons: [
        {
          id: 'p1',
          name: 'MORI Haruko',
          other_names: [{ name: '森春子', lang: 'ja' }, { name: 'Haruko Mori' }],
          identifiers: [{ scheme: 'wikidata', identifier: 'Q9000031' }],
          sources: [{ url: page }],
        },
        {
          id: 'p2',
          name: 'Seo Ga-ram',
          memberships: [{ post_id: 'kr-fm', start_date: '2031-04', end_date: '2032-05-06' }],
        },
        { id: 'p3' },
      ],
      organizations: [
        { id: 'o1', name: 'Foreign Ministry', parent_id: 'o2' },
        { id: 'o2', name: 'Government', area: { name: 'Japan' } },
        { id: 'o3', name: 'Republic of Korea', posts: [{ id: 'kr-fm', label: 'Minister of Foreign Affairs' }] },
      ],
      posts: [{ id: 'jp-fm', label: 'Minister for Foreign Affairs', organization_id: 'o1' }],
      memberships: [
        { person_id: 'p1', post_id: 'jp-fm', start_date: '2031-01-02', end_date: '2032-03-03' },
        { person_id: 'p1', role: 'Treasurer', organization_id: 'o1' },
        { person_id: 'p9', post_id: 'jp-fm' },
      ],
    };

    test('persons, posts and memberships', async () => {
      const path = file('people.json', popolo);
      const { code, people: counts, tenures, bad } = await run(path, { source: `${page}/all`, lastDays: true });
      expect({ code, counts, tenures }).toEqual({ code: 2, counts: { new: 2, more: 0, known: 0 }, tenures: 2 });
      expect(bad).toEqual([
        { file: 'people.json', place: 'persons[2]', reason: 'name: is missing' },
        { file: 'people.json', place: 'memberships[2]', reason: 'the file has no person "p9"' },
        {
          ...{ file: 'people.json', place: 'memberships[1]' },
          ...{ reason: 'the graph has no office "Treasurer" of country:JP', todo: expect.any(String) },
        },
      ]);
      expect(await people('MORI Haruko', 'Seo Ga-ram')).toEqual([
        {
          id: 'person:mori-haruko',
          ...{ names: ['森春子'], languages: ['ja'], aliases: ['Haruko Mori'], wikidataId: 'Q9000031' },
          tenures: [`office:jp-foreign-minister 2031-01-02 2032-03-04 ${page}`],
        },
        {
          id: 'person:seo-ga-ram',
          ...{ names: [], languages: [], aliases: [], wikidataId: null },
          tenures: [`office:kr-foreign-minister  2032-05-07 ${page}/all`],
        },
      ]);
      expect(await run(path, { source: `${page}/all`, lastDays: true })).toMatchObject({ outcome: 'unchanged' });
    });
  });

  test('a thousand people at once', async () => {
    const letters = 'bdfghjklmnprstvz';
    const word = (at: number) => [at >> 8, at >> 4, at].map((part) => `${letters[part & 15]}a`).join('');
    const lines = Array.from({ length: 1000 }, (_, at) => {
      const family = word(at);
      return `${family.toUpperCase()} Given${word(4095 - at)},Q91${String(at).padStart(5, '0')},President,KR,20${10 + (at % 90)}-01-01,${page}`;
    });
    const path = file('many.csv', ['name,wikidata_id,office_title,of,from,source', ...lines]);
    const { people: counts, undecided, bad } = await run(path);
    expect({ counts, undecided, bad }).toMatchObject({ counts: { new: 1000 }, undecided: [], bad: [] });
    expect(await run(path)).toMatchObject({ outcome: 'unchanged', people: { known: 1000 } });
  }, 300_000);
});
