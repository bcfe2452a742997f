import { deleteDocument } from '../../src/ingest/delete-document.js';
import { ingestDocument } from '../../src/ingest/ingest-document.js';
import type { LinkedReading } from '../../src/ingest/linked-reading.js';
import { linkedReading, readDocumentId, readMeetingId } from '../support/linked-reading.js';
import { removeReadings } from '../support/remove-readings.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const [talk] = linkedReading.meetings;
if (talk === undefined) throw new Error('The reading has a talk.');
const { startedAt: _, durationMinutes: __, ...withoutHour } = talk;
const [first, ...others] = talk.participants;
if (first === undefined) throw new Error('Somebody takes part in the talk.');

/** A text that tells of the talk and of nothing that was done in it: one participant, no hour and no length. */
const bare: LinkedReading = {
  ...linkedReading,
  meetings: [{ ...withoutHour, participants: [first] }],
  acts: [],
  references: [],
  unresolved: [],
};
/** Another text that tells of more. */
const fuller: LinkedReading = {
  ...bare,
  document: { ...bare.document, id: `${readDocumentId}-2`, url: 'https://example.org/qwertzuiop-2' },
  meetings: [
    {
      ...talk,
      known: true,
      title: 'Another title',
      startedAt: '2022-03-02T10:00:00+09:00',
      durationMinutes: 25,
      told: { startedAt: '2022-03-02T10:00:00+09:00', durationMinutes: 25 },
      participants: talk.participants,
    },
  ],
};

describe('a talk of which no act was read', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const asEditor = async (query: string, variables: Record<string, unknown> = {}) =>
    (await service.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${editorToken}` })).body;
  const decide = (meetings: Record<string, readonly string[]>) =>
    asEditor('mutation ($input: ReviewActsInput!) { reviewActs(input: $input) { meetings { id } } }', {
      input: { meetings },
    });
  const inQueue = async () => {
    const { data } = await asEditor('{ readings(first: 100) { nodes { open document { id } } } }');
    return data.readings.nodes;
  };
  const reported = async (document: string) => {
    const { data } = await asEditor(
      'query ($document: ID!) { reading(document: $document) { meetings { status adds } } }',
      {
        document,
      },
    );
    return data.reading.meetings[0];
  };
  const meeting = async () => {
    const { data } = await asEditor(
      `query ($id: ID!) { meeting(id: $id) {
        title startedAt durationMinutes documents { id } participants { person { id } } } }`,
      { id: readMeetingId },
    );
    return data.meeting;
  };
  const cleanUp = async () => {
    for (const { id } of [bare.document, fuller.document]) {
      await deleteDocument(service.writer, { id, reason: 'A test.' }, signature()).catch(() => undefined);
    }
    await removeReadings(service.graph);
  };
  afterEach(cleanUp);

  test('waits in the queue, and is accepted by itself', async () => {
    await ingestDocument(service.writer, bare, signature());
    expect(await inQueue()).toEqual([{ open: 1, document: { id: readDocumentId } }]);
    expect(await meeting()).toBeNull();
    expect((await decide({ accept: [readMeetingId] })).data.reviewActs.meetings).toEqual([{ id: readMeetingId }]);
    expect(await inQueue()).toEqual([]);
    expect(await meeting()).toMatchObject({ documents: [{ id: readDocumentId }], durationMinutes: null });
  });

  test('can be rejected, and is not there then', async () => {
    await ingestDocument(service.writer, bare, signature());
    await decide({ reject: [readMeetingId] });
    expect(await inQueue()).toEqual([]);
    expect(await meeting()).toBeNull();
    const { errors } = await decide({ reject: [readMeetingId] });
    expect(errors[0].message).toBe(`${readMeetingId} is decided already: it is REJECTED.`);
    expect((await decide({ accept: ['meeting:nowhere'] })).errors[0].message).toBe(
      'No proposed meeting has the id meeting:nowhere.',
    );
  });

  test('that gets its hour and its place from another text is on the days that follow from them', async () => {
    await ingestDocument(service.writer, bare, signature());
    await decide({ accept: [readMeetingId] });
    const [told] = fuller.meetings;
    if (told === undefined) throw new Error('The text has a talk.');
    const inHonolulu = { ...told, startedAt: '2022-03-02T12:00:00-10:00', placeId: 'place:us-honolulu' };
    await ingestDocument(service.writer, { ...fuller, meetings: [inHonolulu] }, signature());
    await decide({ accept: [readMeetingId] });
    const { data } = await asEditor('query ($id: ID!) { meeting(id: $id) { days place { city } } }', {
      id: readMeetingId,
    });
    expect(data.meeting).toEqual({ days: ['2022-03-02', '2022-03-03'], place: { city: 'Honolulu' } });
  });

  test('gets from another text what the graph does not have yet, and keeps what it has', async () => {
    await ingestDocument(service.writer, bare, signature());
    await decide({ accept: [readMeetingId] });
    const before = await meeting();
    await ingestDocument(service.writer, fuller, signature());
    expect(await reported(fuller.document.id)).toEqual({ status: 'ACCEPTED', adds: 2 + others.length });
    await decide({ accept: [readMeetingId] });
    expect(await meeting()).toMatchObject({
      title: before.title,
      durationMinutes: 25,
      startedAt: '2022-03-02T10:00:00+09:00',
      participants: talk.participants.map(({ personId }) => ({ person: { id: personId } })),
    });
    expect(await reported(fuller.document.id)).toMatchObject({ adds: 0 });
  });
});
