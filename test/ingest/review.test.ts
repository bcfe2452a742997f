import { checkGraph } from '../../src/graph/check.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { ordinaryAnswers } from '../support/answers.js';
import { linkedReading, readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { operation } from '../support/operations.js';
import { removeReadings } from '../support/remove-readings.js';
import { type HttpAnswer, useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';

const editorToken = 'a-token-of-an-editor-0123456789';
describe('from a reading to the graph', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const [protest = '', call = '', accord = ''] = linkedReading.acts.map(({ id }) => id);
  const reference = linkedReading.references[0]?.id ?? '';
  const actIds = [protest, call, accord];
  let before: unknown;

  const answers = () => ordinaryAnswers(service, actIds);
  const asEditor = (query: string, variables: Record<string, unknown> = {}): Promise<HttpAnswer> =>
    service.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${editorToken}` });
  const review = (input: unknown) => asEditor(operation('review'), { input });
  const reading = async () => {
    const { body } = await asEditor(
      `query ($id: ID!) { reading(document: $id) {
      open document { id revision passages { number } }
      meetings { id status date parties { code } participants { person { name } office { title } } followsUp { id } }
      proposedActs { id status type meeting { id } actors { __typename ... on Person { id } } citations { quote } }
      references { id status kind meeting { id } citation { quote } }
      unresolved { kind text citation { passage { number } } } } }`,
      { id: readDocumentId },
    );
    return body.data.reading;
  };
  const actsOf = (asOf?: string) =>
    service.ask(
      `query ($id: ID!, $asOf: DateTime) { meeting(id: $id, asOf: $asOf) {
      parties { code } acts(asOf: $asOf) { totalCount nodes { id type status retractionReason about { __typename } } } } }`,
      { id: readMeetingId, asOf },
    );
  const now = () => new Date().toISOString();

  beforeAll(async () => {
    before = await answers();
  }, 120_000);

  describe('what was read in a document', () => {
    beforeAll(() => ingestDocument(service.writer, linkedReading, signature()));

    test('is in no ordinary answer; document and passages are', async () => {
      expect(await answers()).toEqual({ ...(before as object), document: { document: { reportsOn: [] } } });
      const { body } = await service.ask(
        `query ($id: ID!) { node(id: $id) { ... on Document { passages { number } } } }`,
        {
          id: readDocumentId,
        },
      );
      expect(body.data.node.passages).toHaveLength(4);
    });

    test('is shown to an editor, and to nobody else', async () => {
      expect(await reading()).toEqual({
        open: 4,
        document: { id: readDocumentId, revision: 1, passages: [0, 1, 2, 3].map((number) => ({ number })) },
        meetings: [
          {
            id: readMeetingId,
            status: 'PROPOSED',
            date: '2022-03-02',
            parties: [{ code: 'JP' }, { code: 'KR' }],
            participants: [
              { person: { name: 'HAYASHI Yoshimasa' }, office: { title: 'Minister for Foreign Affairs' } },
              { person: { name: 'Chung Eui-yong' }, office: { title: 'Minister of Foreign Affairs' } },
            ],
            followsUp: [{ id: 'meeting:2022-02-12-jp-kr-fm' }],
          },
        ],
        proposedActs: linkedReading.acts.map(({ id, type, citation }) => ({
          id,
          status: 'PROPOSED',
          type,
          meeting: { id: readMeetingId },
          actors: expect.anything(),
          citations: [{ quote: citation.quote }],
        })),
        references: [
          {
            id: reference,
            status: 'PROPOSED',
            kind: 'FOLLOWED_UP',
            meeting: { id: 'meeting:2022-02-12-jp-kr-fm' },
            citation: { quote: 'following the meeting in Honolulu' },
          },
        ],
        unresolved: [{ kind: 'PERSON', text: 'Mr. Qwertzuiop', citation: null }],
      });
      const { status, body } = await service.ask(`{ readings { totalCount } }`);
      expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
      const { body: queue } = await asEditor('{ readings { totalCount nodes { open document { id } } } }');
      expect(queue.data.readings).toEqual({ totalCount: 1, nodes: [{ open: 4, document: { id: readDocumentId } }] });
    });

    test('changes nothing when it is read once more', async () => {
      const first = await reading();
      expect(await ingestDocument(service.writer, linkedReading, signature())).toEqual({
        documentId: readDocumentId,
        outcome: 'unchanged',
      });
      expect(await reading()).toEqual(first);
    });

    test.each<[string, unknown, string]>([
      [
        'an unknown id',
        { accept: [protest, 'act:0000000000000000'] },
        'No proposed act has the id act:0000000000000000.',
      ],
      ['one act twice', { accept: [protest], reject: [{ id: protest }] }, `${protest} is decided twice.`],
      ['nothing', {}, 'Nothing is decided.'],
      [
        'somebody who was not there',
        { accept: [call], correct: [{ id: protest, to: { actors: ['person:blinken-antony'] } }] },
        'it took no part in the meeting',
      ],
      ['an unknown issue', { correct: [{ id: protest, to: { about: ['issue:none'] } }] }, 'issue:none'],
    ])('stays as it was when a review names %s', async (_, input, message) => {
      const { status, body } = await review(input);
      expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
      expect(body.errors[0].message).toContain(message);
      expect((await reading()).open).toBe(4);
    });
  });

  describe('a review', () => {
    let unreviewed = '';
    let accepted = '';

    test('brings in what is accepted, with its meeting, and nothing of what is rejected', async () => {
      unreviewed = now();
      const { body } = await review({ accept: [protest], reject: [{ id: call, reason: 'He was asked about it.' }] });
      expect(body).toEqual({
        data: {
          reviewActs: {
            accepted: [{ id: protest, type: 'PROTESTED', status: 'ACCEPTED' }],
            corrected: [],
            rejected: [{ id: call, status: 'REJECTED' }],
            references: [],
            meetings: [{ id: readMeetingId, status: 'ACCEPTED', acts: { totalCount: 1 } }],
          },
        },
      });
      accepted = now();
      // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their queries
      const [earlier, after] = [before, await answers()] as [any, any];
      expect(after.counts.acts.totalCount).toBe(earlier.counts.acts.totalCount + 1);
      expect(after.counts.meetings.totalCount).toBe(earlier.counts.meetings.totalCount + 1);
      expect(after.counts.protests.totalCount).toBe(earlier.counts.protests.totalCount + 1);
      expect(after.counts.person.acts.totalCount).toBe(earlier.counts.person.acts.totalCount + 1);
      expect(after.things.nodes).toEqual([{ id: readMeetingId }, { id: protest }, null, null]);
      const laterTalks = (answer: typeof after) => answer.talks[1].meeting.laterTalks.totalCount;
      expect(laterTalks(after)).toBe(laterTalks(earlier) + 1);
      expect(after.search.search.edges).toHaveLength(1);
      expect(after.document.document.reportsOn).toEqual([{ id: readMeetingId }]);
    });

    test('keeps the correction beside what the machine read, and takes a reference', async () => {
      const { body } = await review({
        correct: [{ id: accord, to: { type: 'REAFFIRMED', repeated: true, summary: 'They reaffirmed it.' } }],
        references: { accept: [reference] },
      });
      expect(body.data.reviewActs).toEqual({
        accepted: [],
        corrected: [{ id: accord, type: 'REAFFIRMED', status: 'ACCEPTED', machineRead: { type: 'CONCURRED' } }],
        rejected: [],
        references: [{ id: reference, status: 'ACCEPTED' }],
        meetings: [{ id: readMeetingId, status: 'ACCEPTED', acts: { totalCount: 2 } }],
      });
      const asked = await service.ask(
        `query ($id: ID!) { act(id: $id) { acceptedBy cameo { code } repeated meeting { followsUp { id } } } }`,
        { id: accord },
      );
      expect(asked.body.data.act).toEqual({
        acceptedBy: 'editor',
        cameo: { code: '019' },
        repeated: true,
        meeting: { followsUp: [{ id: 'meeting:2022-02-12-jp-kr-fm' }] },
      });
      expect((await reading()).open).toBe(0);
      const { body: queue } = await asEditor('{ readings { totalCount nodes { open openWords } } }');
      expect(queue.data.readings).toEqual({ totalCount: 1, nodes: [{ open: 0, openWords: 1 }] });
    });

    test('leaves a graph that is sound', async () => {
      expect(await checkGraph(service.graph)).toEqual([]);
    });

    test('of what was decided is refused', async () => {
      const { body } = await review({ accept: [call] });
      expect(body.errors[0].message).toContain('is decided already: it is REJECTED');
    });

    test('gives an accepted act a new version; the version before is known as of its day', async () => {
      const { body } = await review({
        correct: [{ id: accord, to: { type: 'STATED', actors: ['person:chung-eui-yong'] } }],
      });
      expect(body.data.reviewActs.corrected).toEqual([
        { id: accord, type: 'STATED', status: 'ACCEPTED', machineRead: { type: 'CONCURRED' } },
      ]);
      const { body: today } = await actsOf();
      expect(today.data.meeting.acts.nodes.map(({ type }: { type: string }) => type)).toEqual(['PROTESTED', 'STATED']);
    });

    test('leaves an act withdrawn in no ordinary answer, and in what was known before', async () => {
      const earlier = now();
      const { body } = await asEditor(operation('retract'), { id: protest, reason: 'It was another day.' });
      expect(body.data.retractAct).toEqual({
        id: protest,
        status: 'RETRACTED',
        retractedAt: expect.any(String),
        retractionReason: 'It was another day.',
      });
      const twice = await asEditor(operation('retract'), { id: protest, reason: 'Again.' });
      expect(twice.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');

      const { body: today } = await actsOf();
      expect(today.data.meeting.acts.totalCount).toBe(1);
      const { body: then } = await service.ask(operation('as-of'), { id: readMeetingId, at: earlier });
      expect(then.data.meeting.acts).toEqual({
        totalCount: 2,
        nodes: [
          { id: protest, type: 'PROTESTED' },
          { id: accord, type: 'STATED' },
        ],
      });
      const { body: first } = await actsOf(accepted);
      expect(first.data.meeting.acts.nodes).toEqual([
        {
          id: protest,
          type: 'PROTESTED',
          status: 'RETRACTED',
          retractionReason: 'It was another day.',
          about: [{ __typename: 'Issue' }],
        },
      ]);
      expect((await actsOf(unreviewed)).body.data.meeting).toBeNull();
    });
  });

  describe('a document that is deleted', () => {
    test('takes what nothing else reports out of every answer', async () => {
      try {
        const earlier = now();
        const { body } = await asEditor(
          `mutation ($id: ID!) { deleteDocument(id: $id, reason: "The page was withdrawn.") {
          id retractedActs retractedMeetings keptActs } }`,
          { id: readDocumentId },
        );
        expect(body.data.deleteDocument).toEqual({
          id: readDocumentId,
          retractedActs: 1,
          retractedMeetings: 1,
          keptActs: 0,
        });
        expect(await answers()).toEqual(before);
        const { body: then } = await actsOf(earlier);
        expect(then.data.meeting).toEqual({
          parties: [{ code: 'JP' }, { code: 'KR' }],
          acts: {
            totalCount: 1,
            nodes: [expect.objectContaining({ id: accord, type: 'STATED', status: 'RETRACTED' })],
          },
        });
        expect(await checkGraph(service.graph)).toEqual([]);
      } finally {
        await removeReadings(service.graph);
      }
    });
  });
});
