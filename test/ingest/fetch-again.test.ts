import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellFailed, tellLog } from '../../src/cli/tell-fetched.js';
import { hour, useFetching } from '../support/fetching.js';
import { feed, tagged, talkPage } from '../support/ministry.js';

describe('demarche fetch, again and again', () => {
  const { folder, path, told, output, ministry, clock, source, put, fetched, documents } = useFetching();

  test('texts that wait for a source that was renamed are taken over by its new name', async () => {
    ministry.pages.set('/news', feed([{ url: '/talks/1.html', day: 1 }]));
    ministry.pages.set('/talks/1.html', (_, answer) => answer.writeHead(503, { 'retry-after': '61' }).end());
    put(source({ name: 'old' }));
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'failed ADDRESS_BUSY' });
    clock.later = hour;
    ministry.pages.set('/talks/1.html', talkPage({ day: 1 }));
    put(source({ name: 'new' }));
    expect((await fetched()).events.at(-1)).toMatchObject({ source: 'new', outcome: 'new' });
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
    clock.later = 0.5 * hour;
    expect((await fetched()).outcomes).toEqual({});
    const outcomesLater: unknown[] = [];
    for (const hours of [2, 8, 25, 100]) {
      clock.later = hours * hour;
      outcomesLater.push((await fetched()).outcomes['/talks/1.html']);
    }
    const failed = 'failed ADDRESS_UNREACHABLE';
    expect(outcomesLater).toEqual([failed, failed, failed, 'given-up ADDRESS_UNREACHABLE']);
    clock.later = 1_000 * hour;
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

  test('a state of another graph is refused, and a torn line is forgotten', async () => {
    ministry.pages.set('/news', feed([{ url: '/talks/1.html', day: 1 }]));
    ministry.pages.set('/talks/1.html', talkPage({ day: 1 }));
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
