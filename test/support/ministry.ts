import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page answers: its text, or an answer of its own. */
export type Page = string | Uint8Array | ((request: http.IncomingMessage, answer: http.ServerResponse) => void);

/** A server that plays the site of a ministry. Its pages can be put and taken while it runs. */
interface Ministry {
  /** Such as `http://127.0.0.1:1234`, without a slash. */
  readonly at: string;
  /** By path with query. What is not here is answered by 404. */
  readonly pages: Map<string, Page>;
  /** The paths that were asked for, without `/robots.txt`. */
  readonly asked: string[];
  readonly requests: { readonly path: string; readonly headers: http.IncomingHttpHeaders; readonly at: number }[];
  close(): void;
}

async function startMinistry(): Promise<Ministry> {
  const pages = new Map<string, Page>();
  const asked: string[] = [];
  const requests: Ministry['requests'] = [];
  const server = http.createServer((request, answer) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers, at: Date.now() });
    if (path !== '/robots.txt') asked.push(path);
    const page = pages.get(path);
    if (page === undefined) answer.writeHead(404).end('There is no such page.');
    else if (typeof page === 'function') page(request, answer);
    else answer.end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    asked,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A ministry for the tests of one file: a server for each test, without pages at first. */
export function useMinistry(): Omit<Ministry, 'close'> {
  let running: Ministry | undefined;
  beforeEach(async () => {
    running = await startMinistry();
  });
  afterEach(() => running?.close());
  const started = () => {
    if (running === undefined) throw new Error('The ministry is started before each test.');
    return running;
  };
  return {
    get at() {
      return started().at;
    },
    get pages() {
      return started().pages;
    },
    get asked() {
      return started().asked;
    },
    get requests() {
      return started().requests;
    },
  };
}

/** What a page of a talk says. */
export interface TalkPage {
  /** The day of the talk in March 2022, on which it is published too. */
  readonly day: number;
  readonly words?: string;
  /** More elements of its head. */
  readonly head?: string;
  /** Whether the head tells the day of publication; else the page does not. */
  readonly dated?: boolean;
}

/** A page that tells of a talk of two foreign ministers. */
export function talkPage({ day, words = 'The two Ministers met.', head = '', dated = true }: TalkPage): string {
  const meta = dated
    ? `<meta property="article:published_time" content="2022-03-${String(day).padStart(2, '0')}">`
    : '';
  return `<!doctype html><html lang="en"><head><title>Japan-ROK Foreign Ministers’ Meeting of ${day} March</title>${meta}${head}</head><body>
<nav><a href="/">Home</a></nav><article><h1>Japan-ROK Foreign Ministers’ Meeting</h1>
<p>On March ${day}, from 3:00 p.m. for 20 minutes, in Tokyo, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Chung Eui-yong, Minister of Foreign Affairs of the ROK.</p>
<p>${words}</p></article></body></html>`;
}

/** A page of a ministry that tells of no talk. */
export const noTalkPage = `<!doctype html><html lang="en"><head><title>Closure of the library</title><meta property="article:published_time" content="2022-03-01"></head><body>
<article><h1>Closure of the library</h1><p>The library of the Ministry is closed for repairs from the first week of March until the end of the month. Readers may return books at the main entrance on working days between ten and four.</p>
<p>Books that were ordered before the closure can be collected at the same place. The reading room for researchers stays open by appointment only.</p></article></body></html>`;

/** A feed of the items, as RSS. */
export function feed(items: readonly { readonly url: string; readonly day: number; readonly more?: string }[]): string {
  const each = items.map(
    ({ url, day, more = '<description>They met …</description>' }) =>
      `<item><title>Talk of ${day} March</title><link>${url}</link><pubDate>${String(day).padStart(2, '0')} Mar 2022 18:00:00 +0900</pubDate>${more}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>${each.join('')}</channel></rss>`;
}

/** An answer with an ETag: 304 to who has it. */
export function tagged(body: string, etag: string): Page {
  return (request, answer) => {
    if (request.headers['if-none-match'] === etag) answer.writeHead(304).end();
    else answer.writeHead(200, { etag }).end(body);
  };
}
