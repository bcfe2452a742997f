import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { recordedActTypes } from '../../src/generated/vocabulary/acts.js';
import { cameoCodes } from '../../src/generated/vocabulary/cameo.js';
import { cypherFiles } from '../../src/graph/statements/statements.js';
import { actorNode } from '../../src/ingest/events/actor-node.js';
import { actOfCameo, actOfGdelt } from '../../src/ingest/events/cameo-act.js';
import { countryNames } from '../../src/ingest/events/country-names.js';
import { type ImportOptions, planImport } from '../../src/ingest/events/import-plan.js';
import { newIds, planRows } from '../../src/ingest/events/plan-rows.js';
import { projectFolders } from '../../src/start/project-folders.js';

const codes = cameoCodes.map((entry) => ({ ...entry, type: actOfCameo(entry.code)?.type }));
const countries = countryNames([{ code: 'KR', name: 'Republic of Korea', aliases: ['South Korea', 'ROK'] }]);
const table = (name: string) => `test/ingest/tables/${name}`;
const mine = { dataset: 'mine', publisher: 'Example Press', title: 'Mine', url: 'https://example.org/mine' };
const folder = mkdtempSync(join(tmpdir(), 'demarche-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a table brings: the sentences of its acts, and what is wrong with its bad rows. */
async function readAll(file: string, options: ImportOptions = {}) {
  const acts: string[] = [];
  const wrong: [line: number, reason: unknown][] = [];
  for await (const chunk of planRows(await planImport(file, options, countries), 3)) {
    acts.push(...chunk.events.map(({ rows: { act } }) => `${act.date} ${act.type} ${act.cameoCode}: ${act.summary}`));
    wrong.push(...chunk.rejects.map(({ line, event }): [number, unknown] => [line, event]));
  }
  return { acts, wrong };
}

describe('a table of events', () => {
  test('that is read after another of its dataset has no event of the other', async () => {
    const isNew = newIds();
    const read = async () => {
      const { value } = await planRows(await planImport(table('icews.tab'), {}, countries), 100, isNew).next();
      return { events: value?.events.length, wrong: value?.rejects.map(({ event }: { event: unknown }) => event) };
    };
    expect((await read()).events).toBe(4);
    const again = await read();
    expect(again.events).toBe(0);
    expect(again.wrong).toContain('its event id 701 is that of an earlier row');
  });

  test('of ICEWS is read by the names of its columns, quotes and all', async () => {
    expect(await readAll(table('icews.tab'))).toEqual({
      acts: [
        '2031-03-04 COMMITTED 036: Japan: express intent to meet or negotiate (CAMEO 036), toward South Korea.',
        '2031-03-04 PROTESTED 114: Foreign Ministry "Blue House" Desk: complain officially (CAMEO 114), toward Japan.',
        '2031-03-05 STATED 010: Japan: make statement (CAMEO 010).',
        '2031-03-06 ACTED 193: Japan: fight with small arms and light weapons (CAMEO 193), toward Georgia.',
      ],
      wrong: [
        [5, '"2031-02-30" is no day'],
        [6, '999 is no code of the CAMEO manual'],
        [7, 'it has no source'],
        [8, 'it has 3 columns instead of 20'],
      ],
    });
  });

  test('of GDELT is told by its 61 columns, and its codes 101 to 108 are not those of the manual', async () => {
    const { acts, wrong } = await readAll(table('gdelt.export.CSV'));
    expect(acts).toEqual([
      '2031-03-04 COMMITTED 036: Japan: express intent to meet or negotiate (CAMEO 036), toward Republic of Korea.',
      '2031-03-04 CALLED_FOR 1056: FOREIGN MINISTRY (JPNGOV): demand withdrawal (GDELT 106), toward Republic of Korea.',
      '2031-03-04 CALLED_FOR 106: Japan: demand meeting, negotiation (GDELT 108), toward Republic of Korea.',
      '2031-03-04 CALLED_FOR 108: Japan: demand mediation (GDELT 105).',
      '2031-03-04 CALLED_FOR 1056: Japan: demand ceasefire (GDELT 107), toward Republic of Korea.',
      '2031-03-04 CALLED_FOR 103: Japan: demand aid, protection, or peacekeeping (GDELT 103), toward Republic of Korea.',
      '2031-03-05 CALLED_FOR 100: EUROPE (EUR): demand information, investigation (GDELT 101), toward Japan.',
    ]);
    expect(wrong).toEqual([
      [7, 'it has no first actor'],
      [8, '"20311304" is no day'],
      [9, 'it has 60 columns instead of 61'],
    ]);
  });

  test('has each event once: a later row with its id is told, with what stands there', async () => {
    const file = join(folder, 'twice.csv');
    const lines = [
      '1,2031-03-04,Japan,036',
      '1,2031-03-05,Japan,114',
      '2,2031-03-04,Japan,010',
      '1,2031-03-04,Japan,036',
    ];
    writeFileSync(file, `event_id,date,subject,code\n${lines.join('\n')}\n`);
    const { acts, wrong } = await readAll(file, mine);
    expect(acts).toEqual([
      '2031-03-04 COMMITTED 036: Japan: express intent to meet or negotiate (CAMEO 036).',
      '2031-03-04 STATED 010: Japan: make statement (CAMEO 010).',
    ]);
    expect(wrong).toEqual([
      [3, 'its event id 1 is that of an earlier row'],
      [5, 'its event id 1 is that of an earlier row'],
    ]);
    const other = await readAll(file, { ...mine, from: '2031-03-05' });
    expect(other).toEqual({ acts: ['2031-03-05 PROTESTED 114: Japan: complain officially (CAMEO 114).'], wrong: [] });
  });

  test('of PLOVER is read with the keys of its manual and with the names of POLECAT', async () => {
    const { acts, wrong } = await readAll(table('plover.jsonl'));
    expect(acts).toEqual([
      '2031-03-04 COMMITTED 03: Japan, South Korea: agree (PLOVER AGREE).',
      '2031-03-04 CALLED_FOR 10: Japanese: request (PLOVER REQUEST, meet), toward South Korea.',
      '2031-03-05 ACTED 04: Japan: consult (PLOVER CONSULT, visit), toward Example Council.',
    ]);
    expect(wrong).toEqual([
      [3, 'it is not JSON'],
      [4, 'it has no source'],
      [5, 'SING is no event type of PLOVER'],
    ]);
  });

  test('of one’s own is a CSV with a mark at its start, quotes, line breaks in cells and Windows line ends', async () => {
    const { acts, wrong } = await readAll(table('events.csv'), mine);
    expect(acts).toEqual([
      '2031-03-04 WELCOMED 051: Japan: praise or endorse (CAMEO 051), toward Council of the "Two Seas", Eastern.',
      '2031-03-04 PROTESTED 114: Example Minister: complain officially (CAMEO 114), toward Japan.',
      '2031-03-04 ACTED 044: Example Minister of Trade: meet at a "third" location (CAMEO 044), toward Japan.',
      '2031-03-05 STATED 010: Japan: make statement (CAMEO 010).',
    ]);
    expect(wrong).toEqual([
      [6, '"Sing a song" is no name of the CAMEO manual, and no code is given'],
      [8, 'subject: "spirit" is no kind of actor'],
      [9, 'it has no event id'],
    ]);
  });

  test('can be packed', async () => {
    const file = join(folder, 'packed.tab.gz');
    writeFileSync(file, gzipSync(readFileSync(table('icews.tab'))));
    expect(await readAll(file)).toEqual(await readAll(table('icews.tab')));
  });

  test('that ends within its packing, is of GDELT 1.0, is unknown or is away, is told', async () => {
    const write = (name: string, content: Buffer | string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const cut = gzipSync(readFileSync(table('icews.tab'))).subarray(0, -20);
    const unreadable = (reason: RegExp) =>
      expect.objectContaining({ code: 'EVENTS_UNREADABLE', message: expect.stringMatching(reason) });
    await expect(readAll(write('cut.tab.gz', cut))).rejects.toEqual(unreadable(/cannot be read to its end/));
    await expect(readAll(write('old', `${'1\t'.repeat(57)}1\n`))).rejects.toEqual(
      unreadable(/58 columns of GDELT 1.0/),
    );
    await expect(readAll(write('what', 'a;b;c\n'))).rejects.toEqual(unreadable(/none of the known tables/));
    await expect(readAll(join(folder, 'away'))).rejects.toEqual(unreadable(/away cannot be read/));
    await expect(readAll(table('events.csv'))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(readAll(write('short.csv', 'event_id,date\n1,2031-03-04\n'), mine)).rejects.toEqual(
      unreadable(/no column subject/),
    );
  });

  test('is read between two days, and the two names of its second tables count', async () => {
    const entities = join(folder, 'entities.csv');
    const relations = join(folder, 'relations.csv.gz');
    writeFileSync(entities, 'id,name,kind\n1,Japan,Country\n2,"Sea, Inland",Actor\n');
    writeFileSync(relations, gzipSync('id,name,code\n1,Sing a song,017\n2,Dance,\n'));
    const events = join(folder, 'plain.csv');
    writeFileSync(
      events,
      'event_id,date,subject,relation,object\n1,2031-01-01,Japan,Sing a song,"Sea, Inland"\n2,2031-01-02,Japan,Sing a song,\n',
    );
    const options = { ...mine, entities, relations, to: '2031-01-01' };
    expect(await readAll(events, options)).toEqual({
      acts: ['2031-01-01 ACTED 017: Japan: engage in symbolic act (CAMEO 017), toward Sea, Inland.'],
      wrong: [],
    });
  });
});

describe('the codes', () => {
  test('are those of the graph, with their names, and each has a type of act', () => {
    const text = cypherFiles(projectFolders.migrations).find(({ name }) => /CAMEO/u.test(name))?.text ?? '';
    const known = Array.from(text.matchAll(/\['(?<code>\d+)', '(?<name>(?:[^'\\]|\\.)*)'/gu), ({ groups }) => [
      groups?.code,
      groups?.name?.replaceAll("\\'", "'"),
    ]);
    expect(codes.map(({ code, name }) => [code, name])).toEqual(known);
    expect(codes.filter(({ type }) => !recordedActTypes.includes(type as 'ACTED'))).toEqual([]);
  });

  test('never make a street protest of a diplomatic one, nor the other way round', () => {
    expect(codes.filter(({ type }) => type === 'PROTESTED').map(({ code }) => code)).toEqual(['114']);
    expect(codes.filter(({ code, type }) => code.startsWith('14') && type !== 'ACTED')).toEqual([]);
  });

  test('get back the zero that a spreadsheet took, where the name is given', () => {
    expect(actOfCameo('10', 'Make statement')?.cameoCode).toBe('010');
    expect(actOfCameo('10', 'Demand')?.cameoCode).toBe('10');
    expect(actOfCameo('36', 'Express intent to meet or negotiate')?.cameoCode).toBe('036');
    expect(actOfCameo('36')).toBeUndefined();
  });

  test('of GDELT are the manual’s but for six', () => {
    const other = codes.filter(({ code }) => actOfGdelt(code)?.words !== actOfCameo(code)?.words);
    expect(other.map(({ code }) => code)).toEqual(['101', '103', '105', '106', '107', '108']);
  });
});

describe('an actor', () => {
  test('is a country only by a whole name that means one country', () => {
    expect(countries.codeOfName('south  KOREA')).toBe('KR');
    expect(countries.codeOfName('Korea')).toBeUndefined();
    expect(countries.codeOfName('Congo')).toBeUndefined();
    expect(countries.codeOfAlpha3('KOR')).toBe('KR');
    expect(countries.codeOfAlpha3('EUR')).toBeUndefined();
  });

  test('has an id of its own, also beside one whose name differs by a mark', () => {
    const id = (name: string) => actorNode({ name }, 'mine').id;
    expect(id('Barack Obama')).toBe('org:mine-barack-obama');
    expect(id('St. John')).toMatch(/^org:mine-st-john-[0-9a-f]{8}$/u);
    expect(id('St. John')).not.toBe(id('St; John'));
    expect(id('外務省')).toMatch(/^org:mine-[0-9a-f]{8}$/u);
  });
});
