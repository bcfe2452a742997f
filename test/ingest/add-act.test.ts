import { actId } from '../../src/domain/ids.js';
import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { linkedReading, readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';
import { lastChange, takeBackSince } from '../support/take-back.js';
import { otherReading } from '../support/three-readings.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';
import { write } from '../support/write.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const [protest = '', call = ''] = linkedReading.acts.map(({ id }) => id);
const passageOf = (number: number) => `passage:${readDocumentId.slice('document:'.length)}#${number}`;
const words = linkedReading.document.passages[2]?.text ?? '';
const quote = 'a fair account of history';
const start = words.indexOf(quote);

/** An act in words of the reading's third passage. */
const statement = {
  meeting: readMeetingId,
  passage: passageOf(2),
  start,
  end: start + quote.length,
  type: 'STATED',
  actors: ['person:chung-eui-yong'],
  toward: ['country:JP'],
  about: ['issue:sado-mines-nomination'],
};

describe('an act that an editor adds', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  let before = '';
  const begin = async () => {
    before = await lastChange(service.graph);
    await ingestDocument(service.writer, linkedReading, signature());
  };
  const end = () => takeBackSince(service.graph, service.writer, before);

  const accept = (...ids: string[]) => reviewActs(service.writer, { accept: ids }, signature());
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const body = JSON.stringify({ query, variables });
    return (await service.post(body, { authorization: `Bearer ${editorToken}` })).body;
  };
  const add = (given: Record<string, unknown> = {}) => ask(operation('add-act'), { input: { ...statement, ...given } });
  const added = async (given: Record<string, unknown> = {}) => {
    const { data, errors } = await add(given);
    expect(errors).toBeUndefined();
    return data.addAct as { change: { id: string } | null; act: { id: string } };
  };

  describe('with the words that tell it', () => {
    beforeEach(begin);
    afterEach(end);

    test('stands in its talk with its words, its sentence and its direct relationship', async () => {
      await accept(protest);
      const { change, act } = await added();
      const id = actId({
        documentId: readDocumentId,
        words: quote,
        type: 'STATED',
        actors: ['person:chung-eui-yong'],
        ordinal: 0,
      });
      expect({ change, act }).toEqual({
        change: { id: await lastChange(service.graph) },
        act: {
          id,
          type: 'STATED',
          summary: expect.stringMatching(/^Chung Eui-yong stated .*Japan.*\.$/u),
          citations: [{ quote, passage: { id: passageOf(2) } }],
        },
      });
      const { data } = await ask(
        `query ($id: ID!) { act(id: $id) { date joint acceptedBy machineRead { id } meeting { id issues { id } } sides { ... on Country { code } } } }`,
        { id },
      );
      expect(data.act).toEqual({
        date: '2022-03-02',
        joint: false,
        acceptedBy: expect.any(String),
        machineRead: null,
        meeting: { id: readMeetingId, issues: [{ id: 'issue:sado-mines-nomination' }] },
        sides: [{ code: 'KR' }],
      });
      expect(
        await readRows(
          service.graph,
          'MATCH (:Person)-[direct:STATED {actId: $id}]->(:Issue) RETURN direct.meetingId',
          {
            id,
          },
        ),
      ).toEqual([[readMeetingId]]);
      expect(await checkGraph(service.graph)).toEqual([]);
      const { data: history } = await ask(operation('changes'), { of: id, first: 1 });
      expect(history.changes.nodes).toMatchObject([{ kind: 'ADDED', summary: `Added ${id}.` }]);
    });

    test('that the graph has already is that act, with one more citation, once', async () => {
      await accept(protest, call);
      const again = { type: 'CALLED_FOR' };
      const first = await added(again);
      expect(first).toMatchObject({ act: { id: call } });
      expect(first.act).toMatchObject({ citations: [{ quote: 'called for a fair account' }, { quote }] });
      expect(await added(again)).toMatchObject({ change: null, act: { id: call } });
      expect(await added({ ...again, toward: [] })).not.toMatchObject({ act: { id: call } });
      expect(await checkGraph(service.graph)).toEqual([]);
    });

    test('is found in the document of the other side, of which it is a report', async () => {
      await accept(protest);
      const { act } = await added();
      await ingestDocument(service.writer, otherReading, signature());
      const other = otherReading.document.id;
      const { change, act: same } = await added({
        passage: `passage:${other.slice('document:'.length)}#2`,
        start: 0,
        end: 8,
      });
      expect(same).toMatchObject({ id: act.id, citations: [{}, {}] });
      expect(change).not.toBeNull();
      const { data } = await ask('query ($id: ID!) { document(id: $id) { reportsOn { id } } }', { id: other });
      expect(data.document.reportsOn).toEqual([{ id: readMeetingId }]);
      expect(await checkGraph(service.graph)).toEqual([]);
    });

    test('outside of a talk has the day of its document, and the office that the person held on it', async () => {
      const { act } = await added({ meeting: null });
      expect(await added({ meeting: null })).toMatchObject({ change: null, act: { id: act.id } });
      const rows = await readRows(
        service.graph,
        'MATCH (who)-[performed:PERFORMED]->(act:Act {id: $id}) RETURN toString(act.date), performed.officeId, performed.countryCode, act.sides',
        { id: act.id },
      );
      expect(rows).toEqual([['2022-03-02', 'office:kr-foreign-minister', 'KR', ['country:KR']]]);
      expect(await checkGraph(service.graph)).toEqual([]);
    });

    test('stays when its document is read again, and nothing that reads the same is proposed', async () => {
      await accept(protest);
      const { act } = await added();
      const [first] = linkedReading.acts;
      if (first === undefined) throw new Error('The reading has acts.');
      const citation = { number: 2, start, end: start + quote.length, quote };
      const sameWords = { ...first, id: 'act:00000000000000bb', type: 'STATED' as const, citation };
      await ingestDocument(
        service.writer,
        { ...linkedReading, acts: [...linkedReading.acts, sameWords, { ...sameWords, id: act.id }] },
        signature(),
      );
      const rows = await readRows(
        service.graph,
        'MATCH (proposal:ProposedAct) WHERE proposal.id IN $ids RETURN proposal.id, proposal.status',
        { ids: [sameWords.id, act.id] },
      );
      expect(rows.filter(([, status]) => status === 'PROPOSED')).toEqual([]);
      expect(await checkGraph(service.graph)).toEqual([]);
    });

    test('goes when it is undone, and holds what it rests on until then', async () => {
      await accept(protest);
      const reviewed = await lastChange(service.graph);
      const was = await wholeGraph();
      const { change, act } = await added();
      const undo = (id = '') => undoChange(service.writer, { change: id }, signature());
      await expect(undo(reviewed)).rejects.toMatchObject({
        code: 'RESTED_ON',
        message: expect.stringContaining(change?.id ?? '-'),
      });
      await reviewActs(service.writer, { correct: [{ id: act.id, to: { type: 'EXPLAINED' } }] }, signature());
      const corrected = await lastChange(service.graph);
      await expect(undo(change?.id)).rejects.toMatchObject({
        code: 'RESTED_ON',
        message: expect.stringContaining(corrected),
      });
      await undo(corrected);
      await undo(change?.id);
      expect(graphDifference(was, await wholeGraph())).toEqual([]);
    });

    test('is refused in a talk that is only proposed, and with an unknown type', async () => {
      expect((await add()).errors[0].message).toBe(
        `input.meeting: ${readMeetingId} is only proposed: accept the talk first.`,
      );
      expect((await add({ type: 'SHOUTED' })).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    });

    test('is refused in words of a document that was withdrawn or has a later revision, and of a dataset', async () => {
      await accept(protest);
      const passages = linkedReading.document.passages.map((passage) =>
        passage.number === 2 ? { ...passage, text: `${passage.text} He said so twice.` } : passage,
      );
      await ingestDocument(
        service.writer,
        { ...linkedReading, document: { ...linkedReading.document, passages }, acts: linkedReading.acts.slice(0, 1) },
        signature(),
      );
      expect((await add()).errors[0].message).toContain(
        `${passageOf(2)} is of an earlier revision of ${readDocumentId}`,
      );
      await deleteDocument(service.writer, { id: readDocumentId, reason: 'A test.' }, signature());
      expect((await add()).errors[0].message).toBe(`input.passage: the document of ${passageOf(2)} was withdrawn.`);

      await write(
        service.graph,
        `MATCH (passage:Passage {id: 'passage:mofa-jp-2022-02-12-jk-fmm-honolulu#1'})<-[:CITED]-(act:Act)
        WITH passage, act LIMIT 1 SET act.datasetId = passage.documentId`,
      );
      const ofDataset = 'passage:mofa-jp-2022-02-12-jk-fmm-honolulu#1';
      expect((await add({ passage: ofDataset, meeting: null })).errors[0].message).toContain('is a day of a dataset');
      await write(
        service.graph,
        `MATCH (act:Act {datasetId: 'document:mofa-jp-2022-02-12-jk-fmm-honolulu'}) REMOVE act.datasetId`,
      );
    });
  });

  describe('with a fault', () => {
    beforeAll(async () => {
      await begin();
      await accept(protest);
    });
    afterAll(end);

    test.each<[string, Record<string, unknown>, string]>([
      ['a span beyond the passage', { end: 1000 }, `input.end: ${passageOf(2)} has ${words.length} UTF-16 code units`],
      ['a start after the end', { end: 3 }, 'input.end: must be after `start`'],
      ['a negative start', { start: -1 }, 'input.start: '],
      ['no words', { start: words.indexOf(' '), end: words.indexOf(' ') + 1 }, 'input.start: no words stand there'],
      ['an unknown passage', { passage: 'passage:none#1' }, 'input.passage: the graph has no passage:none#1'],
      ['no passage', { passage: 'act:0123456789abcdef' }, 'input.passage: must be the id of a Passage'],
      ['an unknown talk', { meeting: 'meeting:2022-03-02-jp-us-fm' }, 'input.meeting: the graph has no meeting:'],
      ['no talk', { meeting: 'issue:china' }, 'input.meeting: must be the id of a Meeting'],
      [
        'a talk of which the document does not tell',
        { meeting: 'meeting:2022-02-12-jp-kr-fm' },
        `input.meeting: ${readDocumentId} does not tell of meeting:2022-02-12-jp-kr-fm; it tells of ${readMeetingId}`,
      ],
      ['nobody', { actors: [] }, 'input.actors: must name somebody who acts'],
      [
        'somebody of another kind',
        { actors: ['issue:china'] },
        'input.actors[0]: must be the id of a Person or Country',
      ],
      ['an unknown person', { actors: ['person:nobody'] }, 'person:nobody cannot have done the act: it took no part'],
      ['somebody who took no part', { actors: ['person:park-jin'] }, 'person:park-jin cannot have done the act'],
      [
        'somebody who held no office, outside of a talk',
        { meeting: null, actors: ['person:park-jin'] },
        'person:park-jin cannot have done the act: the graph does not know one office that it held on 2022-03-02',
      ],
      ['nothing', { about: [] }, 'input.about: must name what the act is about'],
      ['nothing at all', { about: null }, 'input.about: must name what the act is about'],
      ['what is no issue', { about: ['country:JP'] }, 'input.about[0]: must be the id of a Issue or Nomination'],
      ['an unknown issue', { about: ['issue:none'] }, 'the act cannot be about issue:none'],
      [
        'toward a person',
        { toward: ['person:park-jin'] },
        'input.toward[0]: must be the id of a Country or Organization',
      ],
      ['toward an unknown country', { toward: ['country:XX'] }, 'the act cannot be toward country:XX'],
      ['a type of datasets', { type: 'ACTED' }, 'input.type: '],
      [
        'words that are proposed',
        { type: 'CALLED_FOR', start: words.indexOf('called'), end: words.indexOf('called') + 25 },
        `These words are proposed already as ${call}.`,
      ],
    ])('is refused with %s', async (_, given, message) => {
      const last = await lastChange(service.graph);
      const { errors } = await add(given);
      expect(errors).toMatchObject([
        { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
      expect(await lastChange(service.graph)).toBe(last);
    });
  });
});
