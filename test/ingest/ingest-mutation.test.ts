import exampleVariables from '../../src/graphiql/example-variables.json' with { type: 'json' };
import { operation } from '../support/operations.js';
import { removeDocuments } from '../support/remove-readings.js';
import { type HttpAnswer, useTestService } from '../support/service.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const { input } = exampleVariables.ingest;

describe('ingestDocument', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  const ingest = (given: Record<string, unknown>, headers?: Record<string, string>): Promise<HttpAnswer> =>
    service.post(
      JSON.stringify({ query: operation('ingest'), variables: { input: { ...input, ...given } } }),
      headers ?? { authorization: `Bearer ${editorToken}` },
    );
  const counted = async () => (await service.ask('{ documents { totalCount } meetings { totalCount } }')).body.data;
  const failureOf = ({ status, body }: HttpAnswer) => ({ status, code: body.errors[0].extensions.code });

  test('answers with what was read, the same once more, and keeps it out of the graph', async () => {
    const before = await counted();
    try {
      const first = await ingest({});
      expect(first.body.errors).toBeUndefined();
      const { document, meetings, proposedActs, unresolved } = first.body.data.ingestDocument;
      expect(document).toMatchObject({ url: input.url, title: input.title, publishedOn: '2022-03-02' });
      expect(document.passages.map(({ number }: { number: number }) => number)).toEqual([0, 1, 2]);
      expect(meetings).toEqual([
        {
          id: 'meeting:2022-03-02-jp-kr-fm',
          status: 'PROPOSED',
          date: '2022-03-02',
          startedAt: null,
          durationMinutes: null,
          mode: 'TELEPHONE',
          level: 'FOREIGN_MINISTERS',
          place: null,
          parties: [{ code: 'JP' }, { code: 'KR' }],
          participants: [
            {
              person: { id: 'person:hayashi-yoshimasa', name: 'HAYASHI Yoshimasa' },
              office: { title: 'Minister for Foreign Affairs' },
              country: { code: 'JP' },
            },
            {
              person: { id: 'person:chung-eui-yong', name: 'Chung Eui-yong' },
              office: { title: 'Minister of Foreign Affairs' },
              country: { code: 'KR' },
            },
          ],
          followsUp: [],
        },
      ]);
      expect(
        proposedActs.map(({ type, joint, about }: { type: string; joint: boolean; about: { id: string }[] }) => ({
          type,
          joint,
          about: about.map(({ id }) => id),
        })),
      ).toEqual([
        { type: 'CALLED_FOR', joint: false, about: ['issue:former-civilian-workers'] },
        { type: 'CONCURRED', joint: true, about: ['issue:diplomatic-communication'] },
      ]);
      expect(proposedActs[0].actors).toEqual([
        { __typename: 'Person', id: 'person:hayashi-yoshimasa', name: 'HAYASHI Yoshimasa' },
      ]);
      expect(proposedActs[0].toward).toEqual([{ __typename: 'Country', code: 'KR' }]);
      expect(unresolved).toEqual([]);
      expect((await ingest({})).body).toEqual(first.body);
      expect(await counted()).toEqual({
        meetings: before.meetings,
        documents: { totalCount: before.documents.totalCount + 1 },
      });
    } finally {
      await removeDocuments(service.graph, [input.url]);
    }
  });

  test('keeps a publisher that is not known in words, and lists it', async () => {
    try {
      const { body } = await ingest({ publisher: 'The Qwertzuiop Gazette' });
      expect(body.data.ingestDocument.unresolved).toEqual([
        { kind: 'PUBLISHER', text: 'The Qwertzuiop Gazette', citation: null },
      ]);
    } finally {
      await removeDocuments(service.graph, [input.url]);
    }
  });

  test.each<[string, Record<string, unknown>, number, string]>([
    ['a text that is too long', { text: 'The two ministers met. '.repeat(6000) }, 413, 'DOCUMENT_TOO_LONG'],
    ['a language that is not read', { language: 'fr' }, 400, 'LANGUAGE_NOT_READ'],
    ['another language than it is said to be in', { language: 'ko' }, 400, 'LANGUAGE_NOT_READ'],
    ['a text in Chinese', { text: '外长王毅同日本外相通电话，就双边关系交换意见。' }, 400, 'LANGUAGE_NOT_READ'],
    ['no text', { text: ' ' }, 400, 'BAD_USER_INPUT'],
    ['no address', { url: 'javascript:alert(1)' }, 400, 'BAD_USER_INPUT'],
    ['a day that is none', { publishedOn: '2022-02-30' }, 400, 'BAD_USER_INPUT'],
  ])('refuses %s, and stores nothing', async (_, given, status, code) => {
    const before = await counted();
    expect(failureOf(await ingest(given))).toEqual({ status, code });
    expect(await counted()).toEqual(before);
  });

  test('needs to know who asks', async () => {
    expect(failureOf(await ingest({}, {}))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

describe('a service without a way to sign in', () => {
  const service = useTestService();

  test('says that it only reads', async () => {
    const { status, body } = await service.ask(operation('ingest'), { input });
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 403, code: 'FORBIDDEN' });
    expect(body.errors[0].message).toContain('read-only');
  });
});
