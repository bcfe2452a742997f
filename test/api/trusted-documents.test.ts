import { createHash } from 'node:crypto';
import { getAnswer } from '../support/get-answer.js';
import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';

describe('a trusted document', () => {
  const service = useTestService();
  const text = operation('meeting');
  const hash = createHash('sha256').update(text).digest('hex');
  const variables = { id: 'meeting:2022-02-12-jp-kr-fm' };

  test.each([
    ['by documentId', { documentId: `sha256:${hash}` }],
    ["by Apollo's extension", { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
  ])('is known %s, by POST and by GET', async (_, named) => {
    const expected = (await service.ask(text, variables)).body;
    expect((await service.post(JSON.stringify({ ...named, variables }))).body).toEqual(expected);
    const search = Object.entries({ ...named, variables }).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    expect(await (await getAnswer(service, Object.fromEntries(search))).json()).toEqual(expected);
  });

  test('that is not known is told, in the words of the protocol that asked', async () => {
    const unknown = await service.post(JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` }));
    expect({ status: unknown.status, code: unknown.body.errors[0].extensions.code }).toEqual({
      status: 400,
      code: 'DOCUMENT_UNKNOWN',
    });
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const { body } = await service.post(JSON.stringify({ extensions }));
    expect(body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('a service that answers trusted documents only', () => {
  const service = useTestService({ trustedOnly: true });

  test('answers them by text and by hash, and nothing else', async () => {
    const text = operation('meeting');
    const variables = { id: 'meeting:2022-02-12-jp-kr-fm' };
    expect((await service.ask(text, variables)).status).toBe(200);
    const documentId = createHash('sha256').update(text).digest('hex');
    expect((await service.post(JSON.stringify({ documentId, variables }))).status).toBe(200);
    for (const query of ['{ __typename }', `${text} `, '']) {
      const { status, body } = await service.ask(query);
      expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'DOCUMENT_UNKNOWN' });
    }
    expect(service.statements).toEqual([]);
  });
});
