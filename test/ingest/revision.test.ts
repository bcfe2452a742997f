import { checkGraph } from '../../src/graph/check.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import type { LinkedReading } from '../../src/ingest/linked-reading.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { linkedReading, readDocumentId } from '../support/linked-reading.js';
import { removeReadings } from '../support/remove-readings.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';

const [protest = '', call = '', accord = ''] = linkedReading.acts.map(({ id }) => id);

/** The text with a word before the protest, without the third paragraph, and with the call as it was. */
const corrected: LinkedReading = {
  ...linkedReading,
  document: {
    ...linkedReading.document,
    passages: linkedReading.document.passages
      .map(({ number, text }) => ({ number, text: number === 1 ? `Again, ${text}` : text }))
      .filter(({ number }) => number !== 3),
  },
  acts: linkedReading.acts
    .filter(({ id }) => id !== accord)
    .map((act) => {
      const { citation } = act;
      const moved = { ...citation, start: citation.start + 7, end: citation.end + 7 };
      return act.id === protest ? { ...act, citation: moved } : act;
    }),
};

describe('a corrected text of the same address', () => {
  const service = useTestService();
  const acts = async () => {
    const { body } = await service.ask(
      `query ($ids: [ID!]!, $document: ID!) {
        nodes(ids: $ids) { ... on Act { id citations { quote passage { id number revision } } } }
        document(id: $document) { revision passages { id number revision } } }`,
      { ids: [protest, accord], document: readDocumentId },
    );
    return body.data;
  };

  test('is a new revision: what was decided keeps its review, what was open gives way', async () => {
    try {
      await ingestDocument(service.writer, linkedReading, signature());
      await reviewActs(service.writer, { accept: [protest, accord] }, signature());
      expect(await ingestDocument(service.writer, corrected, signature())).toEqual({
        documentId: readDocumentId,
        outcome: 'revision',
      });

      const slug = readDocumentId.slice('document:'.length);
      const { nodes, document } = await acts();
      expect(document).toEqual({
        revision: 2,
        passages: [
          { id: `passage:${slug}#0`, number: 0, revision: 2 },
          { id: `passage:${slug}@2#1`, number: 1, revision: 2 },
          { id: `passage:${slug}#2`, number: 2, revision: 2 },
        ],
      });
      expect(nodes).toEqual([
        {
          id: protest,
          citations: [
            {
              quote: 'protested the qwertzuiop nomination',
              passage: { id: `passage:${slug}@2#1`, number: 1, revision: 2 },
            },
          ],
        },
        {
          id: accord,
          citations: [
            { quote: 'concurred in staying in touch', passage: { id: `passage:${slug}#3`, number: 3, revision: 1 } },
          ],
        },
      ]);
      await expect(reviewActs(service.writer, { accept: [protest] }, signature())).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: `${protest} is decided already: it is ACCEPTED.`,
      });
      await expect(reviewActs(service.writer, { accept: [call] }, signature())).resolves.toMatchObject({
        accepted: [call],
      });
      expect(await checkGraph(service.graph)).toEqual([]);
    } finally {
      await deleteDocument(service.writer, { id: readDocumentId, reason: 'The test is over.' }, signature());
      await removeReadings(service.graph);
    }
  });

  test('is read by several at once as one document', async () => {
    try {
      const outcomes = await Promise.all(
        [1, 2, 3, 4].map(() => ingestDocument(service.writer, linkedReading, signature())),
      );
      expect(new Set(outcomes.map(({ documentId }) => documentId))).toEqual(new Set([readDocumentId]));
      const again = await Promise.all([1, 2].map(() => ingestDocument(service.writer, linkedReading, signature())));
      expect(again.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
      const { document } = await acts();
      expect(document.revision).toBe(1);
    } finally {
      await deleteDocument(service.writer, { id: readDocumentId, reason: 'The test is over.' }, signature());
      await removeReadings(service.graph);
    }
  });

  test('is stored whole or not at all', async () => {
    const [first] = linkedReading.acts;
    const broken = {
      ...linkedReading,
      acts: [{ ...first, confidence: { notANumber: true } }],
    } as unknown as LinkedReading;
    await expect(ingestDocument(service.writer, broken, signature())).rejects.toThrow();
    const { document } = await acts();
    expect(document).toBeNull();
  });
});
