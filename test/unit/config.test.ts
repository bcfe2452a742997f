import { authenticationSettings, readConfig, settings } from '../../src/config.js';

describe('the settings', () => {
  test('all have a default or may be absent', () => {
    expect(readConfig({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      NEO4J_USERNAME: 'neo4j',
      DEMARCHE_SEED: true,
    });
  });

  test('are read from text', () => {
    expect(
      readConfig({ PORT: '0', DEMARCHE_SEED: '0', NEO4J_URI: 'neo4j+s://db:7687', NEO4J_PASSWORD: 'x' }),
    ).toMatchObject({
      PORT: 0,
      DEMARCHE_SEED: false,
      NEO4J_URI: 'neo4j+s://db:7687',
    });
  });

  test('an empty one is as if it were not given', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
  });

  test('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  test('tell every fault at once', () => {
    const faulty = { PORT: '70000', NEO4J_URI: 'http://x', DEMARCHE_SEED: 'yes', DEMARCHE_LOG_LEVEL: 'loud' };
    const message = [
      'The settings cannot be used. PORT: must be at most 65535',
      'NEO4J_URI: must be an address such as bolt://localhost:7687',
      'DEMARCHE_SEED: must be one of 0, 1',
      'DEMARCHE_LOG_LEVEL: must be one of silent, fatal, error, warn, info, debug',
      'NEO4J_PASSWORD: is required with NEO4J_URI.',
    ].join('. ');
    expect(() => readConfig(faulty)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', message }));
  });

  test.each([
    ['DEMARCHE_KEPT_SECONDS', 'DEMARCHE_CACHE_SECONDS'],
    ['DEMARCHE_KEPT_MB', 'DEMARCHE_CACHE_MB'],
  ])('%s, which has another name now, is refused, and the new name is told', (oldName, name) => {
    expect(() => readConfig({ [oldName]: '5' })).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining(`${oldName}: is called ${name} now`),
      }),
    );
    expect(readConfig({ [name]: '5' })).toMatchObject({ [name]: 5 });
  });

  test('a server needs its password', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://x' })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining('NEO4J_PASSWORD') }),
    );
  });

  test.each([
    [{ DEMARCHE_EDITOR_TOKEN: 'x'.repeat(23) }, /DEMARCHE_EDITOR_TOKEN/u],
    [{ DEMARCHE_JWT_ISSUER: 'https://x.example' }, /DEMARCHE_JWT_AUDIENCE: is required/u],
    [{ DEMARCHE_JWT_ISSUER: 'http://x.example', DEMARCHE_JWT_AUDIENCE: 'x' }, /DEMARCHE_JWT_ISSUER.*https/u],
    [{ DEMARCHE_JWT_JWKS_URL: 'https://x.example/keys' }, /DEMARCHE_JWT_ISSUER: is required/u],
  ])('%j is refused, and no secret is told', (given, message) => {
    expect(() => readConfig(given)).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringMatching(message) }),
    );
    expect(() => readConfig(given)).not.toThrow(/xxx/u);
  });

  test('name the ways to sign in', () => {
    expect(authenticationSettings(readConfig({}))).toEqual({ editorToken: undefined, issuer: undefined });
    const issuer = { DEMARCHE_JWT_ISSUER: 'https://x.example', DEMARCHE_JWT_AUDIENCE: 'demarche' };
    expect(authenticationSettings(readConfig(issuer)).issuer).toEqual({
      issuer: 'https://x.example',
      audience: 'demarche',
      jwksUrl: undefined,
      rolesClaim: 'roles',
    });
  });

  test.each(Object.entries(settings))('%s says what it means, in a sentence', (_, { meaning }) => {
    expect(meaning).toMatch(/^[A-Z`].*\.$/su);
  });
});
