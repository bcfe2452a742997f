import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../../src/graph/read.js';
import { sourcePage as page, usePeopleImport } from '../support/people-import.js';

const header = 'name,native_name,native_language,name_ko,other_names,wikidata_id,office,office_title,of,from,to,source';
/** A minister whom the graph does not have, in each script. */
const minister = [
  header,
  `TANAKA Sakiko,田中咲希子,ja,다나카 사키코,Sakiko Tanaka|S. Tanaka,Q9000001,,Minister for Foreign Affairs,JP,2031-02-01,2032-03-04,${page}`,
  `TANAKA Sakiko,,,,,,office:jp-prime-minister,,,2032-03-04,,${page}`,
  `Ryu Ha-rang,류하랑,ko,,,Q9000002,,Keeper of Foreign Affairs,KR,2031,,${page}`,
];

describe('demarche import people', () => {
  const { graph, folder, aside, file, run, people } = usePeopleImport();
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
