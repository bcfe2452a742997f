import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesCommand } from '../../src/cli/changes.js';
import { undoCommand } from '../../src/cli/undo.js';
import { checkGraph } from '../../src/graph/check.js';
import { migrationFiles } from '../../src/graph/migration-file.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { retractAct } from '../../src/ingest/retract-act.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { addThings } from '../../src/ingest/things/add.js';
import { editThing, readThing } from '../../src/ingest/things/edit.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { importHere, mine, mineId, runHere } from '../support/import-runs.js';
import { signature } from '../support/signature.js';
import { lastChange, takeBackAfterEach } from '../support/take-back.js';
import { useTestGraph } from '../support/test-graph.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';
import { write } from '../support/write.js';

const header = 'event_id,date,subject,subject_kind,code,object,object_kind';
const meetingId = 'meeting:2031-03-04-jp-kr-mine';

describe('an import of events that is taken back', () => {
  const open = useTestGraph();
  const { graph, writer } = open;
  const folder = mkdtempSync(join(tmpdir(), 'demarche-undo-import-'));
  let empty: string[];

  beforeAll(async () => {
    empty = await wholeGraph();
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  takeBackAfterEach(open);

  /** Imports rows. @returns the id of the change */
  async function imported(name: string, ...rows: string[]): Promise<string> {
    const file = join(folder, name);
    writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
    const { code, summaries } = await importHere(open, folder, file, ...mine, '--group-into-meetings', '--by', 'Hana');
    expect(code).toBe(0);
    return String(summaries[0]?.change);
  }
  const undo = (change: string) => undoChange(writer, { change, reason: 'A test.' }, signature());
  const differsFrom = async (before: readonly string[]) => graphDifference(before, await wholeGraph());
  const changesOf = async (id: string) =>
    (await runHere(open, folder, changesCommand, ['--of', id])).told.split('\n').filter((_, place) => place % 2 === 0);

  test('is listed, leaves the graph as it was, and can be imported again, but not redone', async () => {
    const rows = [
      '1,2031-03-04,Japan,,036,South Korea,',
      '2,2031-03-04,Zoe Zenda,person,114,Ruritania,',
      '3,2031-03-05,The Zenda Board,organization,010,,',
    ];
    const first = await imported('first.csv', ...rows);
    const [line, summary] = (await runHere(open, folder, changesCommand, ['--limit', '1'])).told.split('\n');
    expect(line).toMatch(new RegExp(`^${first}  \\S+  Hana  IMPORTED$`, 'u'));
    expect(summary).toBe('  Imported 3 acts, 2 meetings, and 3 actors of Mine from first.csv.');
    for (const id of [mineId, 'act:mine-2', 'person:mine-zoe-zenda']) {
      expect(await changesOf(id)).toEqual([expect.stringContaining(first)]);
    }
    const again = await importHere(open, folder, join(folder, 'first.csv'), ...mine, '--group-into-meetings');
    expect(again.summaries).toMatchObject([{ change: first, elements: 0 }]);
    expect(await lastChange(graph)).toBe(first);

    const undone = await runHere(open, folder, undoCommand, [first]);
    const undoing = await lastChange(graph);
    expect(undone.told).toBe(`${first} is undone by ${undoing}.`);
    expect(await differsFrom(empty)).toEqual([]);
    await expect(undo(first)).rejects.toMatchObject({ code: 'ALREADY_UNDONE' });
    await expect(undo(undoing)).rejects.toMatchObject({
      code: 'NOT_UNDOABLE',
      todo: 'Import the file again, with `demarche import events FILE`.',
    });
    const second = await imported('first.csv', ...rows);
    expect(second > undoing).toBe(true);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('goes on where it was if it is stopped, and says so', async () => {
    const change = await imported('stopped.csv', '1,2031-03-04,Japan,,036,South Korea,');
    const undoing = runHere(open, folder, undoCommand, [change]);
    await new Promise(setImmediate);
    process.emit('SIGINT');
    expect(await undoing).toMatchObject({
      code: 1,
      told: '',
      aside: expect.stringMatching(
        /^STOPPED: The undo was stopped; `demarche changes` says how much is left\.\nRun the same command again: it goes on where it was\.$/mu,
      ),
    });
    expect((await runHere(open, folder, undoCommand, [change])).code).toBe(0);
    expect(await differsFrom(empty)).toEqual([]);
  });

  test('stays while a later change rests on it, which is named', async () => {
    const change = await imported(
      'rested.csv',
      '1,2031-03-04,Japan,,036,South Korea,',
      '2,2031-03-04,Japan,,114,Zenda,',
    );
    const talk = { date: '2031-04-01', mode: 'TELEPHONE', level: 'FOREIGN_MINISTERS' };
    const works = [
      async () =>
        editThing(
          writer,
          { id: meetingId, seen: (await readThing(writer, meetingId)).seen, to: { durationMinutes: 20 } },
          signature(),
        ),
      () =>
        addThings(writer, { meetings: [{ ...talk, parties: ['JP'], organizations: ['org:mine-zenda'] }] }, signature()),
      () => addThings(writer, { issues: [{ name: 'Salmon of the Zenda', parties: ['org:mine-zenda'] }] }, signature()),
      () => retractAct(writer, { id: 'act:mine-2', reason: 'A test.' }, signature()),
      () => reviewActs(writer, { correct: [{ id: 'act:mine-2', to: { type: 'CONDEMNED' } }] }, signature()),
    ];
    for (const work of works) {
      await work();
      const resting = await lastChange(graph);
      expect(resting > change).toBe(true);
      await expect(undo(change)).rejects.toMatchObject({
        code: 'RESTED_ON',
        message: expect.stringContaining(`${change} cannot be undone before ${resting} ("`),
      });
      await undo(resting);
    }
    await undo(change);
    expect(await differsFrom(empty)).toEqual([]);
  });

  test('an act of it that an editor corrects stays an event of its dataset', async () => {
    const change = await imported('corrected.csv', '91,2031-03-04,Japan,,1125,South Korea,');
    const act = async () =>
      (
        await readRows(
          graph,
          `MATCH (act:Act {id: 'act:mine-91'})-[cited:CITED]->(day:Passage)
          RETURN act.type, act.cameoCode, act.datasetId, act.summary, day.number, cited.start`,
        )
      )[0];
    const [type, , ...others] = (await act()) ?? [];
    const correct = (to: Record<string, unknown>) =>
      reviewActs(writer, { correct: [{ id: 'act:mine-91', to }] }, signature());
    await correct({ summary: 'As an editor says it.' });
    const summarised = await lastChange(graph);
    expect(await act()).toEqual([type, '1125', others[0], 'As an editor says it.', others[2], null]);
    await correct({ type: 'CONDEMNED' });
    const condemned = await lastChange(graph);
    expect(await act()).toEqual(['CONDEMNED', '111', others[0], 'As an editor says it.', others[2], null]);
    expect(await checkGraph(graph)).toEqual([]);
    for (const id of [condemned, summarised, change]) await undo(id);
    expect(await differsFrom(empty)).toEqual([]);
  });

  test('is refused as long as another import of the dataset is not finished', async () => {
    const change = await imported('begun.csv', '81,2031-03-04,Japan,,036,South Korea,');
    const finished = (value: boolean) =>
      write(graph, 'MATCH (p:ImportProgress {changeId: $change}) SET p.finished = $value', { change, value });
    await finished(false);
    writeFileSync(join(folder, 'other.csv'), `${header}\n82,2031-03-05,Japan,,036,South Korea,\n`);
    const other = await importHere(open, folder, join(folder, 'other.csv'), ...mine, '--group-into-meetings');
    expect(other).toMatchObject({
      code: 1,
      aside: expect.stringContaining(`CONFLICT: ${change}, another import of ${mineId}, is not finished.`),
    });
    await finished(true);
    await undo(change);
    expect(await differsFrom(empty)).toEqual([]);
  });

  test('is not begun where an editor changed an act that it had corrected', async () => {
    const one = await imported('one.csv', '71,2031-03-04,Japan,,036,South Korea,');
    const two = await imported('two.csv', '71,2031-03-04,Japan,,114,South Korea,');
    await reviewActs(writer, { correct: [{ id: 'act:mine-71', to: { summary: 'New.' } }] }, signature());
    const edited = await lastChange(graph);
    await expect(undo(two)).rejects.toMatchObject({ code: 'RESTED_ON', message: expect.stringContaining(edited) });
    const left = await readRows(graph, 'MATCH (change:Change {id: $two}) RETURN change.leftToUndo', { two });
    expect(left).toEqual([[null]]);
    for (const id of [edited, two, one]) await undo(id);
    expect(await differsFrom(empty)).toEqual([]);
  });

  test('of a file with an act that was withdrawn: the act stays withdrawn', async () => {
    const one = await imported('one.csv', '61,2031-03-04,Japan,,036,South Korea,', '62,2031-03-04,Japan,,114,Zenda,');
    await retractAct(writer, { id: 'act:mine-62', reason: 'A test.' }, signature());
    const withdrawn = await lastChange(graph);
    const two = await imported('two.csv', '62,2031-03-04,Japan,,114,Zenda,', '63,2031-03-05,Japan,,036,South Korea,');
    const acts = await readRows(graph, 'MATCH (act:Act {datasetId: $mineId}) RETURN act.id ORDER BY act.id', {
      mineId,
    });
    expect(acts.flat()).toEqual(['act:mine-61', 'act:mine-63']);
    for (const id of [two, withdrawn, one]) await undo(id);
    expect(await differsFrom(empty)).toEqual([]);
  });

  test('hands what another import needs over to it, whichever is taken back first', async () => {
    const one = ['1,2031-03-04,Japan,,036,South Korea,', '2,2031-03-04,Zenda,,114,Japan,', '3,2031-03-05,Aster,,010,,'];
    const other = ['4,2031-03-04,Japan,,010,South Korea,', '5,2031-03-04,Zenda,,010,Boreas,'];
    /** What the imports brought, without what tells one import from another. */
    const brought = async () =>
      (await wholeGraph())
        .filter((text) => !empty.includes(text))
        .map((text) => text.replaceAll(/change:\d+|\d{4}-\d\d-\d\dT[\w:.+-]+|import:[\w-]+/gu, ''));
    const both = async () => ({ one: await imported('one.csv', ...one), other: await imported('other.csv', ...other) });

    const first = await both();
    await undo(first.one);
    expect(await checkGraph(graph)).toEqual([]);
    const left = await brought();
    await undo(first.other);

    const second = await both();
    await undo(second.other);
    await undo(second.one);
    expect(await differsFrom(empty)).toEqual([]);
    await imported('other.csv', ...other);
    expect(graphDifference(left, await brought())).toEqual([]);
  });

  test('stays while another import has some of its acts', async () => {
    const one = await imported('one.csv', '1,2031-03-04,Japan,,036,South Korea,');
    const both = await imported('both.csv', '1,2031-03-04,Japan,,036,South Korea,', '2,2031-03-04,Zenda,,114,Japan,');
    await expect(undo(one)).rejects.toMatchObject({
      code: 'RESTED_ON',
      message: `${one} cannot be undone before ${both} ("Imported 1 act, 1 meeting, and 1 actor of Mine from both.csv.").`,
    });
    await undo(both);
    await undo(one);
    expect(await differsFrom(empty)).toEqual([]);
  });

  test('gives acts that it corrected the values of the earlier import, and spares what an editor changed', async () => {
    const moving = '3,2031-03-04,Zenda,,010,Aster,';
    const first = await imported(
      'first.csv',
      '1,2031-03-04,Japan,,036,South Korea,',
      '2,2031-03-04,Zenda,,114,Japan,',
      moving,
    );
    const moved = 'meeting:2031-03-04-mine-aster-mine-zenda-mine';
    await editThing(writer, { id: moved, seen: null, to: { date: '2031-03-07' } }, signature());
    const start = await wholeGraph();
    const corrected = ['1,2031-03-05,South Korea,,114,China,', '2,2031-03-04,Aster,,114,Japan,', moving];
    const second = await imported('second.csv', ...corrected);
    const third = await imported('third.csv', '1,2031-03-06,China,,010,,');
    expect(await checkGraph(graph)).toEqual([]);
    expect(await changesOf('act:mine-1')).toEqual([third, second, first].map((id) => expect.stringContaining(id)));
    expect(await readRows(graph, "MATCH (act:Act {id: 'act:mine-3'}) RETURN toString(act.date)")).toEqual([
      ['2031-03-07'],
    ]);
    const [told] = (await readRows(graph, 'MATCH (c:Change {id: $id}) RETURN c.summary', { id: second })) as [[string]];
    expect(told).toEqual(['Imported 2 meetings of Mine from second.csv; 2 acts corrected.']);
    for (const [earlier, later] of [
      [first, second],
      [second, third],
    ] as const) {
      await expect(undo(earlier)).rejects.toMatchObject({ code: 'RESTED_ON', message: expect.stringContaining(later) });
    }
    await undo(third);
    await undo(second);
    expect(await differsFrom(start)).toEqual([]);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('of an earlier version becomes a change of its dataset', async () => {
    const change = await imported('old.csv', '1,2031-03-04,Japan,,036,South Korea,', '2,2031-03-04,Zenda,,114,Aster,');
    const labels = 'Act|Meeting|Person|Organization|Passage|Document|ImportProgress';
    await write(graph, `MATCH (made:${labels}) WHERE made.changeId = $change REMOVE made.changeId`, { change });
    await write(graph, 'MATCH (c:Change {id: $change})-[:TOUCHED]->(thing) DETACH DELETE c, thing', { change });
    const migration = migrationFiles(projectFolders.migrations).find(({ source }) =>
      /Imports_as_changes/u.test(source),
    );
    for (const statement of migration?.statements ?? []) await write(graph, statement);
    const adopted = await lastChange(graph);
    expect(await changesOf(mineId)).toEqual([expect.stringContaining(`${adopted}  `)]);
    const again = await importHere(open, folder, join(folder, 'old.csv'), ...mine, '--group-into-meetings');
    expect(again.summaries).toMatchObject([{ change: adopted, elements: 0 }]);
    expect(await checkGraph(graph)).toEqual([]);
    await undo(adopted);
    expect(await differsFrom(empty)).toEqual([]);
  });
});
