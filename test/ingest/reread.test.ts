import { checkGraph } from '../../src/graph/check.js';
import { connectGraph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import { readDocument } from '../../src/ingest/read-document.js';
import { mostAtOnce, rereadDocument, rereadWaiting } from '../../src/ingest/reread.js';
import { addThings } from '../../src/ingest/things/add.js';
import { editThing, readThing } from '../../src/ingest/things/edit.js';
import { identifyWords } from '../../src/ingest/unknown-words.js';
import { graphMutations } from '../../src/start/graph-mutations.js';
import { linkedReading, readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { signature } from '../support/signature.js';
import { changesSince, takeBackAfterEach } from '../support/take-back.js';
import { useTestGraph } from '../support/test-graph.js';
import { correctedReading, otherReading } from '../support/three-readings.js';

const text = `On March 2, 2022, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs, held a telephone talk with H.E. Mr. Chung Eui-yong, Minister of Foreign Affairs of the Republic of Korea.

The two Ministers discussed the Blue Lantern Initiative.`;
const input = (number: number) => ({
  url: `https://www.mofa.go.jp/press/reread-${number}.html`,
  title: 'Japan-Republic of Korea Foreign Ministers’ Telephone Talk',
  publishedOn: '2022-03-02',
  publisher: 'Ministry of Foreign Affairs of Japan',
  language: 'en',
  text,
});
const lantern = { issues: [{ name: 'Blue Lantern Initiative' }] };

describe('a document that is read again', () => {
  const { graph, writer } = useTestGraph();
  takeBackAfterEach({ graph, writer });
  const ingest = async (number: number) => {
    const reading = await readDocument(input(number), await openKnowledge(graph));
    return (await ingestDocument(writer, reading, signature())).documentId;
  };
  const document = async (id: string) =>
    (
      await readRows(
        graph,
        `OPTIONAL MATCH (document:Document {id: $id})
        RETURN document.title, document.revision, [(document)-[:PUBLISHED_BY]->(publisher) | publisher.id],
          [(document)-[:LEFT_OPEN]->(words) | words.kind]`,
        { id },
      )
    )[0];

  test('after it was withdrawn stays withdrawn', async () => {
    await ingestDocument(writer, linkedReading, signature());
    await deleteDocument(writer, { id: readDocumentId, reason: 'A test.' }, signature());
    expect(await ingestDocument(writer, linkedReading, signature(), { readFrom: 1 })).toMatchObject({
      outcome: 'unchanged',
    });
    expect((await document(readDocumentId))?.[0]).toBeNull();
  });

  test('after there is a newer revision, or its title was corrected, changes nothing', async () => {
    await ingestDocument(writer, linkedReading, signature());
    await ingestDocument(writer, correctedReading, signature());
    expect(await ingestDocument(writer, linkedReading, signature(), { readFrom: 1 })).toMatchObject({
      outcome: 'unchanged',
    });
    expect((await document(readDocumentId))?.[1]).toBe(2);
    const { seen } = await readThing(writer, readDocumentId);
    await editThing(writer, { id: readDocumentId, seen, to: { title: 'The right title' } }, signature());
    expect(await ingestDocument(writer, { ...correctedReading, acts: [] }, signature(), { readFrom: 2 })).toMatchObject(
      {
        outcome: 'unchanged',
      },
    );
    expect((await document(readDocumentId))?.[0]).toBe('The right title');
  });

  test('keeps its publisher, whatever else has the same name now', async () => {
    const id = await ingest(1);
    const { seen } = await readThing(writer, id);
    await editThing(writer, { id, seen, to: { publisher: 'org:mofa-kr' } }, signature());
    await addThings(
      writer,
      {
        organizations: [
          {
            name: 'The Ministry of Zenda',
            aliases: ['Ministry of Foreign Affairs of the Republic of Korea'],
            distinct: true,
          },
        ],
      },
      signature(),
    );
    await addThings(writer, lantern, signature());
    expect(await rereadDocument(graph, writer, await openKnowledge(graph), id, signature())).toBe('reread');
    expect((await document(id))?.slice(2)).toEqual([['org:mofa-kr'], []]);
  });

  test('with others that have the new name: a few at once, and how many are left', async () => {
    const ids: string[] = [];
    for (let number = 0; number < mostAtOnce + 2; number += 1) ids.push(await ingest(number));
    ids.sort();
    await addThings(writer, lantern, signature());
    const last = ids.at(-1) ?? '';
    expect(await rereadWaiting(graph, writer, ['Blue Lantern Initiative'], signature(), last)).toEqual({
      changed: [last, ...ids.slice(0, mostAtOnce - 1)],
      left: 2,
    });
    expect(await rereadWaiting(graph, writer, [], signature())).toEqual({ changed: [], left: 0 });
  });

  test('after the country in which its talk was held became a place', async () => {
    const held = `On March 2, 2022, in Iceland, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with H.E. Mr. Chung Eui-yong, Minister of Foreign Affairs of the Republic of Korea.`;
    const reading = await readDocument({ ...input(1), text: held }, await openKnowledge(graph));
    const { documentId } = await ingestDocument(writer, reading, signature());
    expect((await document(documentId))?.[3]).toEqual(['PLACE']);
    await graphMutations(writer, graph).add?.({ input: { places: [{ country: 'IS' }] } }, 'A. Test');
    expect((await document(documentId))?.[3]).toEqual([]);
  });

  test('fails without failing what was written before', async () => {
    const away = connectGraph({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none' });
    try {
      const names = ['Blue Lantern Initiative'];
      expect(await rereadWaiting(away, writer, names, signature(), 'document:a')).toEqual({ changed: [], left: 1 });
    } finally {
      await away.close();
    }
  });

  test('is the one whose words were identified, also if they are called otherwise', async () => {
    const id = await ingest(1);
    await addThings(writer, { ...lantern, issues: [{ name: 'The Azure Lamp Plan' }] }, signature());
    const [[unresolved] = []] = await readRows(graph, "MATCH (words:Unresolved {kind: 'ISSUE'}) RETURN words.id");
    await addThings(writer, { issues: [{ name: 'Blue Lantern Initiative', distinct: true }] }, signature());
    await identifyWords(
      graph,
      writer,
      { unresolved: String(unresolved), as: 'issue:the-azure-lamp-plan', alias: 'Lampyris' },
      signature(),
    );
    expect((await document(id))?.[3]).toEqual([]);
  });

  test.each(['identified', 'added as an alias'])(
    'rests on the words that were %s: these are undone after it',
    async (how) => {
      await addThings(writer, { issues: [{ name: 'The Azure Lamp Plan' }] }, signature());
      const id = await ingest(1);
      const issue = 'issue:the-azure-lamp-plan';
      if (how === 'identified') {
        const [[unresolved] = []] = await readRows(graph, "MATCH (words:Unresolved {kind: 'ISSUE'}) RETURN words.id");
        await identifyWords(graph, writer, { unresolved: String(unresolved), as: issue }, signature());
      } else {
        const aliases = ['Blue Lantern Initiative'];
        await addThings(writer, { issues: [{ id: issue, name: 'The Azure Lamp Plan', aliases }] }, signature());
        expect(await rereadWaiting(graph, writer, aliases, signature())).toEqual({ changed: [id], left: 0 });
      }
      expect((await document(id))?.[3]).toEqual([]);
      const [reread, taught] = (await changesSince(graph, '')).map((change) => change.id);
      const undo = (change = '') => undoChange(writer, { change }, signature());
      await expect(undo(taught)).rejects.toMatchObject({
        code: 'RESTED_ON',
        message: `${taught} cannot be undone before ${reread} ("Read "${input(1).title}" again.").`,
      });
      await undo(reread);
      await undo(taught);
      expect((await document(id))?.[3]).toEqual(['ISSUE']);
    },
  );

  test('leaves a talk of which no act is proposed any more open in the other documents', async () => {
    const first = { ...linkedReading, references: [], unresolved: [] };
    await ingestDocument(writer, first, signature());
    await ingestDocument(writer, { ...otherReading, acts: [], unresolved: [] }, signature());
    const open = async () =>
      (await readRows(graph, 'MATCH (document:OpenReading) RETURN document.id ORDER BY document.id')).flat();
    expect(await open()).toEqual([readDocumentId]);
    await ingestDocument(writer, { ...first, acts: [] }, signature());
    expect(await open()).toEqual([readDocumentId, otherReading.document.id]);
    expect(await checkGraph(graph)).toEqual([]);
    expect(readMeetingId).toBe(first.meetings[0]?.id);
  });
});
