import { readRows } from '../../src/graph/read.js';
import { addAct } from '../../src/ingest/add-act.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import type { LinkedReading } from '../../src/ingest/linked-reading.js';
import { retractAct } from '../../src/ingest/retract-act.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { addThings } from '../../src/ingest/things/add.js';
import { editThing, readThing } from '../../src/ingest/things/edit.js';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { identifyWords, leaveOutWords } from '../../src/ingest/unknown-words.js';
import { linkedReading, readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { signature } from '../support/signature.js';
import { changesSince } from '../support/take-back.js';
import { useTestGraph } from '../support/test-graph.js';
import { correctedReading, otherReading } from '../support/three-readings.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';
import { write } from '../support/write.js';

const [protest = '', call = '', accord = ''] = linkedReading.acts.map(({ id }) => id);
const references = linkedReading.references.map(({ id }) => id);
const [again = '', asked = ''] = otherReading.acts.map(({ id }) => id);

const missed = {
  meeting: readMeetingId,
  passage: 'passage:mofa-jp-2022-03-02-jk-tel#2',
  start: 0,
  end: 14,
  type: 'STATED',
  actors: ['person:chung-eui-yong'],
  about: ['issue:sado-mines-nomination'],
  repeated: true,
};
const protested = { type: 'PROTESTED', actors: ['person:hayashi-yoshimasa'], toward: ['country:KR'] };
const sameTalk = { date: '2022-03-02', mode: 'TELEPHONE', level: 'FOREIGN_MINISTERS', parties: ['JP', 'KR'] };
const planned = {
  state: 'PLANNED',
  participants: [{ person: 'person:park-jin', office: 'office:kr-foreign-minister', country: 'KR' }],
  onMarginsOf: ['meeting:2022-02-12-jp-kr-us-fm'],
};
const openIssue: LinkedReading = {
  ...linkedReading,
  unresolved: [{ kind: 'ISSUE', text: 'the qwertzuiop', why: 'No issue has that name.' }],
};
const everyKind = {
  organizations: [{ name: 'Zenda Board', country: 'CA' }],
  offices: [{ title: 'Minister of Zenda Talks', of: 'CA' }],
  places: [{ city: 'Zendavic', country: 'CA', timeZone: 'America/Vancouver' }],
  conferences: [{ title: 'Conference of Zenda Talks 2031', startsOn: '2031-02-01', place: 'place:ca-vancouver' }],
  persons: [
    { name: 'Zoe ZENDA', tenures: [{ officeTitle: 'Minister of Zenda Talks', of: 'CA', knownFrom: '2031-02-02' }] },
  ],
  issues: [
    { name: 'Salmon of the Zenda', parties: ['CA', 'JP'], labels: [{ name: 'the salmon', usedBy: 'org:unesco' }] },
  ],
  meetings: [
    {
      ...sameTalk,
      date: '2031-02-02',
      mode: 'IN_PERSON',
      parties: ['CA', 'JP'],
      participants: [{ person: 'person:hayashi-yoshimasa', office: 'office:jp-foreign-minister', country: 'JP' }],
    },
  ],
  source: 'https://example.org/',
};
const more = {
  persons: [{ name: 'Zenda Zoe', wikidataId: 'Q999999999' }],
  issues: [{ name: 'Salmon of the Zenda', aliases: ['river salmon'] }],
  meetings: [
    {
      ...sameTalk,
      date: '2031-02-02',
      mode: 'IN_PERSON',
      parties: ['CA', 'JP'],
      durationMinutes: 20,
      place: 'place:ca-vancouver',
    },
  ],
};

describe('a change that is taken back', () => {
  const { graph, writer } = useTestGraph();
  const made: string[] = [];
  let seeded: string[];
  beforeAll(async () => {
    seeded = await wholeGraph();
  });

  const latest = async () => String((await readRows(graph, 'MATCH (change:Change) RETURN max(change.id)'))[0]?.[0]);
  const undo = (change: string) => undoChange(writer, { change, reason: 'A test.' }, signature());
  /** Makes a change, and gives its id. */
  const change = async (work: () => Promise<unknown>) => {
    await work();
    const id = await latest();
    made.push(id);
    return id;
  };
  const ingest = (reading = linkedReading) => ingestDocument(writer, reading, signature());
  const review = (input: Parameters<typeof reviewActs>[1]) => reviewActs(writer, input, signature());
  const withdraw = (id = readDocumentId) => deleteDocument(writer, { id, reason: 'A test.' }, signature());

  afterEach(async () => {
    for (const id of made.splice(0).reverse()) {
      const [[undone] = []] = await readRows(graph, 'MATCH (change:Change {id: $id}) RETURN change.undone', { id });
      if (undone === false) await undo(id);
    }
  });

  const acceptAll = () =>
    review({ accept: [protest, accord], reject: [{ id: call }], references: { accept: references } });
  const add = (input: Record<string, unknown>) => addThings(writer, input, signature());
  const edit = async (id: string, to: Record<string, unknown>) =>
    editThing(writer, { id, seen: (await readThing(writer, id)).seen, to }, signature());
  const openWords = async () =>
    String((await readRows(graph, 'MATCH (words:Unresolved) RETURN words.id ORDER BY words.id LIMIT 1'))[0]?.[0]);
  const identify = async (as: string) =>
    identifyWords(graph, writer, { unresolved: await openWords(), as, alias: 'Qwertzuiop' }, signature());
  const seedAct = async () =>
    String((await readRows(graph, 'MATCH (act:Act)<-[:REPEATED]-() RETURN act.id ORDER BY act.id LIMIT 1'))[0]?.[0]);

  test.each<[string, (() => Promise<unknown>)[], () => Promise<unknown>]>([
    ['a document that is read', [], () => ingest()],
    ['a second document about the same talk', [() => ingest()], () => ingest(otherReading)],
    ['a review that brings in a talk', [() => ingest()], acceptAll],
    [
      'a review that corrects a proposal',
      [() => ingest()],
      () =>
        review({ correct: [{ id: protest, to: { type: 'CONDEMNED', toward: [], repeated: true, summary: 'New.' } }] }),
    ],
    [
      'a correction of an accepted act',
      [() => ingest(), acceptAll],
      () => review({ correct: [{ id: protest, to: { type: 'CONDEMNED', about: ['issue:response-to-north-korea'] } }] }),
    ],
    [
      'a review that finds another report of an act',
      [() => ingest(), acceptAll, () => ingest(otherReading)],
      () => review({ accept: [again, asked] }),
    ],
    ['an act that an editor adds', [() => ingest(), acceptAll], () => addAct(writer, missed, signature())],
    [
      'an act that an editor adds, which another document told',
      [() => ingest(), acceptAll, () => ingest(otherReading)],
      () =>
        addAct(
          writer,
          { ...missed, ...protested, passage: 'passage:mofa-kr-2022-03-02-jk-tel#1', start: 0, end: 25 },
          signature(),
        ),
    ],
    ['a new revision of a document', [() => ingest()], () => ingest(correctedReading)],
    ['a new revision of a document that was reviewed', [() => ingest(), acceptAll], () => ingest(correctedReading)],
    [
      'an act that is withdrawn',
      [() => ingest(), acceptAll],
      () => retractAct(writer, { id: protest, reason: 'A test.' }, signature()),
    ],
    [
      'an act that is withdrawn, which two documents report',
      [() => ingest(), acceptAll, () => ingest(otherReading), () => review({ accept: [again] })],
      () => retractAct(writer, { id: protest, reason: 'A test.' }, signature()),
    ],
    [
      'an act of the seed that is withdrawn',
      [],
      async () => retractAct(writer, { id: await seedAct(), reason: 'A test.' }, signature()),
    ],
    ['a document that is withdrawn with its talk', [() => ingest(), acceptAll], () => withdraw()],
    [
      'a document that is withdrawn, whose talk another tells too',
      [() => ingest(), acceptAll, () => ingest(otherReading), () => review({ accept: [again] })],
      () => withdraw(),
    ],
    [
      'a document that is withdrawn before it was reviewed',
      [() => ingest(), () => ingest(otherReading)],
      () => withdraw(),
    ],
    [
      'a document that is read again after it was withdrawn',
      [() => ingest(), acceptAll, () => withdraw()],
      () => ingest(),
    ],
    ['a document of the seed that is withdrawn', [], () => withdraw('document:mofa-jp-2022-02-12-jk-fmm-honolulu')],
    ['an addition of every kind', [], () => add(everyKind)],
    ['an addition to what is there', [() => add(everyKind)], () => add(more)],
    ['a talk that is added after it was read', [() => ingest()], () => add({ meetings: [sameTalk] })],
    ['a planned talk that is added', [], () => add({ meetings: [{ ...sameTalk, ...planned }] })],
    [
      'a planned talk that is moved',
      [() => add({ meetings: [{ ...sameTalk, ...planned }] })],
      () =>
        edit(readMeetingId, { date: '2022-03-04', mode: 'IN_PERSON', participants: [], place: 'place:ca-vancouver' }),
    ],
    [
      'a review by which a planned talk was held',
      [() => add({ meetings: [{ ...sameTalk, ...planned }] }), () => ingest()],
      acceptAll,
    ],
    [
      'a talk that is held after it was planned',
      [() => add({ meetings: [{ ...sameTalk, ...planned }] })],
      () => add({ meetings: [sameTalk] }),
    ],
    [
      'a document that is withdrawn, whose talk was planned',
      [() => add({ meetings: [{ ...sameTalk, ...planned }] }), () => ingest(), acceptAll],
      () => withdraw(),
    ],
    ['an edit of a person', [() => add(everyKind)], () => edit('person:zenda-zoe', { name: 'ZENDA Z.', tenures: [] })],
    ['an edit of a place', [], () => edit('place:us-honolulu', { city: 'Honolulu on Oahu', timeZone: 'Asia/Tokyo' })],
    [
      'an edit of the day of a talk that was reviewed',
      [() => ingest(), acceptAll],
      () => edit(readMeetingId, { date: '2022-03-05' }),
    ],
    [
      'an edit of the day of a document that was reviewed',
      [() => ingest(), acceptAll],
      () => edit(readDocumentId, { publishedOn: '2022-04-01' }),
    ],
    [
      'a merge of two talks that were read',
      [() => ingest(), acceptAll, () => add({ meetings: [{ ...sameTalk, date: '2022-03-03' }] })],
      () => mergeThings(writer, { keep: 'meeting:2022-03-03-jp-kr-fm', drop: readMeetingId, same: true }, signature()),
    ],
    ['words that are said to name something', [() => ingest()], async () => identify('person:park-jin')],
    ['words that are said to name an issue with cues', [() => ingest(openIssue)], async () => identify('issue:china')],
    [
      'words that are left out',
      [() => ingest()],
      async () => leaveOutWords(graph, writer, await openWords(), signature()),
    ],
  ])('%s leaves the graph as it was, and can be made again', async (_, before, work) => {
    for (const step of before) await change(step);
    const start = before.length === 0 ? seeded : await wholeGraph();
    const last = await latest();
    await work();
    const ids = (await changesSince(graph, last)).map(({ id }) => id);
    made.push(...ids.toReversed());
    const done = await wholeGraph();
    expect(graphDifference(start, done)).not.toEqual([]);
    const undoings: string[] = [];
    for (const id of ids) undoings.push(await undo(id));
    expect(graphDifference(start, await wholeGraph())).toEqual([]);
    for (const undoing of undoings.toReversed()) await undo(undoing);
    expect(graphDifference(done, await wholeGraph())).toEqual([]);
  });

  test('stays while a later change rests on it, which is named', async () => {
    const reading = await change(() => ingest());
    const accepted = await change(acceptAll);
    const start = await wholeGraph();
    await expect(undo(reading)).rejects.toMatchObject({
      code: 'RESTED_ON',
      message: expect.stringContaining(`${accepted} ("Accepted 2 acts and 1 reference, and rejected 1 act.")`),
    });
    expect(graphDifference(start, await wholeGraph())).toEqual([]);
    await undo(accepted);
    await undo(reading);
  });

  test('stays while something else is connected with what would go', async () => {
    const reading = await change(() => ingest());
    const accepted = await change(acceptAll);
    const other = await change(() => ingest(otherReading));
    const second = await change(() => review({ accept: [asked] }));
    await expect(undo(accepted)).rejects.toMatchObject({ code: 'RESTED_ON', message: expect.stringContaining(second) });
    await undo(second);
    await undo(accepted);
    await undo(other);
    await undo(reading);
  });

  test('stays while something names what would go by its id', async () => {
    const added = await change(() =>
      add({ offices: [{ title: 'Minister of Zenda Talks', of: 'CA' }], organizations: [{ name: 'Zenda Board' }] }),
    );
    const issue = await change(() => add({ issues: [{ name: 'Salmon of the Zenda', parties: ['org:zenda-board'] }] }));
    const participant = { person: 'person:hayashi-yoshimasa', office: 'office:ca-minister-of-zenda-talks' };
    const talk = await change(() => add({ meetings: [{ ...sameTalk, participants: [participant] }] }));
    const start = await wholeGraph();
    for (const resting of [talk, issue]) {
      await expect(undo(added)).rejects.toMatchObject({ code: 'RESTED_ON', message: expect.stringContaining(resting) });
      if (resting === talk) expect(graphDifference(start, await wholeGraph())).toEqual([]);
      await undo(resting);
    }
    await undo(added);
  });

  test('stays while a later change gave it a property that it had not', async () => {
    const added = await change(() => add({ persons: [{ name: 'Zoe ZENDA' }] }));
    const edited = await change(() => edit('person:zenda-zoe', { wikidataId: 'Q999999999' }));
    await expect(undo(added)).rejects.toMatchObject({ code: 'RESTED_ON', message: expect.stringContaining(edited) });
    await undo(edited);
    await undo(added);
  });

  test('stays while something names it that no change put there', async () => {
    const added = await change(() => add({ organizations: [{ name: 'Zenda Board' }] }));
    await write(graph, "MATCH (issue:Issue {id: 'issue:china'}) SET issue.between = ['org:zenda-board']");
    await expect(undo(added)).rejects.toMatchObject({
      code: 'RESTED_ON',
      message: `${added} cannot be undone: issue:china names org:zenda-board.`,
    });
    await write(graph, "MATCH (issue:Issue {id: 'issue:china'}) SET issue.between = NULL");
  });

  test('is taken back once', async () => {
    const reading = await change(() => ingest());
    const undoing = await undo(reading);
    await expect(undo(reading)).rejects.toMatchObject({
      code: 'ALREADY_UNDONE',
      message: `${reading} is undone by ${undoing}.`,
    });
    const redo = await undo(undoing);
    await expect(undo(undoing)).rejects.toMatchObject({ code: 'ALREADY_UNDONE' });
    expect(redo > undoing).toBe(true);
    await undo(reading);
  });

  test('is not the seed, and not a change that nobody made', async () => {
    const [[seed] = []] = await readRows(graph, "MATCH (change:Change {kind: 'SEEDED'}) RETURN change.id");
    await expect(undo(String(seed))).rejects.toMatchObject({ code: 'NOT_UNDOABLE' });
    await expect(undo('change:000000000000')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('stays where somebody changed the same without a change', async () => {
    await change(() => ingest());
    const accepted = await change(acceptAll);
    const set = (summary: string) =>
      write(graph, 'MATCH (act:Act {id: $id}) SET act.summary = $summary', { id: protest, summary });
    const [[summary] = []] = await readRows(graph, 'MATCH (act:Act {id: $id}) RETURN act.summary', { id: protest });
    await set('By hand.');
    await expect(undo(accepted)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: `${accepted} cannot be undone: \`summary\` of ${protest} has another value.`,
    });
    await set(String(summary));
  });

  test('that changes nothing is none', async () => {
    await change(() => ingest());
    const before = await latest();
    expect(await ingest()).toMatchObject({ outcome: 'unchanged' });
    expect(await latest()).toBe(before);
  });

  test('says what it touched', async () => {
    await change(() => ingest());
    const accepted = await change(() => review({ accept: [protest] }));
    const rows = await readRows(
      graph,
      'MATCH (change:Change {id: $accepted})-[:TOUCHED]->(thing) RETURN thing.id ORDER BY thing.id',
      { accepted },
    );
    expect(rows.flat()).toEqual([protest, readDocumentId, readMeetingId].sort());
  });
});
