import { gzipSync } from 'node:zlib';
import { dayNamed, dayOnTop } from '../../src/ingest/sources/day-named.js';
import { plainAddress } from '../../src/ingest/sources/fetch-state.js';
import { readIndexPage } from '../../src/ingest/sources/read-index-page.js';
import { readSitemap } from '../../src/ingest/sources/read-sitemap.js';

const at = 'https://www.example.org/map.xml';
const read = (text: string | Uint8Array) => readSitemap(typeof text === 'string' ? Buffer.from(text) : text, at);

test('a sitemap may be a list of addresses, or a feed', async () => {
  expect((await read('https://example.org/1\nhttps://example.org/2\n')).texts).toEqual([
    { address: 'https://example.org/1' },
    { address: 'https://example.org/2' },
  ]);
  const feed = '<rss version="2.0"><channel><item><title>A talk</title><link>/1</link></item></channel></rss>';
  expect((await read(feed)).texts).toEqual([{ address: 'https://www.example.org/1', title: 'A talk' }]);
});

test('entities that a sitemap declares are not read', async () => {
  const lol = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const bomb = `<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY l0 "lol"><!ENTITY x SYSTEM "file:///etc/passwd">${lol}]><urlset><url><loc>https://example.org/&l12;&x;?a=1&amp;b=2</loc></url></urlset>`;
  const { texts } = await read(bomb);
  expect(texts).toEqual([{ address: 'https://example.org/&l12;&x;?a=1&b=2' }]);
});

test.each([
  ['a page', '<!doctype html><html><body><a href="/1">1</a></body></html>', 'DOCUMENT_UNREADABLE'],
  ['nothing', '', 'DOCUMENT_UNREADABLE'],
  ['a broken package', new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'DOCUMENT_UNREADABLE'],
  ['a bomb', gzipSync(Buffer.alloc(60_000_000, 'a')), 'DOCUMENT_TOO_LONG'],
  ['what stands too deep', '<urlset>'.repeat(3_000_000), 'DOCUMENT_UNREADABLE'],
  ['too many', `<urlset>${'<url><loc>/a</loc></url>'.repeat(50_001)}</urlset>`, 'DOCUMENT_TOO_LONG'],
])('%s is no sitemap', async (_, content, code) => {
  await expect(read(content)).rejects.toMatchObject({ code });
});

test('a sitemap that breaks off gives what it has', async () => {
  expect((await read('<urlset><url><loc>/1</loc></url><url><loc>/2')).texts.map(({ address }) => address)).toContain(
    'https://www.example.org/1',
  );
});

test('the links of a page: each once, with words and day', () => {
  const page = `<ul><li>2022/3/4 <a href="/1"><img alt=""></a> <a href="/1#a">A <b>talk</b></a></li>
    <li>4 March 2022 – 5 March 2022 <a href="/2">Two days</a></li><li><a href="mailto:a@example.org">Mail</a><a href="http://[">?</a></li></ul>`;
  expect(readIndexPage(page, at)).toEqual([
    { address: 'https://www.example.org/1', title: 'A talk', publishedOn: '2022-03-04' },
    { address: 'https://www.example.org/2', title: 'Two days' },
    { address: 'mailto:a@example.org', title: 'Mail' },
  ]);
});

test('a page of ten thousand links, and one without an end', () => {
  const links = (count: number, before = '') =>
    Array.from({ length: count }, (_, n) => `${before}<a href="/${n}">Talk ${n}</a>`).join('');
  expect(readIndexPage(links(10_000, '<li>'), at)).toHaveLength(10_000);
  expect(readIndexPage(links(1_500, '<div><b>'), at)).toHaveLength(1_500);
  expect(() => readIndexPage(links(10_000, '<div>'), at)).toThrow(/too deep/u);
  expect(readIndexPage('<a href="/1">'.repeat(4_000), at)).toHaveLength(1);
});

test.each([
  ['2022-02-12', '2022-02-12'],
  ['Posted 2022. 2. 12.', '2022-02-12'],
  ['2022年2月12日', '2022-02-12'],
  ['2022년 2월 12일(토)', '2022-02-12'],
  ['Saturday, 12 February 2022', '2022-02-12'],
  ['February 12, 2022', '2022-02-12'],
  ['12/02/2022', undefined],
  ['2022-02-30', undefined],
  ['12 February', undefined],
  ['12 February 2022, updated 14 February 2022', undefined],
])('%s names the day %s', (words, day) => {
  expect(dayNamed(words)).toBe(day);
});

test('the day over a text is its day; one in a sentence is not', () => {
  expect(dayOnTop('A meeting of ministers\n\nFebruary 12, 2022\n\nOn February 11, they met.')).toBe('2022-02-12');
  expect(dayOnTop('A meeting of ministers\n\nThey met on 11 February 2022.')).toBeUndefined();
});

test('what counts visitors is no part of an address', () => {
  expect(plainAddress('https://example.org/a?utm_source=x&id=1&fbclid=2#top')).toBe('https://example.org/a?id=1');
  expect(plainAddress('https://example.org/a;jsessionid=0A1?id=1')).toBe('https://example.org/a?id=1');
});
