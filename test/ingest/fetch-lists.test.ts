import { gzipSync } from 'node:zlib';
import { reviewDocument } from '../../src/cli/review.js';
import { tellLists } from '../../src/cli/tell-fetched.js';
import { readRows } from '../../src/graph/read.js';
import { readSources } from '../../src/ingest/sources/sources-file.js';
import { useFetching } from '../support/fetching.js';
import { feed, noTalkPage, tagged, talkPage } from '../support/ministry.js';

describe('the lists of a source', () => {
  const { graph, writer, path, told, aside, output, ministry, source, put, fetched, documents } = useFetching();

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
});
