import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import type { LinkedReading } from '../../src/ingest/linked-reading.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { editThing, readThing } from '../../src/ingest/things/edit.js';
import { linkedReading, readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { signature } from '../support/signature.js';
import { takeBackAfterEach } from '../support/take-back.js';
import { useTestGraph } from '../support/test-graph.js';

const [protest = '', call = '', accord = ''] = linkedReading.acts.map(({ id }) => id);

describe('a day that is corrected', () => {
  const { graph, writer } = useTestGraph();
  takeBackAfterEach({ graph, writer });
  const edit = async (id: string, to: Record<string, unknown>) => {
    const { seen } = await readThing(writer, id);
    return editThing(writer, { id, seen, to }, signature());
  };
  /** The values of a property, and the keys of all relationships that have one. */
  const days = async (id: string) => {
    const rows = await readRows(
      graph,
      `MATCH (node:Act|ProposedAct {id: $id})
      OPTIONAL MATCH (node)-[part WHERE part.key IS NOT NULL]-()
      RETURN toString(node.date), node.textKey, type(part), part.key`,
      { id },
    );
    return JSON.stringify(rows);
  };

  test('of a meeting is the day of its acts, those that nobody has decided too', async () => {
    await ingestDocument(writer, linkedReading, signature());
    await reviewActs(writer, { accept: [protest], reject: [{ id: accord }] }, signature());
    await edit(readMeetingId, { date: '2022-03-05' });
    await reviewActs(writer, { accept: [call] }, signature());
    const rows = await readRows(
      graph,
      `MATCH (act:Act)-[:IN]->(:Meeting {id: $id})
      RETURN toString(act.date), [(act)-[part:ABOUT|TOWARD]->() | left(part.key, 10)], [()-[by:PERFORMED]->(act) | left(by.key, 10)]`,
      { id: readMeetingId },
    );
    const day = '2022-03-05';
    expect(rows).toEqual([
      [day, [day, day], [day]],
      [day, [day, day], [day]],
    ]);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('of a document moves its citations, and the acts that have no other day', async () => {
    const alone: LinkedReading = {
      ...linkedReading,
      acts: linkedReading.acts.map(({ meetingId, ...act }) =>
        act.id === call ? act : { ...act, meetingId: meetingId ?? '' },
      ),
    };
    await ingestDocument(writer, alone, signature());
    await reviewActs(writer, { accept: [protest, call] }, signature());
    await edit(readDocumentId, { publishedOn: '2022-04-01' });
    for (const id of [protest, accord]) {
      const told = await days(id);
      expect(told).not.toContain(`2022-03-02 ${readDocumentId}`);
      expect(told).toContain(`2022-04-01 ${readDocumentId}`);
      expect(told).toContain('"2022-03-02"');
    }
    expect(await days(call)).not.toContain('"2022-03-02');
    const keys = await readRows(
      graph,
      'MATCH (:Document {id: $id})-[part:PUBLISHED_BY|REPORTS_ON]->() RETURN DISTINCT left(part.key, 10)',
      { id: readDocumentId },
    );
    expect(keys).toEqual([['2022-04-01']]);
    expect(await checkGraph(graph)).toEqual([]);
    // What is read again is the same.
    const [{ outcome }] = [
      await ingestDocument(
        writer,
        {
          ...alone,
          document: { ...alone.document, publishedOn: '2022-04-01' },
          acts: alone.acts.map((act) => (act.id === call ? { ...act, date: '2022-04-01' } : act)),
        },
        signature(),
      ),
    ];
    expect(outcome).toBe('unchanged');
  });
});
