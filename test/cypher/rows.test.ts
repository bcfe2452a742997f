import neo4j, { type Driver } from 'neo4j-driver';
import { parametersFor, type StatementFolder, statementOf } from '../../src/graph/statements/statements.js';
import { rowFits } from '../../src/graph/statements/value-type.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { linkedReading, readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { removeDocuments } from '../support/remove-readings.js';
import { signature } from '../support/signature.js';
import { testAddress, useTestGraph } from '../support/test-graph.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const acts = linkedReading.acts.map(({ id }) => id);
const references = linkedReading.references.map(({ id }) => id);
const parties = ['country:JP', 'country:KR'];

/** Statements that give rows, each with parameters for which it gives at least one. */
const cases: readonly (readonly [StatementFolder, string, object])[] = [
  ['read', 'for-service/graph-is-empty', {}],
  ['read', 'for-service/seed-versions', {}],
  ['read', 'for-service/takes-seed', { meetingIds: ['meeting:2022-02-12-jp-kr-fm'] }],
  ['read', 'for-service/graph-revision', {}],
  ['read', 'for-import/country-names', {}],
  ['read', 'for-import/indexes-awaited', {}],
  ['read', 'for-reader/known-persons', {}],
  ['read', 'for-reader/known-offices', {}],
  ['read', 'for-reader/known-issues', {}],
  ['read', 'for-reader/known-places', {}],
  ['read', 'for-reader/known-conferences', {}],
  ['read', 'for-reader/known-countries', {}],
  ['read', 'for-reader/known-organizations', {}],
  ['read', 'for-reader/known-document', { urls: [linkedReading.document.url] }],
  ['read', 'for-reader/known-talks', { wishes: [{ partyIds: parties, from: '2022-01-01', to: '2022-12-31' }] }],
  ['read', 'for-review/document', { id: readDocumentId }],
  ['read', 'for-review/open-readings', {}],
  ['read', 'for-review/meetings', { id: readDocumentId }],
  ['read', 'for-review/acts', { id: readDocumentId }],
  ['read', 'for-review/references', { id: readDocumentId }],
  ['read', 'for-review/unresolved', { id: readDocumentId }],
  ['write', 'raise-revision', {}],
  ['write', 'take-revision', {}],
  ['write', 'find-images', { ids: [readDocumentId, honolulu, ...acts] }],
  ['write', 'find-owners', { ids: [honolulu] }],
  ['write', 'find-nodes', { ids: [honolulu, ...acts] }],
  ['write', 'take-document', { documentId: readDocumentId }],
  ['write', 'clear-proposals', { documentId: readDocumentId }],
  ['write', 'take-proposed-acts', { ids: acts }],
  ['write', 'take-proposed-meetings', { ids: [readMeetingId] }],
  ['write', 'take-proposed-references', { ids: references }],
  ['write', 'find-actors', { ids: ['country:JP'], meetingId: honolulu, date: '2022-02-12' }],
  ['write', 'find-passage', { id: `passage:${readDocumentId.slice('document:'.length)}#1` }],
  ['write', 'find-ends', { towardIds: parties, aboutIds: [] }],
  ['write', 'take-reports', { documentId: readDocumentId }],
  [
    'write',
    'retract-document',
    { documentId: readDocumentId, reason: 'x', recordedAt: '2022-03-03T00:00:00Z', reviewedBy: 'x' },
  ],
  ['history', 'list', {}],
];

describe('the rows of the statements', () => {
  const { graph, writer } = useTestGraph();
  let driver: Driver;
  // Neo4j's own driver, without `disableLosslessIntegers`, tells whole numbers from others.
  beforeAll(() => {
    const { uri, username, password } = testAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
  });
  afterAll(() => driver.close());

  /** Runs a statement in a transaction that leaves nothing. */
  async function rowsOf(text: string, parameters: object): Promise<Record<string, unknown>[]> {
    const session = driver.session();
    const transaction = session.beginTransaction();
    try {
      return (await transaction.run(text, parameters)).records.map((record) => record.toObject());
    } finally {
      await transaction.rollback();
      await session.close();
    }
  }

  // The reading stands within what is checked for leaks.
  describe('of the seed and of a reading', () => {
    beforeAll(() => ingestDocument(writer, linkedReading, signature()));
    afterAll(() => removeDocuments(graph, [linkedReading.document.url]));

    test.each(cases)('%s/%s gives what is declared', async (folder, name, parameters) => {
      const statement = statementOf(graph.statements, folder, name as never);
      const rows = await rowsOf(statement.text, parametersFor(statement, parameters));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => !rowFits(statement.row, row))).toEqual([]);
    });

    test('the acts of a meeting as they are taken for a review', async () => {
      const [first] = await rowsOf('MATCH (act:Act)-[:IN]->(:Meeting {id: $honolulu}) RETURN collect(act.id) AS ids', {
        honolulu,
      });
      const statement = statementOf(graph.statements, 'write', 'take-acts');
      const rows = await rowsOf(statement.text, parametersFor(statement, { ids: first?.ids ?? [] }));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => !rowFits(statement.row, row))).toEqual([]);
    });
  });
});
