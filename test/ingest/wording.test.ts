import { migrationFiles } from '../../src/graph/migration-file.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import type { LinkedReading } from '../../src/ingest/linked-reading.js';
import { rereadDocument } from '../../src/ingest/reread.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { editThing, readThing } from '../../src/ingest/things/edit.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { linkedReading, readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';
import { changesSince, lastChange, takeBackAfterEach } from '../support/take-back.js';
import { write } from '../support/write.js';

const [protest = ''] = linkedReading.acts.map(({ id }) => id);
const readout = 'document:mofa-jp-2022-02-12-jk-fmm-honolulu';
const digest = 'document:mofa-jp-2022-02-12-press-talk-kzoo-ja';

describe('the wording of a document', () => {
  const service = useTestService();
  const { graph, writer } = service;
  takeBackAfterEach(service);

  const ingest = (wording?: 'SUMMARY' | 'TRANSLATION') => {
    const document = { ...linkedReading.document, ...(wording && { wording }) };
    return ingestDocument(writer, { ...linkedReading, document } satisfies LinkedReading, signature());
  };
  const stored = async (id: string) => {
    const query = 'query ($id: ID!) { document(id: $id) { wording complete note } }';
    return (await service.ask(query, { id })).body.data.document;
  };
  const whole = { wording: 'VERBATIM', complete: true, note: null };

  test('is a summary in the seed, and no citation of it is verbatim', async () => {
    expect(await stored(readout)).toEqual({ wording: 'SUMMARY', complete: true, note: null });
    expect(await stored(digest)).toEqual({ wording: 'SUMMARY', complete: false, note: null });
    const { body } = await service.ask('{ acts(first: 100) { nodes { citations { verbatim } } } }');
    const citations = body.data.acts.nodes.flatMap((act: { citations: { verbatim: boolean }[] }) => act.citations);
    expect(new Set(citations.map(({ verbatim }: { verbatim: boolean }) => verbatim))).toEqual(new Set([false]));
  });

  test('is verbatim where a text was read, and so are its citations', async () => {
    await ingest();
    expect(await stored(readDocumentId)).toEqual(whole);
    await reviewActs(writer, { accept: [protest] }, signature());
    const { body } = await service.ask('query ($id: ID!) { act(id: $id) { citations { quote verbatim } } }', {
      id: protest,
    });
    expect(body.data.act.citations).toEqual([{ quote: linkedReading.acts[0]?.citation.quote, verbatim: true }]);
  });

  test('is told by a briefing where its words are not verbatim', async () => {
    const briefing = async (id: string) =>
      (await service.ask('query ($id: ID!) { meeting(id: $id) { briefing { markdown } } }', { id })).body.data.meeting
        .briefing.markdown;
    const ours = 'Every passage cited here is our summary of what was published.';
    const talk = await briefing('meeting:2022-02-12-jp-kr-fm');
    expect(talk).toContain(`## Sources\n\n${ours}\n`);
    await ingest();
    await reviewActs(writer, { accept: [protest] }, signature());
    const read = await briefing(readMeetingId);
    expect(read).not.toContain(ours);
    expect(read).toMatch(/## Sources\n\n(?:The passages of .* are our summary of what was published\.\n\n)?1\. /u);
  });

  test('is what who brings in the text says, and stays when the same text is read again', async () => {
    await ingest('SUMMARY');
    const summary = { wording: 'SUMMARY', complete: false, note: null };
    expect(await stored(readDocumentId)).toEqual(summary);
    expect(await ingest()).toMatchObject({ outcome: 'unchanged' });
    await rereadDocument(graph, writer, await openKnowledge(graph), readDocumentId, signature());
    expect(await stored(readDocumentId)).toEqual(summary);
    expect(await ingest('TRANSLATION')).toMatchObject({ outcome: 'reread' });
    expect(await stored(readDocumentId)).toEqual({ ...whole, wording: 'TRANSLATION' });
  });

  /** The publisher's own words of a document of the seed. */
  const original: LinkedReading = {
    ...linkedReading,
    document: { ...linkedReading.document, id: readout, url: 'https://www.mofa.go.jp/a_o/na/kr/page4e_001200.html' },
    meetings: [],
    acts: [],
    references: [],
  };
  const wordings = async () => {
    const query = `query ($id: ID!) {
      document(id: $id) { wording passages { wording } }
      acts(first: 100, filter: { meeting: "meeting:2022-02-12-jp-kr-fm" }) {
        nodes { citations { verbatim passage { wording } document { id } } }
      }
    }`;
    const { document, acts } = (await service.ask(query, { id: readout })).body.data;
    type Cited = { verbatim: boolean; passage: { wording: string }; document: { id: string } };
    const cited = acts.nodes
      .flatMap(({ citations }: { citations: Cited[] }) => citations)
      .filter((citation: Cited) => citation.document.id === readout)
      .map(({ verbatim, passage }: Cited) => `${passage.wording} ${verbatim}`);
    const latest = document.passages.map((passage: { wording: string }) => passage.wording);
    return { document: document.wording, latest: [...new Set(latest)], cited: [...new Set(cited)] };
  };
  const onceOurs = { document: 'VERBATIM', latest: ['VERBATIM'], cited: ['SUMMARY false'] };

  test('is that of the latest revision, and what is cited from an earlier one stays in the words of that', async () => {
    await ingestDocument(writer, original, signature());
    expect(await wordings()).toEqual(onceOurs);
  });

  test('can be corrected with that of the passages, and not taken away', async () => {
    await ingest();
    await reviewActs(writer, { accept: [protest] }, signature());
    const verbatim = async () =>
      (await service.ask('query ($id: ID!) { act(id: $id) { citations { verbatim } } }', { id: protest })).body.data.act
        .citations;
    const edit = async (wording: string | null) =>
      editThing(writer, { ...(await readThing(writer, readDocumentId)), to: { wording } }, signature());
    await edit('TRANSLATION');
    expect(await stored(readDocumentId)).toEqual({ ...whole, wording: 'TRANSLATION' });
    expect(await verbatim()).toEqual([{ verbatim: false }]);
    await edit('VERBATIM');
    expect(await verbatim()).toEqual([{ verbatim: true }]);
    await expect(edit(null)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(edit('own words')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  describe('in a graph that was written before', () => {
    const migrateAgain = async () => {
      const file = migrationFiles(projectFolders.migrations).find(({ source }) => /Wordings/u.test(source));
      for (const statement of file?.statements ?? []) await write(graph, statement);
    };
    const makeOld = (id: string, wording: string) =>
      write(graph, 'MATCH (document:Document {id: $id}) SET document.wording = $wording REMOVE document.complete', {
        id,
        wording,
      });

    test('is told by what was stored, and a dataset keeps its words as a note', async () => {
      const words = 'event dataset; its rows are not kept here. CC0';
      await makeOld(readout, 'own words, paragraph by paragraph');
      await makeOld(digest, 'own-words digest');
      await write(graph, `CREATE (:Document {id: 'document:old-events', wording: $words})`, { words });
      try {
        await migrateAgain();
        expect(await stored(readout)).toEqual({ wording: 'SUMMARY', complete: true, note: null });
        expect(await stored(digest)).toEqual({ wording: 'SUMMARY', complete: false, note: null });
        expect(await stored('document:old-events')).toEqual({ wording: 'SUMMARY', complete: false, note: words });
      } finally {
        await write(graph, `MATCH (document:Document {id: 'document:old-events'}) DELETE document`);
      }
    });

    test('is verbatim for a text that was read, and its reading can still be undone', async () => {
      const before = await lastChange(graph);
      await ingest();
      const [{ id: change = '' } = {}] = await changesSince(graph, before);
      await write(
        graph,
        `MATCH (document:Document {id: $id}) REMOVE document.wording, document.complete
         WITH document
         MATCH (change:Change {id: $change})
         SET change.record = replace(replace(change.record, '"complete":true,', ''), ',"wording":"VERBATIM"', '')`,
        { id: readDocumentId, change },
      );
      await migrateAgain();
      expect(await stored(readDocumentId)).toEqual(whole);
      const rows = await readRows(graph, 'MATCH (change:Change {id: $change}) RETURN change.record', { change });
      expect(String(rows[0]?.[0]).match(/"complete":true,"wording":"VERBATIM"/gu)).toHaveLength(1);
      await undoChange(writer, { change }, signature());
      expect(await stored(readDocumentId)).toBeNull();
    });

    test('is a summary for the first revision of a text that was one, and the later reading can be undone', async () => {
      const before = await lastChange(graph);
      await ingestDocument(writer, original, signature());
      const [{ id: change = '' } = {}] = await changesSince(graph, before);
      await write(
        graph,
        `MATCH (document:Document {id: $readout}) REMOVE document.wording, document.complete
         WITH document
         CALL (document) {
           MATCH (document)-[:HAS_PASSAGE]->(passage:Passage) REMOVE passage.wording
         }
         MATCH (change:Change {id: $change})
         SET change.record = replace(
           replace(change.record, '"wording":"SUMMARY"', '"wording":"own words, paragraph by paragraph"'),
           '"wording":"VERBATIM"', '"wording":null')`,
        { readout, change },
      );
      await migrateAgain();
      expect(await wordings()).toEqual(onceOurs);
      await undoChange(writer, { change }, signature());
      expect(await stored(readout)).toEqual({ wording: 'SUMMARY', complete: true, note: null });
      expect(await wordings()).toEqual({ document: 'SUMMARY', latest: ['SUMMARY'], cited: ['SUMMARY false'] });
    });

    test('a remark that was cited as words of a ministry goes', async () => {
      const [act] = await readRows(
        graph,
        "MATCH (act:Act {type: 'PROTESTED'})-[:CITED]->(:Passage {documentId: $readout}) RETURN act.id",
        { readout },
      );
      await write(
        graph,
        `MATCH (act:Act {id: $act}), (passage:Passage {id: $passage})
         SET passage.before = passage.text, passage.text = 'it says so'
         CREATE (act)-[:CITED {start: 0, end: 10}]->(passage)`,
        { act: act?.[0], passage: `passage:${digest.slice('document:'.length)}#1` },
      );
      await migrateAgain();
      await write(
        graph,
        'MATCH (passage:Passage) WHERE passage.before IS NOT NULL SET passage.text = passage.before REMOVE passage.before',
      );
      const cited = 'RETURN COUNT { (:Passage {documentId: $digest})<-[:CITED]-() }';
      expect(await readRows(graph, cited, { digest })).toEqual([[0]]);
    });
  });
});
