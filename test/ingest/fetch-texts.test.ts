import { join } from 'node:path';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { hour, useFetching } from '../support/fetching.js';
import { feed, noTalkPage, tagged, talkPage } from '../support/ministry.js';
import { signature } from '../support/signature.js';

describe('the texts that demarche fetch takes', () => {
  const { writer, folder, ministry, clock, source, put, fetched, documents } = useFetching();

  test('a text without a talk is stored if the source wants all', async () => {
    ministry.pages.set('/news', feed([{ url: '/library.html', day: 1 }]));
    ministry.pages.set('/library.html', noTalkPage);
    put(source({ keep: 'all' }));
    expect((await fetched()).outcomes).toEqual({ '/library.html': 'new' });
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
    clock.later = 25 * hour;
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'deleted' });
    clock.later = 50 * hour;
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

    clock.later = 12 * hour;
    expect((await fetched()).outcomes).toEqual({});
    clock.later = 25 * hour;
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'unchanged' });
    expect(ministry.requests.at(-1)?.headers['if-none-match']).toBe('"2"');
    clock.later = 50 * hour;
    ministry.pages.set('/talks/1.html', talkPage({ day: 1, words: 'The two Ministers talked.' }));
    expect((await fetched()).outcomes).toEqual({ '/talks/1.html': 'revision' });
    expect(await documents()).toEqual([['/talks/1.html', '2022-03-01', 3]]);
    clock.later = 100 * hour;
    expect((await fetched()).outcomes).toEqual({});
  });
});
