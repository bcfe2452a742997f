import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { addThings } from '../../src/ingest/things/add.js';
import { editThing, readThing } from '../../src/ingest/things/edit.js';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { linkedReading, readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { signature } from '../support/signature.js';
import { takeBackAfterEach } from '../support/take-back.js';
import { useTestGraph } from '../support/test-graph.js';

const talk = {
  date: '2022-03-02',
  mode: 'TELEPHONE',
  level: 'FOREIGN_MINISTERS',
  parties: ['JP', 'KR'],
  participants: [{ person: 'person:hayashi-yoshimasa' }],
};
const [protest = '', call = ''] = linkedReading.acts.map(({ id }) => id);

describe('a meeting that is added', () => {
  const { graph, writer } = useTestGraph();
  takeBackAfterEach({ graph, writer });
  const add = async (given: Record<string, unknown> = {}) =>
    addThings(writer, { meetings: [{ ...talk, ...given }] }, signature());
  const status = async (id: string) =>
    (await readRows(graph, 'MATCH (talk:ProposedMeeting {id: $id}) RETURN talk.status', { id })).flat();
  const meeting = async (id: string) =>
    (
      await readRows(
        graph,
        `MATCH (meeting:Meeting {id: $id})
        RETURN meeting.placeName, [day IN meeting.days | toString(day)],
          COLLECT { MATCH (person)-[:TOOK_PART_IN]->(meeting) RETURN person.id ORDER BY person.id }`,
        { id },
      )
    )[0];

  test('and was read before, is the one that was read', async () => {
    await ingestDocument(writer, linkedReading, signature());
    const first = await add();
    expect(first.thingIds).toEqual([readMeetingId]);
    expect(await add()).toEqual({ changeId: null, thingIds: [readMeetingId] });
    expect(await status(readMeetingId)).toEqual(['ACCEPTED']);
    expect(await checkGraph(graph)).toEqual([]);
    await reviewActs(writer, { accept: [protest], reject: [{ id: call }] }, signature());
    expect((await meeting(readMeetingId))?.[2]).toEqual(['person:chung-eui-yong', 'person:hayashi-yoshimasa']);
    expect(await checkGraph(graph)).toEqual([]);
    expect((await add({ durationMinutes: 20 })).thingIds).toEqual([readMeetingId]);
    expect(await status(readMeetingId)).toEqual(['ACCEPTED']);
  });

  test('in another mode than one that was read, is another one, once', async () => {
    await ingestDocument(writer, linkedReading, signature());
    expect((await add({ mode: 'VIDEO' })).thingIds).toEqual([`${readMeetingId}-2`]);
    expect(await add({ mode: 'VIDEO' })).toEqual({ changeId: null, thingIds: [`${readMeetingId}-2`] });
    expect(await status(readMeetingId)).toEqual(['PROPOSED']);
  });

  test('and was withdrawn before, is there once', async () => {
    await ingestDocument(writer, linkedReading, signature());
    await reviewActs(writer, { accept: [protest] }, signature());
    await deleteDocument(writer, { id: readDocumentId, reason: 'A test.' }, signature());
    expect((await add()).thingIds).toEqual([readMeetingId]);
    expect(await add()).toEqual({ changeId: null, thingIds: [readMeetingId] });
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('and was merged into another, is that one', async () => {
    await add();
    await add({ date: '2022-03-03' });
    const keep = 'meeting:2022-03-03-jp-kr-fm';
    await mergeThings(writer, { keep, drop: readMeetingId, same: true }, signature());
    expect(await add()).toEqual({ changeId: null, thingIds: [keep] });
    // A text that tells of it tells of that one, too.
    await ingestDocument(writer, linkedReading, signature());
    expect(await status(readMeetingId)).toEqual([]);
    expect(await status(keep)).toEqual(['ACCEPTED']);
  });

  test('is found on the day to which it was moved, and not on the day of its id', async () => {
    await add();
    const { seen } = await readThing(writer, readMeetingId);
    await editThing(writer, { id: readMeetingId, seen, to: { date: '2022-03-04' } }, signature());
    expect(await add({ date: '2022-03-04' })).toEqual({ changeId: null, thingIds: [readMeetingId] });
    expect((await add()).thingIds).toEqual([`${readMeetingId}-2`]);
  });

  test('keeps the place and the days that it has when something is added to it', async () => {
    const id = 'meeting:2022-02-12-jp-kr-fm';
    const before = await meeting(id);
    const { date, mode, level, parties } = (await readThing(writer, id)).to;
    const participants = [{ person: 'person:kishida-fumio' }];
    const { changeId } = await addThings(
      writer,
      { meetings: [{ id, date, mode, level, parties, participants }] },
      signature(),
    );
    expect(changeId).not.toBeNull();
    expect(before?.slice(0, 2)).toEqual(['Honolulu, United States', ['2022-02-12', '2022-02-13']]);
    expect((await meeting(id))?.slice(0, 2)).toEqual(before?.slice(0, 2));
  });
});
