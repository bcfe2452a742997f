import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { changesCommand } from '../../src/cli/changes.js';
import { undoCommand } from '../../src/cli/undo.js';
import { checkGraph } from '../../src/graph/check.js';
import { readRows, readStatement } from '../../src/graph/read.js';
import { countryNames } from '../../src/ingest/events/country-names.js';
import { importEvents } from '../../src/ingest/events/import-events.js';
import { planImport } from '../../src/ingest/events/import-plan.js';
import { rejectsFile } from '../../src/ingest/events/rejects-file.js';
import { graphMutations } from '../../src/start/graph-mutations.js';
import { importHere, manyEvents, mine, mineId, runHere, startCommand } from '../support/import-runs.js';
import { lastChange, takeBackAfterEach } from '../support/take-back.js';
import { useTestGraph } from '../support/test-graph.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';

const folder = mkdtempSync(join(tmpdir(), 'demarche-import-'));
const documentId = mineId;
const table = (name: string) => `test/ingest/tables/${name}`;

afterAll(() => rmSync(folder, { recursive: true }));

/** Rows of the import that is killed. A long run has more. */
const rows = Number(process.env.DEMARCHE_TEST_EVENTS ?? 16_000);
/** For a busy computer, in milliseconds. */
const patience = 600_000;

describe('demarche import events', () => {
  const open = useTestGraph();
  const { graph } = open;
  const run = (...words: string[]) => importHere(open, folder, ...words);
  const column = async (text: string) => (await readRows(graph, text, { documentId })).map(([value]) => value);
  const census = async () =>
    readRows(
      graph,
      `MATCH (act:Act {datasetId: $documentId})
       OPTIONAL MATCH (act)-[part]-()
       RETURN type(part), count(part), count(DISTINCT act) ORDER BY type(part)`,
      { documentId },
    );

  const changesAfter = (last: string) =>
    readRows(
      graph,
      'MATCH (c:Change) WHERE c.id > $last RETURN c.id, c.summary, c.undone, c.leftToUndo ORDER BY c.id',
      { last },
    );
  const killed = async ({ child, ended }: ReturnType<typeof startCommand>) => {
    child.kill('SIGKILL');
    await ended;
    // Neo4j goes on with a commit that it had begun, and shows its parts one after another; the rest it takes back.
    const others = `SHOW TRANSACTIONS YIELD currentQuery AS query
      WHERE coalesce(query, '') = '' OR NOT query STARTS WITH 'SHOW TRANSACTIONS' RETURN query`;
    while ((await readRows(graph, others, {})).length > 0) await pause(50);
  };

  takeBackAfterEach(open);

  test(
    'a corrected row corrects its act whole',
    async () => {
      const rows = ['1,2031-03-04,Japan,036,South Korea', '1,2031-03-05,South Korea,114,China'];
      for (const [place, row] of rows.entries()) {
        const file = join(folder, `corrected-${place}.csv`);
        writeFileSync(file, `event_id,date,subject,code,object\n${row}\n`);
        expect(await run(file, ...mine, '--group-into-meetings')).toMatchObject({
          code: 0,
          summaries: [{ rows: 1, rejected: 0 }],
        });
      }
      const acts = await readRows(
        graph,
        `MATCH (act:Act {datasetId: $documentId})
        RETURN toString(act.date), act.cameoCode, act.sides, [(who)-[:PERFORMED]->(act) | who.id],
          [(act)-[:TOWARD]->(to) | to.id], [(act)-[:IN]->(meeting) | toString(meeting.date)], [(act)-[:CITED]->(day) | day.id]`,
        { documentId },
      );
      const day = 'passage:example-press-mine#20310305';
      expect(acts).toEqual([
        ['2031-03-05', '114', ['country:KR'], ['country:KR'], ['country:CN'], ['2031-03-05'], [day]],
      ]);
    },
    patience,
  );

  test(
    'brings acts with their actors, day and code, counts bad rows and writes them aside',
    async () => {
      const { code, summaries } = await run(table('events.csv'), ...mine);
      expect(code).toBe(0);
      expect(summaries).toMatchObject([{ format: 'csv', rows: 7, rejected: 3 }]);
      const rejects = String(summaries[0]?.rejects);
      expect(rejects.startsWith(join(folder, 'rejects'))).toBe(true);
      expect(
        readFileSync(rejects, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ).toMatchObject([
        { line: 6, reason: '"Sing a song" is no name of the CAMEO manual, and no code is given' },
        { line: 8, reason: 'subject: "spirit" is no kind of actor', record: expect.arrayContaining(['c6', 'Japan']) },
        { line: 9, reason: 'it has no event id' },
      ]);
      const acts = await readRows(
        graph,
        `MATCH (who)-[:PERFORMED]->(act:Act {datasetId: $documentId})-[:CITED]->(passage:Passage)<-[:HAS_PASSAGE]-(document)
       RETURN act.id, who.id, act.type, act.cameoCode, act.sides, [(act)-[:TOWARD]->(to) | to.id], passage.id, document.url
       ORDER BY act.id`,
        { documentId },
      );
      const day = 'passage:example-press-mine#20310304';
      const url = 'https://example.org/mine';
      const minister = 'person:mine-example-minister';
      expect(acts.slice(0, 2)).toEqual([
        [
          'act:mine-c1',
          'country:JP',
          'WELCOMED',
          '051',
          ['country:JP'],
          [expect.stringMatching(/^org:mine-council-of/)],
          day,
          url,
        ],
        ['act:mine-c2', minister, 'PROTESTED', '114', ['country:KR'], ['country:JP'], day, url],
      ]);
      expect(acts).toHaveLength(4);
      expect(await column('MATCH (n:Meeting) WHERE n.sources = [$documentId] RETURN n.id')).toEqual([]);
      expect(await checkGraph(graph)).toEqual([]);
    },
    patience,
  );

  test(
    'twice is once, and so is a file that holds some of the same events',
    async () => {
      const one = join(folder, 'one.csv');
      const both = join(folder, 'both.csv');
      writeFileSync(one, manyEvents(400));
      writeFileSync(both, manyEvents(600));
      const grouped = [...mine, '--group-into-meetings'];
      await run(one, ...grouped);
      const once = await census();
      const { summaries } = await run(one, ...grouped);
      expect(summaries).toMatchObject([{ rows: 400, resumedAt: 400, elements: 0 }]);
      expect(await census()).toEqual(once);
      await run(both, ...grouped);
      expect(await column('MATCH (act:Act {datasetId: $documentId}) RETURN count(act)')).toEqual([599]);
      expect(await checkGraph(graph)).toEqual([]);
    },
    patience,
  );

  test(
    'goes on after a kill in the middle, with no half a batch, and so does its undo',
    async () => {
      const start = await wholeGraph();
      const last = await lastChange(graph);
      const changes = () => changesAfter(last);
      const file = join(folder, 'many.csv');
      const rejected = rows / 1_000;
      const acts = 'MATCH (act:Act {datasetId: $documentId}) RETURN count(act)';
      writeFileSync(file, manyEvents(rows));
      const words = [file, ...mine, '--group-into-meetings'];
      const importing = startCommand(folder, 'import', 'events', ...words);
      const progress = () =>
        readRows(graph, 'MATCH (p:ImportProgress {datasetId: $documentId}) RETURN p.rows, p.finished', { documentId });
      const isRunning = ({ child }: typeof importing) => child.exitCode === null;
      while (isRunning(importing) && !(await progress()).some(([read]) => Number(read) > 0)) await pause(20);
      await killed(importing);
      expect((await progress()).some(([, finished]) => finished === true)).toBe(false);
      expect(
        await column('MATCH (act:Act {datasetId: $documentId}) WHERE NOT (act)<-[:PERFORMED]-() RETURN act.id'),
      ).toEqual([]);
      const written = Number((await column(acts))[0]);
      expect(written).toBeGreaterThan(0);
      expect(written).toBeLessThan(rows - rejected);
      const begun = await changes();
      expect(begun).toEqual([[expect.anything(), 'The import of many.csv into Mine is not finished.', false, null]]);
      const change = String(begun[0]?.[0]);

      const { code, summaries } = await run(...words);
      expect({ code, summaries }).toMatchObject({ code: 0, summaries: [{ change, rows, rejected }] });
      expect(await column(acts)).toEqual([rows - rejected]);
      expect((await progress()).map(([, finished]) => finished)).toEqual([true, true]);
      const told = `Imported ${(rows - rejected).toLocaleString('en')} acts, `;
      expect(await changes()).toEqual([
        [change, expect.stringMatching(new RegExp(`^${told}.* of Mine from many.csv; `, 'u')), false, null],
      ]);
      expect(await checkGraph(graph)).toEqual([]);

      // A request does not hold a client for as long as this takes.
      const mutations = graphMutations(open.writer, graph);
      await expect(mutations.undo?.({ change }, 'A. Test')).rejects.toMatchObject({
        code: 'IMPORT_TOO_LARGE',
        todo: expect.stringContaining(`demarche undo ${change}`),
      });
      const deletion = { id: documentId, reason: 'A test.' };
      await expect(mutations.deleteDocument?.(deletion, 'A. Test')).rejects.toMatchObject({
        code: 'RESTED_ON',
        message: expect.stringContaining(`${documentId} cannot be withdrawn before ${change} ("Imported`),
      });
      expect(await changes()).toEqual([[change, expect.anything(), false, null]]);

      const undoing = startCommand(folder, 'undo', change);
      while (isRunning(undoing) && Number((await column(acts))[0]) === rows - rejected) await pause(20);
      await killed(undoing);
      const [[, , undone, left] = []] = await changes();
      expect(undone).toBe(false);
      const remaining = Number((await column(acts))[0]);
      expect(remaining).toBeGreaterThan(0);
      expect(Number(left)).toBeGreaterThan(remaining);
      expect((await runHere(open, folder, changesCommand, ['--limit', '1'])).told).toContain(
        `IMPORTED  (partly undone: ${left} acts, meetings and actors are left)`,
      );
      // As long as it is partly undone, neither this file nor another of the dataset can be imported.
      for (const again of [file, table('events.csv')]) {
        expect(await run(again, ...mine, '--group-into-meetings')).toMatchObject({
          code: 1,
          aside: expect.stringMatching(
            new RegExp(
              `^CONFLICT: ${change}, an import of ${documentId}, is being undone\\.\\n.*demarche undo ${change}`,
              'u',
            ),
          ),
        });
      }
      expect(await checkGraph(graph)).toEqual([]);

      const second = await runHere(open, folder, undoCommand, [change, '--reason', 'A test.']);
      expect(second.told).toMatch(new RegExp(`^${change} is undone by change:\\d{12}\\.$`, 'u'));
      expect(graphDifference(start, await wholeGraph())).toEqual([]);
      expect(await changes()).toEqual([
        [change, expect.anything(), true, null],
        [expect.anything(), expect.stringMatching(new RegExp(`^Took back ${change}: Imported`, 'u')), false, null],
      ]);
    },
    patience,
  );

  test(
    'makes groups of events into the shape of meetings where that is asked for, as many as asked for',
    async () => {
      const file = join(folder, 'groups.csv');
      writeFileSync(
        file,
        'event_id,date,subject,code,object\n1,2031-01-01,Japan,036,Canada\n2,2031-01-01,Canada,010,Japan\n3,2031-01-02,Japan,010,Ministry\n4,2031-01-02,Japan,010,Japan\n5,2031-01-03,Japan,010,Canada\n',
      );
      await run(file, ...mine, '--group-into-meetings', '--limit-meetings', '2');
      const meetings = await readRows(
        graph,
        `MATCH (meeting:Meeting) WHERE meeting.sources = [$documentId]
       RETURN meeting.id, [(party)-[:PARTY_TO]->(meeting) | party.id], COUNT { (:Act)-[:IN]->(meeting) },
         COUNT { (:Country)-[:MET {meetingId: meeting.id, pair: 'CA-JP'}]->(:Country) }
       ORDER BY meeting.id`,
        { documentId },
      );
      expect(meetings.map(([id, parties, ...rest]) => [id, [...(parties as string[])].sort(), ...rest])).toEqual([
        ['meeting:2031-01-01-ca-jp-mine', ['country:CA', 'country:JP'], 2, 1],
        ['meeting:2031-01-02-jp-mine-ministry-mine', ['country:JP', 'org:mine-ministry'], 1, 0],
      ]);
      // Another wish is another import of the same file.
      await run(file, ...mine, '--group-into-meetings');
      expect(
        await column('MATCH (meeting:Meeting) WHERE meeting.sources = [$documentId] RETURN count(meeting)'),
      ).toEqual([3]);
      expect(await checkGraph(graph)).toEqual([]);
    },
    patience,
  );

  test(
    'is refused if every row is left out, and then nothing is written',
    async () => {
      const last = await lastChange(graph);
      const file = join(folder, 'bad.csv');
      writeFileSync(file, 'event_id,date,subject,code,object\n1,never,Japan,036,\n2,2031-03-04,Japan,999,\n');
      const { code, aside, told } = await run(file, ...mine);
      expect({ code, told }).toEqual({ code: 1, told: '' });
      expect(aside).toContain(
        `EVENTS_UNREADABLE: Nothing of ${file} was imported. All 2 rows were left out; line 2: "never" is no day.\n${join(folder, 'rejects')}`,
      );
      expect(await changesAfter(last)).toEqual([]);
      expect(await column('MATCH (document:Document {id: $documentId}) RETURN document.id')).toEqual([]);
    },
    patience,
  );

  test(
    'that is stopped tells the rows that are stored, and goes on after them',
    async () => {
      const file = join(folder, 'stopped.csv');
      writeFileSync(file, manyEvents(10_200));
      const stop = new AbortController();
      const rejects = rejectsFile(join(folder, 'stopped.jsonl'));
      const plan = await planImport(
        file,
        { dataset: 'mine', publisher: 'Example Press', title: 'Mine', url: 'https://example.org/mine' },
        countryNames([]),
      );
      const imported = await importEvents(plan, {
        writer: open.writer,
        readProgress: (ids) => readStatement(graph, 'for-import/progress', { ids }),
        rejects,
        note: { by: 'A. Test', reason: null },
        now: new Date().toISOString(),
        onProgress: ({ rows: read }) => read > 10_000 && stop.abort(),
        signal: stop.signal,
      });
      await rejects.close();
      expect(imported).toMatchObject({ stopped: true, rows: 10_000, rejected: 10 });
      expect(await column('MATCH (act:Act {datasetId: $documentId}) RETURN count(act)')).toEqual([9_990]);
      expect((await run(file, ...mine)).summaries).toMatchObject([{ rows: 10_200, rejected: 11, resumedAt: 10_000 }]);
    },
    patience,
  );

  test(
    'counts and writes nothing in a dry run, and leaves the folder of the table alone',
    async () => {
      const { code, summaries } = await run(table('icews.tab'), '--dry-run', '--rejects', join(folder, 'bad.jsonl'));
      expect({ code, summaries }).toMatchObject({
        code: 0,
        summaries: [{ format: 'icews', rows: 8, rejected: 4, events: 4, actors: 4, acts: { PROTESTED: 1, ACTED: 1 } }],
      });
      expect(existsSync(join(folder, 'bad.jsonl'))).toBe(true);
      expect(await column("MATCH (document:Document) WHERE document.id ENDS WITH '-icews' RETURN document.id")).toEqual(
        [],
      );
    },
    patience,
  );

  test(
    'says what is wrong with a table or an option, and what to do',
    async () => {
      const unknown = await run('package.json', '--format', 'icews');
      expect(unknown).toMatchObject({ code: 1, aside: expect.stringContaining('EVENTS_UNREADABLE') });
      const nameless = await run(table('events.csv'));
      expect(nameless).toMatchObject({ code: 1, aside: expect.stringContaining('BAD_USER_INPUT: Say by --dataset') });
      const todo = 'See `demarche import events --help`.\n';
      expect(await startCommand(folder, 'import', 'events').ended).toMatchObject({
        code: 1,
        aside: `BAD_USER_INPUT: Missing required argument 'files'.\n${todo}`,
      });
      expect(await startCommand(folder, 'import', 'events', 'events.csv', '--url', 'nourl').ended).toMatchObject({
        code: 1,
        aside: `BAD_USER_INPUT: Option '--url <url>' argument 'nourl' is invalid. It must be an http or https address, such as https://example.org/events.\n${todo}`,
      });
    },
    patience,
  );
});
