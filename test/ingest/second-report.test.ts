import { checkGraph } from '../../src/graph/check.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { linkedReading, readDocumentId } from '../support/linked-reading.js';
import { removeReadings } from '../support/remove-readings.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';

const otherId = 'document:mofa-kr-2022-03-02-jk-tel';
const [protest = ''] = linkedReading.acts.map(({ id }) => id);

/** The other side's text, which tells of the same protest. */
const otherReading = {
  ...linkedReading,
  document: { ...linkedReading.document, id: otherId, url: 'https://example.org/other', publisherId: 'org:mofa-kr' },
  acts: linkedReading.acts.slice(0, 1).map((act) => ({ ...act, id: 'act:00000000000000aa' })),
  references: [],
  unresolved: [],
};

describe('another report of an act that the graph has', () => {
  const service = useTestService();
  const act = async () => {
    const { body } = await service.ask(
      `query ($id: ID!) { act(id: $id) { citations { document { id } } meeting { accounts { onlyHere { id } } } } }`,
      { id: protest },
    );
    return body.data.act;
  };

  test('adds its citation, and the act stays when one of the documents goes', async () => {
    try {
      await ingestDocument(service.writer, linkedReading, signature());
      await reviewActs(service.writer, { accept: [protest] }, signature());
      await ingestDocument(service.writer, otherReading, signature());
      const reviewed = await reviewActs(service.writer, { accept: ['act:00000000000000aa'] }, signature());
      expect(reviewed.accepted).toEqual([protest]);
      expect(await act()).toEqual({
        citations: [{ document: { id: readDocumentId } }, { document: { id: otherId } }],
        meeting: { accounts: [{ onlyHere: [] }, { onlyHere: [] }] },
      });
      expect(await checkGraph(service.graph)).toEqual([]);

      await expect(
        deleteDocument(service.writer, { id: readDocumentId, reason: 'The page was withdrawn.' }, signature()),
      ).resolves.toEqual({ documentId: readDocumentId, retractedActs: 0, retractedMeetings: 0, keptActs: 1 });
      expect((await act()).citations).toEqual([{ document: { id: otherId } }]);
      await expect(
        deleteDocument(service.writer, { id: otherId, reason: 'This one too.' }, signature()),
      ).resolves.toMatchObject({ retractedActs: 1, retractedMeetings: 1 });
      expect(await checkGraph(service.graph)).toEqual([]);
    } finally {
      await removeReadings(service.graph);
    }
  });
});
