import { checkGraph } from '../../src/graph/check.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import { readDocument } from '../../src/ingest/read-document.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { addThings } from '../../src/ingest/things/add.js';
import { editThing, readThing } from '../../src/ingest/things/edit.js';
import { mergeThings } from '../../src/ingest/things/merge.js';
import { linkedReading, readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';
import { lastChange, takeBackSince } from '../support/take-back.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const [protest = '', call = ''] = linkedReading.acts.map(({ id }) => id);
/** The talk of the reading, as it was planned: with another minister and in another city. */
const plan = {
  state: 'PLANNED',
  title: 'Zendavic talk to come',
  date: '2022-03-02',
  mode: 'TELEPHONE',
  level: 'FOREIGN_MINISTERS',
  parties: ['JP', 'KR'],
  participants: [{ person: 'person:park-jin', office: 'office:kr-foreign-minister', country: 'KR' }],
};
const facts = `id state title date mode parties { code } participants { person { id } } place { city }
  onMarginsOf { ... on Conference { id } ... on Meeting { id } }`;

describe('a planned talk', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const { graph, writer } = service;
  let before = '';
  beforeEach(async () => {
    before = await lastChange(graph);
  });
  afterEach(() => takeBackSince(graph, writer, before));

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { body } = await service.post(JSON.stringify({ query, variables }), {
      authorization: `Bearer ${editorToken}`,
    });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const add = async (given: Record<string, unknown> = {}) =>
    (await addThings(writer, { meetings: [{ ...plan, ...given }] }, signature())).thingIds[0] ?? '';
  const meeting = async (id: string, asOf?: string) =>
    (await ask(`query ($id: ID!, $asOf: DateTime) { meeting(id: $id, asOf: $asOf) { ${facts} } }`, { id, asOf }))
      .meeting;
  const planned = async (variables: Record<string, unknown> = {}) => {
    const { plannedMeetings } = await ask(
      `query ($filter: PlannedMeetingFilter, $asOf: DateTime) { plannedMeetings(filter: $filter, asOf: $asOf) {
        totalCount nodes { id } } }`,
      variables,
    );
    expect(plannedMeetings.totalCount).toBe(plannedMeetings.nodes.length);
    return plannedMeetings.nodes.map(({ id }: { id: string }) => id);
  };

  test('is in no ordinary answer, and stands where it is asked for', async () => {
    const answers = () =>
      ask(`{
        meetings { totalCount }
        ofPair: meetings(filter: { parties: ["JP", "KR"], from: "2022-03-01", to: "2022-03-03" }) { nodes { id } }
        person(id: "person:park-jin") { meetings { totalCount } }
        talkGaps(one: "JP", other: "KR", first: 3) { days later { id } }
        relationshipCounts(ids: ["country:JP", "person:park-jin"]) { type count }
        neighbourhood(of: "person:park-jin") { totalCount }
      }`);
    const was = await answers();
    const { add: added } = await ask(
      'mutation ($input: AddInput!) { add(input: $input) { change { things { id } } things { id ... on Meeting { state title } } } }',
      { input: { meetings: [plan] } },
    );
    expect(added).toEqual({
      change: { things: [{ id: readMeetingId }] },
      things: [{ id: readMeetingId, state: 'PLANNED', title: plan.title }],
    });
    expect(await answers()).toEqual(was);
    expect(await meeting(readMeetingId)).toEqual({
      id: readMeetingId,
      state: 'PLANNED',
      title: plan.title,
      date: plan.date,
      mode: 'TELEPHONE',
      parties: [{ code: 'JP' }, { code: 'KR' }],
      participants: [{ person: { id: 'person:park-jin' } }],
      place: null,
      onMarginsOf: [],
    });
    expect(await planned()).toEqual([readMeetingId]);
    expect(
      await planned({ filter: { parties: ['JP', 'KR'], participants: ['person:park-jin'], from: '2022-03-01' } }),
    ).toEqual([readMeetingId]);
    expect(await planned({ filter: { parties: ['US'] } })).toEqual([]);
    expect(await planned({ filter: { organizations: ['org:unesco'] } })).toEqual([]);
    expect(await planned({ filter: { to: '2022-03-01' } })).toEqual([]);
    const { node, nodes, search } = await ask(
      `query ($id: ID!) { node(id: $id) { __typename ... on Meeting { state } } nodes(ids: [$id]) { id ... on Meeting { state } }
        search(text: "zendavic talk", types: [MEETING], first: 1) { edges { node { id ... on Meeting { state } } } } }`,
      { id: readMeetingId },
    );
    expect({ node, nodes, search }).toEqual({
      node: { __typename: 'Meeting', state: 'PLANNED' },
      nodes: [{ id: readMeetingId, state: 'PLANNED' }],
      search: { edges: [{ node: { id: readMeetingId, state: 'PLANNED' } }] },
    });
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('has the talks that lead up to it, with reasons that do not say that it was held', async () => {
    const id = await add({ participants: [{ person: 'person:hayashi-yoshimasa' }], onMarginsOf: [] });
    const { meeting: found } = await ask(
      `query ($id: ID!) { meeting(id: $id) { acts { totalCount } documents { id } briefing { markdown }
        priorTalks(first: 3) { totalCount edges { node { id state } reasons { kind explanation } } } } }`,
      { id },
    );
    expect(found).toMatchObject({ acts: { totalCount: 0 }, documents: [] });
    expect(found.briefing.markdown).toContain(
      'Japan and the Republic of Korea plan to talk by telephone on 2 March 2022. To take part: HAYASHI Yoshimasa.',
    );
    expect(found.briefing.markdown).not.toMatch(/ talked |There were|## Agreed/u);
    expect(found.priorTalks.totalCount).toBeGreaterThan(3);
    const [first] = found.priorTalks.edges;
    expect(first.node).toEqual({ id: 'meeting:2022-02-12-jp-kr-fm', state: 'HELD' });
    expect(first.reasons).toEqual(
      expect.arrayContaining([
        { kind: 'SAME_PARTICIPANTS', explanation: 'HAYASHI Yoshimasa took part in it, and is to take part again.' },
        {
          kind: 'SAME_PARTIES',
          explanation: 'It was a talk with Japan and the Republic of Korea, as this one is to be.',
        },
      ]),
    );
    const { meeting: earlier } = await ask(
      'query ($id: ID!) { meeting(id: $id) { laterTalks(first: 100) { nodes { id } } } }',
      { id: 'meeting:2022-02-12-jp-kr-fm' },
    );
    expect(earlier.laterTalks.nodes).not.toContainEqual({ id });
  });

  test('is edited, added to and undone', async () => {
    const start = await wholeGraph();
    const id = await add({ mode: 'IN_PERSON' });
    const to = { date: '2022-03-05', place: 'place:us-honolulu', participants: [], title: null };
    await expect(editThing(writer, { id, seen: null, to: { state: 'HELD' } }, signature())).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const { seen } = await readThing(writer, id);
    await editThing(writer, { id, seen, to: { ...to, title: 'Moved.' } }, signature());
    const edited = await meeting(id);
    expect(edited).toMatchObject({
      date: '2022-03-05',
      place: { city: 'Honolulu' },
      participants: [],
      title: 'Moved.',
    });
    await addThings(
      writer,
      {
        meetings: [
          {
            id,
            date: '2022-03-05',
            mode: 'IN_PERSON',
            level: plan.level,
            parties: [],
            participants: [{ person: 'person:hayashi-yoshimasa' }],
          },
        ],
      },
      signature(),
    );
    expect(await meeting(id)).toMatchObject({
      state: 'PLANNED',
      participants: [{ person: { id: 'person:hayashi-yoshimasa' } }],
    });
    expect(await checkGraph(graph)).toEqual([]);
    await takeBackSince(graph, writer, before);
    expect(graphDifference(start, await wholeGraph())).toEqual([]);
  });

  test('is held when a text tells it, with what the text tells, and planned again when that is undone', async () => {
    const id = await add();
    const start = await wholeGraph();
    const whilePlanned = new Date().toISOString();
    await ingestDocument(writer, linkedReading, signature());
    expect(await meeting(id)).toMatchObject({ state: 'PLANNED' });
    await reviewActs(writer, { accept: [protest], reject: [{ id: call }] }, signature());
    const reviewed = await lastChange(graph);
    expect(await meeting(id)).toMatchObject({
      id: readMeetingId,
      state: 'HELD',
      title: linkedReading.meetings[0]?.title,
      participants: [{ person: { id: 'person:hayashi-yoshimasa' } }, { person: { id: 'person:chung-eui-yong' } }],
    });
    expect(await planned()).toEqual([]);
    expect(await meeting(id, whilePlanned)).toMatchObject({ state: 'PLANNED', title: plan.title });
    expect(await planned({ asOf: whilePlanned })).toEqual([id]);
    const { meetings } = await ask(
      `query ($asOf: DateTime) { meetings(asOf: $asOf, filter: { parties: ["JP", "KR"], from: "2022-03-02", to: "2022-03-02" }) { nodes { id } } }`,
      { asOf: whilePlanned },
    );
    expect(meetings.nodes).toEqual([]);
    expect(await checkGraph(graph)).toEqual([]);

    await undoChange(writer, { change: reviewed }, signature());
    expect(await meeting(id)).toMatchObject({ state: 'PLANNED', title: plan.title });
    await takeBackSince(graph, writer, (await changeOf('INGESTED')) ?? '');
    expect(graphDifference(start, await wholeGraph())).toEqual([]);
  });

  /** The change before the last of a kind. */
  const changeOf = async (kind: string) => {
    const { changes } = await ask('{ changes(first: 10) { nodes { id kind } } }');
    const nodes = changes.nodes as { id: string; kind: string }[];
    return nodes[nodes.findIndex((change) => change.kind === kind) + 1]?.id;
  };

  test('is planned again when the only text that tells it is withdrawn', async () => {
    const id = await add();
    await ingestDocument(writer, linkedReading, signature());
    await reviewActs(writer, { accept: [protest] }, signature());
    await deleteDocument(writer, { id: readDocumentId, reason: 'A test.' }, signature());
    expect(await meeting(id)).toMatchObject({ state: 'PLANNED', title: plan.title });
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('is recognised in a text of that day, and nothing of the plan is taken for what was held', async () => {
    const id = await add({ startedAt: '2022-03-02T08:00:00+09:00', durationMinutes: 15 });
    const reading = await readDocument(
      {
        url: 'https://example.org/planned',
        title: 'Japan-ROK Foreign Ministers’ Telephone Talk',
        publishedOn: '2022-03-02',
        publisher: 'org:mofa-jp',
        language: 'en',
        text: 'On March 2, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a telephone talk with Mr. Chung Eui-yong, Minister of Foreign Affairs of the Republic of Korea.',
      },
      await openKnowledge(graph),
    );
    expect(reading.meetings).toMatchObject([{ id, known: false }]);
    expect(reading.meetings[0]?.startedAt).toBeUndefined();
    expect(reading.meetings[0]?.title).not.toBe(plan.title);
    expect(reading.meetings[0]?.participants.map(({ personId }) => personId)).toEqual([
      'person:hayashi-yoshimasa',
      'person:chung-eui-yong',
    ]);
    expect(reading.meetings[0]?.because).toContain(`${id} was planned`);
  });

  test('is held when an editor says so, and a talk that was held is not planned', async () => {
    const id = await add();
    expect(await add()).toBe(id);
    expect(await add({ state: 'HELD', title: null, participants: [] })).toBe(id);
    expect(await meeting(id)).toMatchObject({ state: 'HELD', participants: [] });
    expect(await planned()).toEqual([]);
    const last = await lastChange(graph);
    expect(await add()).toBe(id);
    expect(await meeting(id)).toMatchObject({ state: 'HELD' });
    expect(await lastChange(graph)).not.toBe(last);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('is merged into the talk that was held on another day, and is its plan then', async () => {
    const id = await add({ date: '2022-03-04' });
    const whilePlanned = new Date().toISOString();
    const start = await wholeGraph();
    const held = await add({ state: 'HELD', title: 'As it was held', participants: [] });
    const merge = (keep: string, drop: string, same?: boolean) =>
      mergeThings(writer, { keep, drop, same }, signature());
    await expect(merge(held, id)).rejects.toMatchObject({
      code: 'LIKELY_DISTINCT',
      message: `${id} may be another talk than ${held}: it was on 2022-03-04, not on 2022-03-02.`,
    });
    await expect(merge(id, held, true)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `keep: ${id} is only planned, and ${held} was held.`,
    });
    const merged = await merge(held, id, true);
    expect(await meeting(id)).toMatchObject({ id: held, state: 'HELD', title: 'As it was held', participants: [] });
    expect(await planned()).toEqual([]);
    expect(await planned({ asOf: whilePlanned })).toEqual([held]);
    expect(await checkGraph(graph)).toEqual([]);
    await undoChange(writer, { change: merged ?? '' }, signature());
    expect(await meeting(id)).toMatchObject({ id, state: 'PLANNED' });
    await takeBackSince(graph, writer, (await changeOf('ADDED')) ?? '');
    expect(graphDifference(start, await wholeGraph())).toEqual([]);
  });

  test('is merged with another that is planned, and with its plan into another talk', async () => {
    const id = await add();
    const other = await add({ date: '2022-03-05', title: 'The same, planned again', participants: [] });
    await mergeThings(writer, { keep: id, drop: other, same: true }, signature());
    expect(await meeting(other)).toMatchObject({
      id,
      state: 'PLANNED',
      title: plan.title,
      date: plan.date,
      participants: [{ person: { id: 'person:park-jin' } }],
    });
    const whilePlanned = new Date().toISOString();
    expect(await planned()).toEqual([id]);
    expect(await checkGraph(graph)).toEqual([]);
    await add({ state: 'HELD', title: null, participants: [] });
    expect((await ask('query ($id: ID!) { meeting(id: $id) { formerIds } }', { id })).meeting.formerIds).toEqual([
      other,
    ]);
    const kept = await add({ state: 'HELD', date: '2022-03-05', mode: 'VIDEO', participants: [] });
    await mergeThings(writer, { keep: kept, drop: id, same: true }, signature());
    expect(await planned({ asOf: whilePlanned })).toEqual([kept]);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('cannot be what another talk was on the margins of, and says why', async () => {
    const id = await add();
    const beside = { ...plan, state: 'HELD', date: '2022-03-03', onMarginsOf: [id] };
    const why = `${id} is only planned: a talk is on the margins of a conference, or of a talk that was held`;
    await expect(addThings(writer, { meetings: [beside] }, signature())).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `input.meetings[0].onMarginsOf[0]: ${why}.`,
    });
    const held = await add({ ...beside, onMarginsOf: [] });
    const { seen } = await readThing(writer, held);
    await expect(editThing(writer, { id: held, seen, to: { onMarginsOf: [id] } }, signature())).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `to.onMarginsOf[0]: ${why}.`,
    });
  });

  test('has no acts', async () => {
    await add();
    await ingestDocument(writer, linkedReading, signature());
    const { body } = await service.post(
      JSON.stringify({
        query: 'mutation ($input: AddActInput!) { addAct(input: $input) { act { id } } }',
        variables: {
          input: {
            meeting: readMeetingId,
            passage: 'passage:mofa-jp-2022-03-02-jk-tel#2',
            start: 0,
            end: 14,
            type: 'STATED',
            actors: ['country:KR'],
            about: ['issue:china'],
          },
        },
      }),
      { authorization: `Bearer ${editorToken}` },
    );
    expect(body.errors[0]).toMatchObject({
      message: `input.meeting: ${readMeetingId} is only planned, so nothing was done in it.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
