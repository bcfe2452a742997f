import { deflateSync } from 'node:zlib';
import { readFileApart } from '../../src/ingest/file/read-file-apart.js';
import { useTestService } from '../support/service.js';
import { smallPdf } from '../support/small-pdf.js';

const editorToken = 'a-token-of-an-editor-0123456789';

describe('POST /file-texts', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its request
  const answer = async (response: Response) => ({ status: response.status, body: (await response.json()) as any });
  const send = async (body: Uint8Array | string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${service.url}/file-texts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${editorToken}`, 'content-type': 'application/octet-stream', ...headers },
      body: Buffer.from(body),
    });
    return answer(response);
  };
  const code = ({ status, body }: Awaited<ReturnType<typeof send>>) => [status, body.errors?.[0].extensions.code];

  test('gives an editor the text of a file, with what the file says of it', async () => {
    const pdf = smallPdf('A talk', [
      ['The two Ministers met.', 700],
      ['They agreed.', 500],
    ]);
    expect(await send(pdf)).toEqual({
      status: 200,
      body: { texts: [{ title: 'A talk', text: expect.stringContaining('The two Ministers met.') }] },
    });
    const page =
      '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>会談</title></head><body><p>両大臣は会談した。</p></body></html>';
    expect((await send(page)).body.texts).toMatchObject([
      { text: expect.stringContaining('会談した'), language: 'ja' },
    ]);
  });

  test('gives each item of a feed, and says of which there is only a teaser', async () => {
    const item = (title: string, text: string) =>
      `<item><title>${title}</title><link>https://example.org/${title}</link><description>${text}</description></item>`;
    const feed = `<rss version="2.0"><channel><title>News</title><link>https://example.org</link>${item('one', 'The Ministers met. '.repeat(40))}${item('two', 'Read …')}</channel></rss>`;
    expect((await send(feed)).body.texts).toMatchObject([
      { title: 'one', url: 'https://example.org/one' },
      { title: 'two', error: { code: 'DOCUMENT_UNREADABLE' } },
    ]);
  });

  test('takes files from editors only, and before the file comes', async () => {
    expect(code(await send('text', { authorization: 'Bearer another-token-0123456789' }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    const anonymous = await fetch(`${service.url}/file-texts`, { method: 'POST', body: 'text' });
    expect(code(await answer(anonymous))).toEqual([401, 'UNAUTHENTICATED']);
    const asked = await fetch(`${service.url}/file-texts`, { headers: { authorization: `Bearer ${editorToken}` } });
    expect(asked.status).toBe(400);
  });

  test('names what it does not take', async () => {
    expect(code(await send(''))).toEqual([400, 'DOCUMENT_UNREADABLE']);
    expect(code(await send('{"a": 1}'))).toEqual([400, 'DOCUMENT_UNREADABLE']);
    expect(code(await send('%PDF-1.4 broken'))).toEqual([400, 'DOCUMENT_UNREADABLE']);
    expect(code(await send(new Uint8Array(20_000_001)))).toEqual([413, 'DOCUMENT_TOO_LONG']);
  });
});

describe('a file that costs too much', () => {
  /** A page whose content is a megabyte of one sign, packed: unpacked it is a gigabyte of instructions. */
  const bomb = () => {
    const packed = deflateSync(Buffer.alloc(200_000_000, 'BT ET '));
    const head =
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n';
    const stream = `4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
    return Buffer.concat([
      Buffer.from(head + stream),
      packed,
      Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
    ]);
  };

  test('is given up, and the process goes on', async () => {
    const before = process.memoryUsage.rss();
    await expect(readFileApart(bomb(), {}, { memory: 150_000_000 })).rejects.toMatchObject({
      code: 'DOCUMENT_UNREADABLE',
      message: expect.stringMatching(/more than (?:150 MB of memory|30 seconds)/u),
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(1_000_000_000);
    await expect(readFileApart(Buffer.from('text'), {}, { time: 1 })).rejects.toMatchObject({
      message: 'To read the file takes more than 0.001 seconds.',
    });
    expect(await readFileApart(Buffer.from('The Ministers met.'))).toEqual([{ text: 'The Ministers met.' }]);
  });
});
