import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** An issuer of tokens with OpenID Connect Discovery and its keys, on this computer. */
export interface TestIssuer {
  readonly url: string;
  /** A token of this issuer for the audience `demarche` that lives a minute; claims and header may be changed. */
  token(claims: Record<string, unknown>, header?: { alg?: string; kid?: string }): Promise<string>;
  /** How often the keys were fetched. */
  fetches(): number;
  stop(): Promise<void>;
}

/** Starts an issuer; each has keys of its own. */
export async function startIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] };
  let fetches = 0;
  const server = createServer((request, response) => {
    const isDiscovery = request.url === '/.well-known/openid-configuration';
    if (!isDiscovery) fetches += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isDiscovery ? { issuer: url(), jwks_uri: `${url()}/keys` } : keys));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = url();
  return {
    url: issuer,
    async token(claims, { alg = 'ES256', kid = 'one' } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const whole: JWTPayload = { iss: issuer, aud: 'demarche', sub: 'hana', iat: now, exp: now + 60, ...claims };
      const key = alg.startsWith('HS') ? new TextEncoder().encode(JSON.stringify(keys)) : privateKey;
      return new SignJWT(whole).setProtectedHeader({ alg, kid }).sign(key);
    },
    fetches: () => fetches,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
