import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { linkedReading } from '../support/linked-reading.js';
import { removeReadings } from '../support/remove-readings.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';
import { otherReading, talkReading } from '../support/three-readings.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const readings = [linkedReading, { ...otherReading, unresolved: [] }, talkReading];
/** Of the readings above: three acts and a talk; two acts and the same talk; another talk two days later. */
const [mostId, otherId, talkId] = readings.map(({ document }) => document.id);

const queue = `query ($filter: ReadingFilter, $orderBy: ReadingOrder, $first: Int, $after: String) {
  readings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { document { id } }
  }
}`;

describe('the review queue', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const ask = async (query: string, variables: Record<string, unknown> = {}) =>
    (await service.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${editorToken}` })).body;
  const ids = async (variables: Record<string, unknown>) => {
    const { data } = await ask(queue, { first: 100, ...variables });
    return data.readings.nodes.map(({ document }: { document: { id: string } }) => document.id);
  };

  beforeEach(async () => {
    for (const reading of readings) await ingestDocument(service.writer, reading, signature());
  });
  afterEach(async () => {
    for (const { document } of readings) {
      await deleteDocument(service.writer, { id: document.id, reason: 'The test is over.' }, signature());
    }
    await removeReadings(service.graph);
  });

  test('has the newest first if no order is asked for', async () => {
    expect(await ids({})).toEqual([talkId, otherId, mostId]);
  });

  test('can be ordered by how many new talks and acts a document would add', async () => {
    expect(await ids({ orderBy: { field: 'ADDS' } })).toEqual([mostId, otherId, talkId]);
    expect(await ids({ orderBy: { field: 'ADDS', direction: 'ASC' } })).toEqual([talkId, otherId, mostId]);
    expect(await ids({ orderBy: { field: 'ADDS' }, filter: { text: 'ASDFGH' } })).toEqual([talkId]);
  });

  test('is paged in that order, and a cursor of another order is refused', async () => {
    const variables = { orderBy: { field: 'ADDS' }, first: 1 };
    const found: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { data } = await ask(queue, { ...variables, after });
      const { totalCount, pageInfo, nodes } = data.readings;
      expect(totalCount).toBe(3);
      found.push(...nodes.map(({ document }: { document: { id: string } }) => document.id));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    expect(found).toEqual([mostId, otherId, talkId]);
    const { errors } = await ask(queue, { first: 1, after });
    expect(errors[0].message).toBe('`after` is not a cursor of this list.');
  });

  test('is filtered by all parties to one talk, and counts the documents of each party', async () => {
    expect(await ids({ filter: { parties: ['country:US', 'country:JP'] } })).toEqual([talkId]);
    expect(await ids({ filter: { parties: ['country:US', 'country:KR'] } })).toEqual([]);
    const { data } = await ask(
      '{ readingCounts { documents party { ... on Country { id } } publisher { id } unknown } }',
    );
    const ofParties = data.readingCounts.filter(({ party }: { party: unknown }) => party !== null);
    expect(ofParties).toEqual(
      [
        ['country:JP', 3],
        ['country:KR', 2],
        ['country:US', 1],
      ].map(([id, documents]) => ({ documents, party: { id }, publisher: null, unknown: null })),
    );
  });
});
