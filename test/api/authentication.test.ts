import { type AuthenticationSettings, authenticator, badTokensAMinute } from '../../src/api/authentication.js';
import { mustBeEditor } from '../../src/api/user.js';
import { startIssuer, type TestIssuer } from '../support/issuer.js';
import { useTestService } from '../support/service.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const query = JSON.stringify({ query: '{ countries(first: 1) { nodes { code } } }' });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());
const ofIssuer = (): AuthenticationSettings => ({
  issuer: { issuer: issuer.url, audience: 'demarche', rolesClaim: 'roles' },
});

describe('a service that takes the token of an editor and tokens of an issuer', () => {
  const service = useTestService({ authentication: () => ({ editorToken, ...ofIssuer() }) });

  test('answers who has no token, who has the one, and who has one of the other', async () => {
    for (const headers of [{}, bearer(editorToken), bearer(await issuer.token({ roles: ['reader'] }))]) {
      expect((await service.post(query, headers)).status).toBe(200);
    }
  });

  test.each<[string, () => Promise<string> | string]>([
    ['a wrong token', () => `Bearer ${editorToken.replace('a', 'b')}`],
    ['a part of the token', () => `Bearer ${editorToken.slice(0, -1)}`],
    ['another scheme', () => `Basic ${Buffer.from(`editor:${editorToken}`).toString('base64')}`],
    ['no token after the scheme', () => 'Bearer'],
    ['a token of the issuer that has expired', async () => `Bearer ${await issuer.token({ exp: 1 })}`],
  ])('tells %s, also to who only reads, and asks the graph nothing', async (_, authorization) => {
    const sent = await authorization();
    const { status, headers, body } = await service.post(query, { authorization: sent });
    expect({ status, body }).toEqual({
      status: 401,
      body: { errors: [{ message: expect.stringContaining('`Authorization`'), extensions: expect.anything() }] },
    });
    expect(body.errors[0].extensions).toEqual({
      code: 'UNAUTHENTICATED',
      todo: expect.stringContaining('Authorization: Bearer'),
    });
    expect(headers.get('www-authenticate')).toBe('Bearer realm="demarche", error="invalid_token"');
    expect(headers.get('content-type')).toMatch(/^application\/graphql-response\+json/u);
    expect(service.statements).toEqual([]);
  });

  test('refuses every token of an address that sent too many bad ones, and still answers without', async () => {
    const statuses: number[] = [];
    for (let time = 0; time <= badTokensAMinute; time += 1) {
      statuses.push((await service.post(query, bearer('nonsense'))).status);
    }
    expect(statuses.at(-1)).toBe(429);
    const refused = await service.post(query, bearer(editorToken));
    expect({ status: refused.status, code: refused.body.errors[0].extensions.code }).toEqual({
      status: 429,
      code: 'TOO_MANY_BAD_TOKENS',
    });
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await service.post(query)).status).toBe(200);
  });

  test('logs no token', () => {
    expect(JSON.stringify(service.logged)).not.toMatch(/a-token-of|eyJ/u);
  });
});

describe('a service whose issuer is away', () => {
  const service = useTestService({
    authentication: () => ({ issuer: { issuer: 'http://127.0.0.1:1', audience: 'demarche', rolesClaim: 'roles' } }),
  });

  test('says that it cannot verify a token, logs none, and answers who has none', async () => {
    const token = await issuer.token({});
    const { status, body } = await service.post(query, bearer(token));
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 503, code: 'ISSUER_UNAVAILABLE' });
    expect(service.logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(service.logged)).not.toContain(token);
    expect((await service.post(query)).status).toBe(200);
  });
});

describe('who asks', () => {
  test('is the subject of a token, with the roles that it lists', async () => {
    const authenticate = authenticator(ofIssuer());
    expect(await authenticate(`Bearer ${await issuer.token({ roles: ['editor', 7, 'reader'] })}`)).toEqual({
      name: 'hana',
      roles: ['editor', 'reader'],
    });
    expect(await authenticate(`bearer ${await issuer.token({ roles: 'editor reader' })}`)).toMatchObject({
      roles: ['editor', 'reader'],
    });
    expect(await authenticate(`Bearer ${await issuer.token({ sub: 'ken' })}`)).toEqual({ name: 'ken', roles: [] });
  });

  test('is known by keys that are fetched once', async () => {
    const authenticate = authenticator(ofIssuer());
    const before = issuer.fetches();
    for (let time = 0; time < 5; time += 1) await authenticate(`Bearer ${await issuer.token({})}`);
    expect(issuer.fetches() - before).toBe(1);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['realm_access.roles', 'within', { realm_access: { roles: ['editor'] } }],
    ['https://x.example/roles', 'with dots in its name', { 'https://x.example/roles': ['editor'] }],
  ])('may have roles in the claim %s', async (rolesClaim, _, claims) => {
    const authenticate = authenticator({ issuer: { issuer: issuer.url, audience: 'demarche', rolesClaim } });
    expect(await authenticate(`Bearer ${await issuer.token(claims)}`)).toMatchObject({ roles: ['editor'] });
  });

  test.each<[string, Record<string, unknown>, { alg?: string; kid?: string }]>([
    ['is for another service', { aud: 'another' }, {}],
    ['is of another issuer', { iss: 'https://another.example' }, {}],
    ['names nobody', { sub: undefined }, {}],
    ['never expires', { exp: undefined }, {}],
    ['is not valid yet', { nbf: 4_102_444_800, exp: 4_102_444_900 }, {}],
    ['is signed by a key that the issuer has not', {}, { kid: 'two' }],
    ['is signed with the public key as a shared secret', {}, { alg: 'HS256' }],
  ])('is nobody where the token %s', async (_, claims, header) => {
    const token = await issuer.token({ roles: ['editor'], ...claims }, header);
    await expect(authenticator(ofIssuer())(`Bearer ${token}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('is nobody where the token is not signed, or signed by another issuer', async () => {
    const [, payload] = (await issuer.token({ roles: ['editor'] })).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    await expect(authenticator(ofIssuer())(`Bearer ${none}.${payload}.`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    const other = await startIssuer();
    try {
      const forged = await other.token({ iss: issuer.url, roles: ['editor'] });
      await expect(authenticator(ofIssuer())(`Bearer ${forged}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    } finally {
      await other.stop();
    }
  });
});

describe('who may write', () => {
  test('is an editor', async () => {
    const both = authenticator({ editorToken, ...ofIssuer() });
    expect(mustBeEditor(await both(`Bearer ${editorToken}`))).toEqual({ name: 'editor', roles: ['editor'] });
    expect(mustBeEditor(await both(`Bearer ${await issuer.token({ roles: ['editor'] })}`)).name).toBe('hana');
  });

  test.each<[string, AuthenticationSettings, () => Promise<string | undefined>, string, RegExp]>([
    ['without a token', { editorToken }, async () => undefined, 'UNAUTHENTICATED', /say who they are/u],
    ['where there is no way to sign in', {}, async () => undefined, 'FORBIDDEN', /read-only/u],
    ['a token where none is taken', {}, async () => 'Bearer x', 'UNAUTHENTICATED', /read-only/u],
  ])('is not who comes %s', async (_, settings, authorization, code, message) => {
    const asked = async () => mustBeEditor(await authenticator(settings)(await authorization()));
    await expect(asked()).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('is not who has another role', async () => {
    const user = await authenticator(ofIssuer())(`Bearer ${await issuer.token({ roles: ['reader'] })}`);
    expect(() => mustBeEditor(user)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });
});
