import { writeFileSync } from 'node:fs';
import { hour, useFetching } from '../support/fetching.js';
import { feed, tagged, talkPage } from '../support/ministry.js';

describe('how demarche fetch asks', () => {
  const { path, ministry, clock, source, put, fetched } = useFetching();

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

    clock.later = 3 * hour;
    ministry.pages.set('/map2', tagged(map(2), '"2"'));
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'new', '/talks/2.html': 'new' });
    expect(ministry.asked.slice(0, 4)).toEqual(['/map', '/map1', '/map2', '/map3']);
    ministry.pages.set('/map3', map(4));
    ministry.pages.set('/talks/4.html', talkPage({ day: 4 }));
    expect((await fetched()).outcomes).toEqual({ '/talks/4.html': 'new' });
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

    clock.later = hour;
    expect((await fetched()).events).toMatchObject([{ outcome: 'failed', error: { code: 'ADDRESS_BUSY' } }]);
    expect(ministry.asked).toEqual([]);
    clock.later = 3 * hour;
    ministry.pages.set('/talks/2.html', talkPage({ day: 2 }));
    expect((await fetched()).outcomes).toEqual({ '/talks/2.html': 'new' });
  });

  test('no text leads to a private address, and none of another site is taken unless `links` says so', async () => {
    ministry.pages.set('/news', feed(['/away.html', 'http://127.0.0.3:1/x.html'].map((url) => ({ url, day: 1 }))));
    ministry.pages.set('/away.html', (_, answer) => answer.writeHead(302, { location: 'http://127.0.0.2:1/' }).end());
    put(source({}));
    expect((await fetched()).outcomes).toEqual({ '/away.html': 'given-up ADDRESS_PRIVATE' });
    put(source({ links: '.' }));
    expect((await fetched()).outcomes).toEqual({ 'http://127.0.0.3:1/x.html': 'given-up ADDRESS_PRIVATE' });
  });

  test('nobody is asked without saying who asks', async () => {
    writeFileSync(path, JSON.stringify({ sources: [source({})] }));
    await expect(fetched()).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: 'Nobody says who asks.' });
    expect(ministry.requests).toEqual([]);
  });
});
