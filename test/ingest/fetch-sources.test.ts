import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CommandOutput } from '../../src/cli/command-line.js';
import { type FetchOptions, fetchOnce } from '../../src/cli/fetch.js';
import { reviewDocument } from '../../src/cli/review.js';
import { tellFailed, tellLists, tellLog } from '../../src/cli/tell-fetched.js';
import { readRows } from '../../src/graph/read.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import type { FetchEvent } from '../../src/ingest/sources/fetch-sources.js';
import { readSources } from '../../src/ingest/sources/sources-file.js';
import { feed, type Ministry, noTalkPage, startMinistry, tagged, talkPage } from '../support/ministry.js';
import { removeDocuments } from '../support/remove-readings.js';
import { signature } from '../support/signature.js';
import { useTestGraph } from '../support/test-graph.js';

const hour = 3_600_000;

describe('demarche fetch', () => {
  const { graph, writer } = useTestGraph();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-fetch-'));
  const path = join(folder, 'sources.json');
  const told: string[] = [];
  const aside: string[] = [];
  const output: CommandOutput = { tell: (line) => told.push(line), tellAside: (line) => aside.push(line) };
  let ministry: Ministry;
  /** How long after now the next fetch is, in ms. */
  let later = 0;

  beforeEach(async () => {
    ministry = await startMinistry();
    later = 0;
  });
  afterEach(async () => {
    ministry.close();
    const documents = await readRows(graph, 'MATCH (d:Document) WHERE d.url STARTS WITH $at RETURN d.url', {
      at: 'http://127.0.0.1',
    });
    await removeDocuments(graph, documents.flat().map(String));
    rmSync(join(folder, 'sources.state'), { recursive: true, force: true });
    rmSync(join(folder, 'other'), { recursive: true, force: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const source = (more: object) => ({
    name: 'ministry',
    kind: 'feed',
    address: `${ministry.at}/news`,
    publisher: 'MOFA Japan',
    pause: 0.1,
    ...more,
  });
  const put = (...sources: object[]) => {
    writeFileSync(path, JSON.stringify({ contact: 'press@example.org', sources }));
  };
  /** Fetches, and gives the events of the texts: the end of the address with the outcome, or the code of the error. */
  async function fetched(options: Partial<FetchOptions> = {}, signal = new AbortController().signal) {
    told.length = 0;
    aside.length = 0;
    ministry.asked.length = 0;
    const file = readSources(path);
    const code = await fetchOnce(
      { graph, writer },
      {
        path,
        file,
        sources: file.sources,
        signal,
        now: () => new Date(Date.now() + later),
        mayAsk: (ip) => ip === '127.0.0.1',
        timeLimit: 1_000,
      },
      { by: 'a test', ...options },
      output,
    );
    const events = told.map((line) => JSON.parse(line) as FetchEvent);
    const outcomes = Object.fromEntries(
      events.flatMap(({ text, outcome, error }) =>
        text === undefined
          ? []
          : [[text.replace(ministry.at, ''), error === undefined ? outcome : `${outcome} ${error.code}`]],
      ),
    );
    return { code, events, outcomes };
  }
  const documents = async () =>
    (
      await readRows(
        graph,
        'MATCH (d:Document) WHERE d.url STARTS WITH $at RETURN d.url, toString(d.publishedOn), d.revision ORDER BY d.url',
        { at: ministry.at },
      )
    ).map(([url, day, revision]) => [String(url).replace(ministry.at, ''), day, revision]);

  test('the texts of a feed wait for a review, and are not asked for again', async () => {
    const items = [1, 2].map((day) => ({ url: `/talks/${day}.html?utm_source=rss`, day }));
    ministry.pages.set('/news', tagged(feed(items), '"1"'));
    for (const day of [1, 2]) ministry.pages.set(`/talks/${day}.html`, talkPage({ day }));
    put(source({}));
    const { code, events, outcomes } = await fetched();
    expect(code).toBe(0);
    expect(outcomes).toEqual({ '/talks/1.html': 'new', '/talks/2.html': 'new' });
    expect(events[0]).toMatchObject({ source: 'ministry', outcome: 'looked', found: 2, leftOut: 0 });
    expect(events[1]).toMatchObject({ title: 'Talk of 1 March', read: { meetings: 1 } });
    expect(aside).toEqual([
      'ministry: 2 new.',
      expect.stringMatching(/^1 of 2: ministry, http.*\/talks\/1.html: new$/u),
      expect.stringMatching(/^2 of 2: /u),
      'Texts: 2 new.',
    ]);
    expect(await documents()).toEqual([
      ['/talks/1.html', '2022-03-01', 1],
      ['/talks/2.html', '2022-03-02', 1],
    ]);
    expect(ministry.requests[0]).toMatchObject({
      path: '/robots.txt',
      headers: { 'user-agent': expect.stringMatching(/^Demarche\/.*press@example\.org\)$/u) },
    });

    told.length = 0;
    await reviewDocument({ graph, writer }, undefined, { by: 'a test' }, output);
    expect(told.filter((line) => /Meeting of 1 March.*: 1 talk/u.test(line))).toHaveLength(1);
    const changes = await readRows(graph, 'MATCH (c:Change {by: "a test", kind: "INGESTED"}) RETURN c.summary');
    expect(changes.flat()).toContain('Read "Japan-ROK Foreign Ministers’ Meeting of 1 March".');

    expect((await fetched()).outcomes).toEqual({});
    expect(ministry.asked).toEqual(['/news']);
    expect(aside).toEqual(['ministry: nothing changed.', 'No text is new.']);
  });

  test('a sitemap leads to others, packed and in any namespace; the first look has its limits', async () => {
    const entry = (path: string, lastmod: string, more = '') =>
      `<sm:url><sm:loc>${ministry.at}${path}</sm:loc><sm:lastmod>${lastmod}</sm:lastmod>${more}</sm:url>`;
    const map = (entries: string) =>
      `<?xml version="1.0"?><sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="n" xmlns:image="i">${entries}</sm:urlset>`;
    const news =
      '<news:news><news:publication_date>2022-03-04T09:00:00+09:00</news:publication_date><news:title>Talk</news:title></news:news>';
    const image = '<image:image><image:loc>/picture.jpg</image:loc></image:image>';
    ministry.pages.set(
      '/sitemap.xml',
      `<sitemapindex xmlns="http://www.google.com/schemas/sitemap/0.84"><sitemap><loc>/talks.xml.gz</loc></sitemap><sitemap><loc>/sitemap.xml</loc></sitemap><sitemap><loc>/gone.xml</loc></sitemap></sitemapindex>`,
    );
    const entries = [
      entry('/talks/1.html', '2022-03-01'),
      entry('/talks/2.html', '2022-03-02'),
      entry('/talks/4.html', '2022-03-09', news + image),
      entry('/about.html', '2022-03-09'),
      entry('/talks/old.html', '2019-01-01'),
    ];
    ministry.pages.set('/talks.xml.gz', gzipSync(map(entries.join(''))));
    for (const day of [1, 2, 4]) ministry.pages.set(`/talks/${day}.html`, talkPage({ day, dated: day !== 4 }));
    put(
      source({
        kind: 'sitemap',
        address: `${ministry.at}/sitemap.xml`,
        links: '/talks/',
        since: '2022-01-01',
        limit: 2,
      }),
    );
    const { code, events, outcomes } = await fetched();
    expect(outcomes).toEqual({ '/talks/2.html': 'new', '/talks/4.html': 'new' });
    expect(events.slice(0, 2)).toMatchObject([
      { outcome: 'failed', error: { code: 'ADDRESS_UNREACHABLE' } },
      { outcome: 'looked', found: 2, leftOut: 2 },
    ]);
    expect(code).toBe(1);
    expect(await documents()).toEqual([
      ['/talks/2.html', '2022-03-02', 1],
      ['/talks/4.html', '2022-03-04', 1],
    ]);

    // What the first look left out stays out; what is new comes.
    ministry.pages.set('/talks.xml.gz', gzipSync(map([entry('/talks/5.html', '2022-03-05'), ...entries].join(''))));
    ministry.pages.set('/talks/5.html', talkPage({ day: 5 }));
    expect((await fetched()).outcomes).toEqual({ '/talks/5.html': 'new' });
  });

  test('sitemaps that lead to ever more sitemaps are left at the third', async () => {
    for (const [n, path] of ['/map', '/map1', '/map2', '/map3'].entries()) {
      ministry.pages.set(path, `<sitemapindex><sitemap><loc>/map${n + 1}</loc></sitemap></sitemapindex>`);
    }
    put(source({ kind: 'sitemap', address: `${ministry.at}/map` }));
    const { events } = await fetched();
    expect(events).toMatchObject([{ outcome: 'failed', error: { code: 'DOCUMENT_UNREADABLE' } }]);
    expect(ministry.asked).toEqual(['/map', '/map1', '/map2']);
  });

  test('a server that is asked too much in the middle of its sitemaps is asked for the rest later', async () => {
    const map = (day: number) => `<urlset><url><loc>/talks/${day}.html</loc></url></urlset>`;
    const maps = [1, 2, 3].map((day) => `<sitemap><loc>/map${day}</loc></sitemap>`);
    ministry.pages.set('/map', `<sitemapindex>${maps.join('')}</sitemapindex>`);
    for (const day of [1, 2, 3]) {
      ministry.pages.set(`/map${day}`, tagged(map(day), `"${day}"`));
      ministry.pages.set(`/talks/${day}.html`, talkPage({ day }));
    }
    ministry.pages.set('/map2', (_, answer) => answer.writeHead(429, { 'retry-after': '7200' }).end());
    put(source({ kind: 'sitemap', address: `${ministry.at}/map`, limit: 1 }));
    const { events } = await fetched();
    expect(events).toMatchObject([
      { outcome: 'failed', error: { code: 'ADDRESS_BUSY' } },
      { outcome: 'looked', found: 1 },
    ]);
    expect(ministry.asked).toEqual(['/map', '/map1', '/map2']);

    later = 3 * hour;
    ministry.pages.set('/map2', tagged(map(2), '"2"'));
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'new', '/talks/2.html': 'new' });
    expect(ministry.asked.slice(0, 4)).toEqual(['/map', '/map1', '/map2', '/map3']);
    ministry.pages.set('/map3', map(4));
    ministry.pages.set('/talks/4.html', talkPage({ day: 4 }));
    expect((await fetched()).outcomes).toEqual({ '/talks/4.html': 'new' });
  });

  test('a page with links: relative ones, each once, with the day that its address or its row tells', async () => {
    const links = [
      '<li>2 March 2022 <a href="2.html">Talk</a> <a href="2.html#top">more</a></li>',
      '<li><a href="../press/2022/03/03.html?utm_medium=x">Talk of the third</a></li>',
      '<li><a href="/press/library.html">Library</a></li>',
      '<li><a href="/contact.html">Contact</a></li>',
      '<li><a href="https://www.example.org/press/9.html">A mirror</a></li>',
    ];
    ministry.pages.set('/news', `<base href="/press/"><ul>${links.join('')}</ul>`);
    ministry.pages.set('/press/2.html', talkPage({ day: 2, dated: false }));
    ministry.pages.set('/press/2022/03/03.html', talkPage({ day: 3, dated: false }));
    ministry.pages.set('/press/library.html', noTalkPage);
    const own = ministry.at.replaceAll('.', '\\.');
    put(source({ kind: 'index', links: `^${own}/press/(?:(?<year>\\d{4})/(?<month>\\d\\d)/(?<day>\\d\\d))?` }));
    const { code, outcomes } = await fetched();
    expect(code).toBe(0);
    expect(outcomes).toEqual({
      '/press/2.html': 'new',
      '/press/2022/03/03.html': 'new',
      '/press/library.html': 'no-talk',
    });
    expect(await documents()).toEqual([
      ['/press/2.html', '2022-03-02', 1],
      ['/press/2022/03/03.html', '2022-03-03', 1],
    ]);
    expect((await fetched()).outcomes).toEqual({});
  });

  test('a text without a talk is stored if the source wants all', async () => {
    ministry.pages.set('/news', feed([{ url: '/library.html', day: 1 }]));
    ministry.pages.set('/library.html', noTalkPage);
    put(source({ keep: 'all' }));
    expect((await fetched()).outcomes).toEqual({ '/library.html': 'new' });
  });

  test('the whole texts of a feed are taken from it, if the source says that they are whole', async () => {
    const body = /<article>(.*)<\/article>/su.exec(talkPage({ day: 7 }))?.[1];
    ministry.pages.set(
      '/news',
      feed([{ url: '/talks/7.html', day: 7, more: `<content:encoded><![CDATA[${body}]]></content:encoded>` }]),
    );
    put(source({ fullText: true }));
    expect((await fetched()).outcomes).toEqual({ '/talks/7.html': 'new' });
    expect(ministry.asked).toEqual(['/news']);
  });

  test('robots.txt is obeyed, its pause too; without one everything is allowed, and none that fails', async () => {
    ministry.pages.set(
      '/robots.txt',
      'User-agent: *\nDisallow: /\n\nUser-agent: Demarche\nDisallow: /secret\nCrawl-delay: 0.6',
    );
    ministry.pages.set('/news', feed(['/secret/1.html', '/2.html'].map((url) => ({ url, day: 2 }))));
    ministry.pages.set('/2.html', talkPage({ day: 2 }));
    put(source({}));
    const { code, outcomes } = await fetched();
    expect(code).toBe(1);
    expect(outcomes).toEqual({ '/secret/1.html': 'given-up ADDRESS_DISALLOWED', '/2.html': 'new' });
    const [list, text] = ministry.requests.filter(({ path }) => path !== '/robots.txt');
    expect((text?.at ?? 0) - (list?.at ?? 0)).toBeGreaterThan(550);

    ministry.pages.set('/robots.txt', (_, answer) => answer.writeHead(500).end());
    const { code: failing, events } = await fetched();
    expect(failing).toBe(1);
    expect(events).toMatchObject([{ outcome: 'failed', error: { code: 'ADDRESS_UNREACHABLE' } }]);
    expect(ministry.asked).toEqual([]);
  });

  test('a server that is asked too much is waited for, or left alone as long as it says', async () => {
    let refusals = 1;
    ministry.pages.set('/news', feed([1, 2].map((day) => ({ url: `/talks/${day}.html`, day }))));
    ministry.pages.set('/talks/1.html', (_, answer) => {
      refusals -= 1;
      if (refusals >= 0) answer.writeHead(429, { 'retry-after': '1' }).end();
      else answer.end(talkPage({ day: 1 }));
    });
    ministry.pages.set('/talks/2.html', (_, answer) => answer.writeHead(503, { 'retry-after': '7200' }).end());
    put(source({}));
    const { code, outcomes } = await fetched();
    expect(code).toBe(1);
    expect(outcomes).toEqual({ '/talks/1.html': 'new', '/talks/2.html': 'failed ADDRESS_BUSY' });
    const [first, second] = ministry.requests.filter(({ path }) => path === '/talks/1.html');
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(950);

    later = hour;
    expect((await fetched()).events).toMatchObject([{ outcome: 'failed', error: { code: 'ADDRESS_BUSY' } }]);
    expect(ministry.asked).toEqual([]);
    later = 3 * hour;
    ministry.pages.set('/talks/2.html', talkPage({ day: 2 }));
    expect((await fetched()).outcomes).toEqual({ '/talks/2.html': 'new' });
  });

  test('texts that wait for a source that was renamed are taken over by its new name', async () => {
    ministry.pages.set('/news', feed([{ url: '/talks/1.html', day: 1 }]));
    ministry.pages.set('/talks/1.html', (_, answer) => answer.writeHead(503, { 'retry-after': '61' }).end());
    put(source({ name: 'old' }));
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'failed ADDRESS_BUSY' });
    later = hour;
    ministry.pages.set('/talks/1.html', talkPage({ day: 1 }));
    put(source({ name: 'new' }));
    expect((await fetched()).events.at(-1)).toMatchObject({ source: 'new', outcome: 'new' });
  });

  test('a dry run lists what a first look finds, and remembers nothing', async () => {
    const items = [1, 2, 3].map((day) => ({ url: `/talks/${day}.html`, day }));
    ministry.pages.set('/news', feed([...items, { url: 'https://www.example.org/', day: 1 }]));
    put(source({ limit: 2, since: '2022-03-02' }), source({ name: 'gone', address: `${ministry.at}/gone` }));
    const signal = new AbortController().signal;
    told.length = 0;
    aside.length = 0;
    const asking = { userAgent: 'a test', signal, now: () => new Date(), mayAsk: () => true };
    expect(await tellLists(readSources(path).sources, asking, output)).toBe(1);
    expect(told).toEqual(
      [2, 3].map((day) => `ministry  2022-03-0${day}  ${ministry.at}/talks/${day}.html  Talk of ${day} March`),
    );
    expect(aside).toEqual([
      'ministry: the first look would fetch 2 of 3 texts; 1 other addresses.',
      expect.stringMatching(/^gone: ADDRESS_UNREACHABLE: /u),
    ]);
    expect(ministry.asked).toEqual(['/news', '/gone']);
  });

  test('the letters of a text count more than the language of its template; too large a page is given up', async () => {
    ministry.pages.set('/news', feed(['/1', '/2', '/3'].map((url) => ({ url, day: 1 }))));
    const japanese =
      '<p>３月１日、林外務大臣は、鄭義溶韓国外交部長官と会談を行いました。両外相は、日韓関係について意見交換を行いました。</p>';
    ministry.pages.set(
      '/1',
      `<html lang="en"><head><title>日韓外相会談</title></head><body><article>${japanese.repeat(3)}</article></body></html>`,
    );
    ministry.pages.set(
      '/2',
      `<html lang="ja"><head><title>Besuch</title></head><body><article><p>Der Minister besuchte am Montag die Stadt und sprach dort mit dem Bürgermeister über den Bau einer neuen Brücke.</p><p>Anschließend reiste er nach Wien weiter, wo er am Abend an einem Empfang der Botschaft teilnahm. Beide Seiten vereinbarten, ihre Zusammenarbeit zu vertiefen und die Gespräche im Herbst fortzusetzen.</p></article></body></html>`,
    );
    ministry.pages.set('/3', `<html><body>${'<p>Talks</p>'.repeat(500_000)}`);
    put(source({ keep: 'all' }));
    const { code, outcomes } = await fetched();
    expect(outcomes).toEqual({ '/1': 'new', '/2': 'not-read LANGUAGE_NOT_READ', '/3': 'given-up DOCUMENT_TOO_LONG' });
    expect(code).toBe(1);
  });

  test('no text leads to a private address, and none of another site is taken unless `links` says so', async () => {
    ministry.pages.set('/news', feed(['/away.html', 'http://127.0.0.3:1/x.html'].map((url) => ({ url, day: 1 }))));
    ministry.pages.set('/away.html', (_, answer) => answer.writeHead(302, { location: 'http://127.0.0.2:1/' }).end());
    put(source({}));
    expect((await fetched()).outcomes).toEqual({ '/away.html': 'given-up ADDRESS_PRIVATE' });
    put(source({ links: '.' }));
    expect((await fetched()).outcomes).toEqual({ 'http://127.0.0.3:1/x.html': 'given-up ADDRESS_PRIVATE' });
  });

  test('what fails stops nothing else, is tried again later, and is given up in the end', async () => {
    ministry.pages.set('/news', feed([1, 2].map((day) => ({ url: `/talks/${day}.html`, day }))));
    ministry.pages.set('/talks/2.html', talkPage({ day: 2 }));
    put(
      source({ name: 'gone', address: `${ministry.at}/gone` }),
      source({ name: 'no-feed', address: `${ministry.at}/talks/2.html` }),
      source({ name: 'slow', address: `${ministry.at}/slow` }),
      source({}),
    );
    ministry.pages.set('/slow', () => undefined);
    const { code, events, outcomes } = await fetched();
    expect(code).toBe(1);
    expect(events.slice(0, 3)).toMatchObject([
      { source: 'gone', error: { code: 'ADDRESS_UNREACHABLE' } },
      { source: 'no-feed', error: { code: 'DOCUMENT_UNREADABLE' } },
      { source: 'slow', error: { code: 'ADDRESS_UNREACHABLE', message: expect.stringMatching(/takes longer/u) } },
    ]);
    expect(outcomes).toEqual({ '/talks/1.html': 'failed ADDRESS_UNREACHABLE', '/talks/2.html': 'new' });
    told.length = 0;
    tellFailed(path, {}, output);
    expect(told).toEqual([
      expect.stringMatching(/^gone {2}ADDRESS_UNREACHABLE {2}looked /u),
      expect.stringMatching(/^no-feed {2}DOCUMENT_UNREADABLE/u),
      expect.stringMatching(/^slow /u),
      expect.stringMatching(
        /^ministry {2}http\S+\/talks\/1\.html {2}ADDRESS_UNREACHABLE {2}failed 1 times, tried again after /u,
      ),
    ]);

    put(source({}));
    later = 0.5 * hour;
    expect((await fetched()).outcomes).toEqual({});
    const outcomesLater: unknown[] = [];
    for (const hours of [2, 8, 25, 100]) {
      later = hours * hour;
      outcomesLater.push((await fetched()).outcomes['/talks/1.html']);
    }
    const failed = 'failed ADDRESS_UNREACHABLE';
    expect(outcomesLater).toEqual([failed, failed, failed, 'given-up ADDRESS_UNREACHABLE']);
    later = 1_000 * hour;
    expect((await fetched()).outcomes).toEqual({});
    ministry.pages.set('/talks/1.html', talkPage({ day: 1 }));
    expect((await fetched({ retry: true })).outcomes).toEqual({ '/talks/1.html': 'new' });
    told.length = 0;
    tellLog(path, {}, 2, output);
    expect(told).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ {2}ministry {2}looked {2}0 new, 0 left out$/u),
      expect.stringMatching(
        /ministry {2}new {2}http\S+ {2}document:\S+ {2}1 meeting, 0 acts, 0 references, 0 unresolved$/u,
      ),
    ]);
  });

  test('what the graph has is not fetched; what an editor deleted does not come back', async () => {
    ministry.pages.set('/news', feed([{ url: '/talks/1.html', day: 1 }]));
    ministry.pages.set('/talks/1.html', talkPage({ day: 1 }));
    put(source({}));
    const { events } = await fetched();
    // Another machine, with a state of its own.
    expect((await fetched({ state: join(folder, 'other') })).outcomes).toEqual({ '/talks/1.html': 'known' });
    expect(ministry.asked).toEqual(['/news']);
    const id = events[1]?.document ?? '';
    await deleteDocument(writer, { id, reason: 'It is no source.' }, signature());
    later = 25 * hour;
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'deleted' });
    later = 50 * hour;
    expect((await fetched()).outcomes).toEqual({});
  });

  test('one text at two addresses is one document; two texts that claim one address are two', async () => {
    const canonical = (to: string) => `<link rel="canonical" href="${to}">`;
    ministry.pages.set(
      '/news',
      feed(['/a', '/print/a', '/b', '/c', '/d', '/d?page=2'].map((url) => ({ url, day: 1 }))),
    );
    ministry.pages.set('/a', talkPage({ day: 1, head: canonical('/talks/a') }));
    ministry.pages.set('/print/a', talkPage({ day: 1, head: canonical('/talks/a') }));
    ministry.pages.set('/b', talkPage({ day: 2, head: canonical('/talks/a') }));
    ministry.pages.set('/c', talkPage({ day: 3, head: canonical('/') }));
    ministry.pages.set('/d', talkPage({ day: 4, head: canonical('https://www.example.org/d') }));
    ministry.pages.set('/d?page=2', talkPage({ day: 4 }));
    put(source({}));
    expect((await fetched()).outcomes).toEqual({
      '/a': 'new',
      '/print/a': 'double',
      '/b': 'new',
      '/c': 'new',
      '/d': 'new',
      '/d?page=2': 'double',
    });
    expect((await documents()).map(([url]) => url)).toEqual(['/b', '/c', '/d', '/talks/a']);
  });

  test('a text that changed is a revision: when the list says so, or when it is asked once a day', async () => {
    const map = (changed: string) =>
      `<urlset><url><loc>/talks/1.html</loc><lastmod>${changed}</lastmod></url></urlset>`;
    ministry.pages.set('/map', map('2022-03-01'));
    ministry.pages.set('/talks/1.html', tagged(talkPage({ day: 1 }), '"1"'));
    put(source({ kind: 'sitemap', address: `${ministry.at}/map` }));
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'new' });

    ministry.pages.set('/map', map('2022-03-02'));
    const corrected = talkPage({ day: 1, words: 'Minister Hayashi protested over Takeshima.' });
    ministry.pages.set('/talks/1.html', tagged(corrected, '"2"'));
    const { events } = await fetched();
    expect(events.at(-1)).toMatchObject({ outcome: 'revision', read: { acts: 1 } });

    later = 12 * hour;
    expect((await fetched()).outcomes).toEqual({});
    later = 25 * hour;
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'unchanged' });
    expect(ministry.requests.at(-1)?.headers['if-none-match']).toBe('"2"');
    later = 50 * hour;
    ministry.pages.set('/talks/1.html', talkPage({ day: 1, words: 'The two Ministers talked.' }));
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'revision' });
    expect(await documents()).toEqual([['/talks/1.html', '2022-03-01', 3]]);
    later = 100 * hour;
    expect((await fetched()).outcomes).toEqual({});
  });

  test('two fetches with one state do not run at once; with two states nothing is stored twice', async () => {
    let release: () => unknown = () => undefined;
    ministry.pages.set('/news', feed([{ url: '/talks/1.html', day: 1 }]));
    const held = new Promise<void>((done) => {
      ministry.pages.set('/talks/1.html', (_, answer) => {
        release = () => answer.end(talkPage({ day: 1 })) && undefined;
        done();
      });
    });
    put(source({}));
    const first = fetched();
    await held;
    await expect(fetched()).rejects.toMatchObject({ code: 'SOURCES_BUSY' });
    ministry.pages.set('/talks/1.html', talkPage({ day: 1 }));
    const second = fetched({ state: join(folder, 'other') });
    release();
    await Promise.all([first, second]);
    expect(await documents()).toEqual([['/talks/1.html', '2022-03-01', 1]]);
  });

  test('nobody is asked without saying who asks; a state of another graph is refused; a torn line is forgotten', async () => {
    ministry.pages.set('/news', feed([{ url: '/talks/1.html', day: 1 }]));
    ministry.pages.set('/talks/1.html', talkPage({ day: 1 }));
    writeFileSync(path, JSON.stringify({ sources: [source({})] }));
    await expect(fetched()).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: 'Nobody says who asks.' });
    expect(() => tellFailed(join(folder, 'never.yaml'), {}, output)).toThrow(/Nothing was fetched yet/u);
    put(source({}));
    await fetched();
    const file = join(folder, 'sources.state', 'state.jsonl');
    const lines = readFileSync(file, 'utf8');
    writeFileSync(file, `${lines}{"text":{"address":"http`);
    expect((await fetched()).outcomes).toEqual({});
    expect(readFileSync(file, 'utf8')).not.toContain('"http\n');
    writeFileSync(file, lines.replace(/\{"graph":"[^"]*"\}/u, '{"graph":"another"}'));
    await expect(fetched()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    writeFileSync(file, lines.replace('{"text"', '{"text'));
    await expect(fetched()).rejects.toMatchObject({ message: expect.stringMatching(/damaged in line 2\.$/u) });
  });

  test('it stops in the middle, and goes on where it was', async () => {
    ministry.pages.set('/news', tagged(feed([1, 2, 3].map((day) => ({ url: `/talks/${day}.html`, day }))), '"1"'));
    for (const day of [1, 2, 3]) ministry.pages.set(`/talks/${day}.html`, talkPage({ day }));
    const stop = new AbortController();
    ministry.pages.set('/talks/2.html', () => stop.abort(new Error('Enough.')));
    put(source({}));
    await expect(fetched({}, stop.signal)).rejects.toThrow('Enough.');
    expect(ministry.asked).toEqual(['/news', '/talks/1.html', '/talks/2.html']);
    ministry.pages.set('/talks/2.html', talkPage({ day: 2 }));
    expect((await fetched()).outcomes).toEqual({ '/talks/2.html': 'new', '/talks/3.html': 'new' });
  });
});
