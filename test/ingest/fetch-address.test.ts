import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { DemarcheError } from '../../src/errors.js';
import { fetchAddress, isPublicAddress } from '../../src/ingest/file/fetch-address.js';

/** A server of its own: each path answers in its own way. */
const asked: http.IncomingHttpHeaders[] = [];
const server = http.createServer((request, answer) => {
  asked.push(request.headers);
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const redirect = (to: string) => answer.writeHead(302, { location: to }).end();
  if (path === '/page') answer.writeHead(200, { 'content-type': 'text/html; charset="Shift_JIS"' }).end('Talks');
  else if (path === '/packed') answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Talks'));
  else if (path === '/bomb') answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(100_000)));
  else if (path === '/broken') answer.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
  else if (path === '/moved') redirect('/page');
  else if (path === '/round') redirect('/round');
  else if (path === '/gate') {
    if (request.headers.cookie === 'pass=1; lang=en') answer.writeHead(200).end('Talks');
    else answer.writeHead(307, { location: '/gate', 'set-cookie': ['pass=1; Path=/', 'lang=en'] }).end();
  } else if (path === '/elsewhere') redirect('http://127.0.0.2:1/page');
  else if (path === '/by-name') redirect('http://localhost:1/page');
  else if (path === '/file') redirect('file:///etc/passwd');
  else if (path === '/slow') answer.writeHead(200).write('a');
  else answer.writeHead(404).end();
});
let at = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Only the server of the test may be asked. */
const mayAsk = (ip: string) => ip === '127.0.0.1';
const fetched = (path: string, options = {}) =>
  fetchAddress(`${at}${path}`, { userAgent: 'Démarche test', mayAsk, ...options });
async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof DemarcheError ? `${error.code}: ${error.message}`.replaceAll(at, '') : String(error);
  }
}

test('a page is fetched with the encoding that its server names, and the server sees who asks', async () => {
  const { url, bytes, charset } = await fetched('/page#part', { userAgent: 'Demarche/1 (press@example.org)' });
  expect({ url, text: Buffer.from(bytes).toString(), charset }).toEqual({
    url: `${at}/page`,
    text: 'Talks',
    charset: 'Shift_JIS',
  });
  expect(asked.at(-1)).toMatchObject({ 'user-agent': 'Demarche/1 (press@example.org)' });
});

test('a page that moved is known by its new address', async () => {
  expect((await fetched('/moved')).url).toBe(`${at}/page`);
});

test('a page that is given only to who sends a cookie back is given', async () => {
  expect(Buffer.from((await fetched('/gate')).bytes).toString()).toBe('Talks');
});

test('a packed answer is unpacked', async () => {
  expect(Buffer.from((await fetched('/packed')).bytes).toString()).toBe('Talks');
});

test.each([
  ['/nowhere', {}, 'ADDRESS_UNREACHABLE: /nowhere answers 404.'],
  ['/round', {}, 'ADDRESS_UNREACHABLE: /round leads to more than 5 other addresses.'],
  ['/broken', {}, 'ADDRESS_UNREACHABLE: /broken cannot be fetched (incorrect header check).'],
  ['/slow', { timeLimit: 300 }, 'ADDRESS_UNREACHABLE: /slow takes longer than 0.3 seconds.'],
  ['/bomb', { sizeLimit: 5_000 }, 'DOCUMENT_TOO_LONG: /bomb has more than 5,000 bytes.'],
  ['/elsewhere', {}, 'ADDRESS_PRIVATE: 127.0.0.2 is an address of this computer or of a private network.'],
  ['/file', {}, 'BAD_USER_INPUT: file:///etc/passwd is no http or https address.'],
])('%s fails', async (path, options, message) => {
  expect(await failure(fetched(path, options))).toBe(message);
});

test('a name is refused by the address that it stands for, also behind a redirect', async () => {
  const none = { userAgent: 'test' };
  const refused = 'ADDRESS_PRIVATE: localhost is an address of this computer or of a private network.';
  expect(await failure(fetchAddress('http://localhost:1/', none))).toBe(refused);
  // What was asked once may not be asked again.
  const notByName = (ip: string) => ip === '127.0.0.1' && asked.at(-1)?.host !== at.slice(7);
  asked.length = 0;
  expect(await failure(fetched('/by-name', { mayAsk: notByName }))).toBe(refused);
});

test.each([
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://10.0.0.1/',
  'http://[::ffff:10.0.0.1]/',
])('%s is private', async (address) => {
  expect(await failure(fetchAddress(address, { userAgent: 'test' }))).toMatch(/^ADDRESS_PRIVATE/u);
});

test('only addresses of the public internet are public', () => {
  for (const ip of [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    'no address',
  ]) {
    expect([ip, isPublicAddress(ip)]).toEqual([ip, false]);
  }
  for (const ip of ['93.184.215.14', '2606:4700::1111']) expect([ip, isPublicAddress(ip)]).toEqual([ip, true]);
});

test('an address with a password is refused without telling it', async () => {
  expect(await failure(fetchAddress('http://a:secret@example.org/', { userAgent: 'test' }))).toBe(
    'BAD_USER_INPUT: The address at example.org has a name or a password in it.',
  );
});
