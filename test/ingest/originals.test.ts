import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { CommandOutput } from '../../src/cli/command-line.js';
import { ingestFiles } from '../../src/cli/ingest.js';
import { type OriginalsOptions, readOriginals } from '../../src/cli/originals.js';
import { checkGraph } from '../../src/graph/check.js';
import { openKnowledge } from '../../src/ingest/link/knowledge.js';
import { rereadDocument } from '../../src/ingest/reread.js';
import { reviewActs } from '../../src/ingest/review-acts.js';
import { seedGraph } from '../../src/ingest/seed.js';
import { storedReading } from '../../src/ingest/stored-reading.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { clearFolders, emptyFolder } from '../support/folders.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';
import { lastChange, takeBackAfterEach, takeBackSince } from '../support/take-back.js';
import { graphDifference, wholeGraph } from '../support/whole-graph.js';

const readout = 'document:mofa-jp-2022-02-12-jk-fmm-honolulu';
const talk = 'meeting:2022-02-12-jp-kr-fm';
const page = readFileSync('test/ingest/originals/honolulu.html', 'utf8');

describe('demarche originals', () => {
  const service = useTestService();
  const { graph, writer } = service;
  takeBackAfterEach(service);

  const told: string[] = [];
  const aside: string[] = [];
  const output: CommandOutput = { tell: (line) => told.push(line), tellAside: (line) => aside.push(line) };
  const pages = new Map<string, string>();
  const server = createServer((request, answer) => {
    const path = request.url ?? '';
    if (path === '/moved') answer.writeHead(301, { location: '/new' }).end();
    else if (pages.has(path))
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages.get(path));
    else answer.writeHead(404).end('Not found');
  });
  let at = '';
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    clearFolders();
  });
  beforeEach(() => {
    pages.clear();
  });

  /** Runs the command. A file is named by the id of its document, without `document:`. */
  const run = async (files: Readonly<Record<string, string>> | undefined, options: Partial<OriginalsOptions> = {}) => {
    told.length = 0;
    aside.length = 0;
    const folder = files === undefined ? {} : { folder: emptyFolder() };
    for (const [name, text] of Object.entries(files ?? {})) writeFileSync(join(folder.folder ?? '', name), text);
    const code = await readOriginals(
      { graph, writer },
      { document: [], pause: 0, by: 'a test', private: true, ...folder, ...options },
      output,
    );
    return { code, lines: told.map((line) => JSON.parse(line.replaceAll(at, ''))) };
  };
  const honolulu = (text: string, options: Partial<OriginalsOptions> = {}) =>
    run({ 'mofa-jp-2022-02-12-jk-fmm-honolulu.html': text }, options);

  interface Act {
    readonly id: string;
    readonly type: string;
    readonly citations: readonly {
      readonly quote: string;
      readonly verbatim: boolean;
      readonly document: { id: string };
    }[];
  }
  /** The acts of the talk that the readout tells, with the words of the readout. */
  const acts = async () => {
    const query = `query ($talk: ID!) { meeting(id: $talk) { acts(first: 50) { nodes {
      id type citations { quote verbatim document { id } } } } } }`;
    const { body } = await service.ask(query, { talk });
    return (body.data.meeting.acts.nodes as Act[]).flatMap(({ id, type, citations }) =>
      citations
        .filter(({ document }) => document.id === readout)
        .map(({ quote, verbatim }) => ({ id, type, quote, verbatim })),
    );
  };
  test('lets every act of the readout of Honolulu rest on the words of the page, as one change that can be undone', async () => {
    const before = await wholeGraph();
    const start = await lastChange(graph);
    const ours = await acts();
    const { code, lines } = await honolulu(page);
    const [{ anchored, ...line }] = lines;
    expect({ code, line }).toEqual({ code: 0, line: { document: readout, outcome: 'new', stayed: [], proposed: [] } });
    const now = await acts();
    expect(now.map(({ id, type }) => [id, type])).toEqual(ours.map(({ id, type }) => [id, type]));
    expect([...anchored].sort()).toEqual(ours.map(({ id }) => id).sort());
    expect(now.filter(({ verbatim }) => !verbatim)).toEqual([]);
    const { text } = {
      text: page
        .replaceAll(/\s+/gu, ' ')
        .replaceAll('&rsquo;', '’')
        .replaceAll(/&[lr]dquo;/gu, '"'),
    };
    for (const { quote } of now) expect(text).toContain(quote.replaceAll(/[“”]/gu, '"'));
    expect(now.find(({ type }) => type === 'PROTESTED')?.quote).toBe('lodged a protest once again.');
    const followed = `query ($talk: ID!) { meeting(id: $talk) { priorTalks(first: 1) { edges { reasons { kind citations { quote verbatim } } } } } }`;
    const { body } = await service.ask(followed, { talk });
    const reasons = body.data.meeting.priorTalks.edges[0].reasons as { kind: string; citations: unknown[] }[];
    expect(reasons.find(({ kind }) => kind === 'FOLLOWED_UP')?.citations).toEqual([
      { quote: 'Telephone Talk', verbatim: true },
    ]);
    expect((await storedReading(graph, readout)).acts.every(({ status }) => status === 'ACCEPTED')).toBe(true);
    expect(await checkGraph(graph)).toEqual([]);
    expect(aside).toContain("14 acts rest on the publishers' own words, 0 on our summary, 0 are proposed.");
    await takeBackSince(graph, writer, start);
    expect(graphDifference(before, await wholeGraph())).toEqual([]);
  });

  test('links to the words on the page, percent-encoded', async () => {
    const text = page.replace('cross-border travel', 'cross-border travel, 50% of it "open" & free');
    await honolulu(text);
    const query =
      'query ($talk: ID!) { meeting(id: $talk) { briefing { markdown } acts(first: 50) { nodes { citations { url document { id } } } } } }';
    const { meeting } = (await service.ask(query, { talk })).body.data;
    const urls = (meeting.acts.nodes as { citations: { url: string; document: { id: string } }[] }[])
      .flatMap(({ citations }) => citations)
      .filter(({ document }) => document.id === readout)
      .map(({ url }) => url.replace('https://www.mofa.go.jp/a_o/na/kr/page4e_001200.html', ''));
    expect(urls).toContain('#:~:text=lodged%20a%20protest%20once%20again.');
    expect(urls).toContain('#:~:text=The%20two%20Ministers%20also,it%20%22open%22%20%26%20free.');
    expect(urls).toContain('#:~:text=Minister%20Chung%20explained%20the%20position%20of%20the%20ROK.');
    expect(meeting.briefing.markdown).toContain('¶3](<https://www.mofa.go.jp/a_o/na/kr/page4e_001200.html#:~:text=');
  });

  test('changes nothing when it is run again, when the document is read again, or when the seed is loaded again', async () => {
    await honolulu(page);
    const before = await wholeGraph();
    const { lines } = await honolulu(page);
    expect(lines[0]).toMatchObject({ outcome: 'unchanged', stayed: [], proposed: [] });
    expect(lines[0].anchored).toHaveLength(14);
    expect(await run(undefined, { document: ['document:nobody'] }).catch(({ code }) => code)).toBe('BAD_USER_INPUT');
    await rereadDocument(graph, writer, await openKnowledge(graph), readout, signature());
    await seedGraph(writer, projectFolders.seed, new Date().toISOString());
    expect(graphDifference(before, await wholeGraph())).toEqual([]);
  });

  test('writes nothing in a dry run', async () => {
    const before = await wholeGraph();
    const { lines } = await honolulu(page, { dryRun: true });
    expect(lines[0]).toMatchObject({ outcome: 'dry-run', stayed: [], proposed: [] });
    expect(graphDifference(before, await wholeGraph())).toEqual([]);
  });

  test('keeps the summary of an act that the page does not tell, and proposes what only the page tells', async () => {
    const text = page
      .replace(/Minister Chung explained the position of the\s+ROK\./u, '')
      .replace('talked about cross-border travel', '$&, and Minister Chung protested over Takeshima');
    const { lines } = await honolulu(text);
    const [{ stayed, proposed }] = lines;
    const explained = (await acts()).find(({ type }) => type === 'EXPLAINED');
    expect(stayed).toEqual([{ id: explained?.id, summary: expect.stringContaining('explained') }]);
    expect(explained?.verbatim).toBe(false);
    const reading = await storedReading(graph, readout);
    expect(reading.acts.filter(({ status }) => status === 'PROPOSED').map(({ id, type }) => [id, type])).toEqual([
      [proposed[0], 'PROTESTED'],
    ]);
    expect(proposed).toHaveLength(1);
    expect(await checkGraph(graph)).toEqual([]);
  });

  test('takes each act to its own side, and both points in which one is told', async () => {
    const text = page
      .replace(/(?<=recognized at UNESCO\.)/u, ' Minister Chung protested over the nomination of the mines, too.')
      .replace(
        '<li>The two Ministers also talked',
        '<li>The two Ministers had exchanges on cross-border travel.</li><li>They also talked',
      );
    const { lines } = await honolulu(text);
    const found = await acts();
    expect(found.filter(({ type }) => type === 'PROTESTED').map(({ quote }) => quote)).toEqual([
      'lodged a protest once again.',
    ]);
    expect(lines[0].proposed).toHaveLength(1);
    const travel = found.filter(({ quote }) => quote.includes('cross-border travel'));
    expect(travel.map(({ id, verbatim }) => [id === travel[0]?.id, verbatim])).toEqual([
      [true, true],
      [true, true],
    ]);
    await rereadDocument(graph, writer, await openKnowledge(graph), readout, signature());
    expect(await acts()).toEqual(found);
  });

  test('finds the acts of an English summary in a page in Japanese', async () => {
    const text = readFileSync('test/readouts-ja/texts/2022-02-12-jk-fmm-honolulu-ja.txt', 'utf8');
    const { code, lines } = await honolulu(text);
    expect(code).toBe(0);
    const found = await acts();
    expect(found.filter(({ verbatim }) => verbatim).length).toBeGreaterThanOrEqual(10);
    expect(found.find(({ type }) => type === 'PROTESTED')).toMatchObject({
      verbatim: true,
      quote: expect.stringContaining('抗議'),
    });
    expect(lines[0].stayed.length).toBe(found.filter(({ verbatim }) => !verbatim).length);
  });

  test('anchors nothing, stores nothing and says so where the page is of another talk, a list, or no document', async () => {
    const before = await wholeGraph();
    const other = page.replaceAll('February 12', 'March 12').replaceAll('February 13', 'March 13');
    const list = `<html><body><h1>Press releases</h1><ul>${[
      'Japan-ROK Foreign Ministers’ Meeting',
      'Japan-U.S.-ROK Foreign Ministers’ Meeting',
    ]
      .map((title) => `<li><a href="/x">${title}</a> (February 12, 2022)</li>`)
      .join('')}</ul></body></html>`;
    const errors: unknown[] = [];
    for (const text of [other, list, '%PDF-1.7 broken', '{"a": 1}', '']) {
      const { code, lines } = await honolulu(text);
      errors.push([code, lines[0].error.code, lines[0].error.message]);
    }
    expect(errors).toEqual([
      [1, 'NOT_THE_ORIGINAL', expect.stringContaining('tells of "Japan–ROK')],
      [1, 'NOT_THE_ORIGINAL', expect.stringContaining('The page tells of')],
      [1, 'DOCUMENT_UNREADABLE', expect.anything()],
      [1, 'DOCUMENT_UNREADABLE', expect.anything()],
      [1, 'DOCUMENT_UNREADABLE', 'The file is empty.'],
    ]);
    expect(graphDifference(before, await wholeGraph())).toEqual([]);
  });

  test('refuses a folder that is none, an index that names nothing, and two files of one document', async () => {
    const file = 'mofa-jp-2022-02-12-jk-fmm-honolulu';
    const failure = (files: Record<string, string>) => run(files).catch(({ code, message }) => `${code}: ${message}`);
    expect(await run(undefined, { folder: '/nowhere' }).catch(({ message }) => message)).toBe(
      'There is no folder /nowhere.',
    );
    expect(await failure({ 'index.csv': 'document,file\ndocument:nobody,a.html' })).toContain(
      'index.csv, line 2: the graph has no summary of document:nobody',
    );
    expect(await failure({ 'index.csv': `document,file\n${file},a.html` })).toContain('names a.html, which is not in');
    expect(await failure({ 'index.csv': 'a,b' })).toContain('line 1: its columns are a, b');
    expect(await failure({ 'index.csv': 'document,file\n"' })).toMatch(/^BAD_USER_INPUT: index\.csv, line \d: /u);
    expect(await failure({ [`${file}.html`]: page, [`${file}.txt`]: page })).toContain(`Two files`);
    const { lines } = await run(
      { 'index.csv': `document,file\n${file},a page.html`, 'a page.html': page, 'other.html': page },
      { dryRun: true },
    );
    expect(lines).toMatchObject([{ document: readout, outcome: 'dry-run' }]);
    expect(aside).toContain('other.html is called like no document of which the graph has our summary.');
  });

  describe('at addresses', () => {
    /** A document of ours about a talk that the graph has not, with two accepted acts. */
    const summarize = async (path: string, day = 1) => {
      const text = `url: ${at}${path}
title: Japan-ROK Foreign Ministers’ Meeting
published: 2022-03-0${day}
publisher: MOFA Japan
wording: summary

On March ${day}, from 3:00 p.m. for 20 minutes, in Tokyo, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Chung Eui-yong, Minister of Foreign Affairs of the ROK.

1. Minister Hayashi protested over Takeshima.

2. Minister Chung expressed concern over the Sado Island Gold Mines.
`;
      const file = join(emptyFolder(), 'summary.txt');
      writeFileSync(file, text);
      told.length = 0;
      await ingestFiles({ graph, writer }, [file], {}, output);
      const { document, acts: read, meetings } = JSON.parse(told[0] ?? '');
      await reviewActs(writer, { accept: read }, signature());
      return { document: document as string, acts: read as string[], meetings };
    };
    const original = (
      day = 1,
    ) => `<html lang="en"><body><main><h1>Japan-ROK Foreign Ministers’ Meeting</h1><p>March ${day}, 2022</p>
      <p>On March ${day}, at 3:00 p.m., Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, received Mr. Chung Eui-yong, Minister of
      Foreign Affairs of the ROK, in Tokyo for a meeting of about 20 minutes.</p>
      <ol><li>Minister Hayashi lodged a protest about Takeshima.</li>
      <li>Minister Chung voiced his concern about the &ldquo;Sado Island Gold Mines&rdquo;.</li></ol></main></body></html>`;
    const words = async (document: string) => {
      const query = `query ($id: ID!) { document(id: $id) { wording revision passages { text } } }`;
      return (await service.ask(query, { id: document })).body.data.document;
    };

    test('a page that is gone does not stop the others, and one that moved is found', async () => {
      const [gone, moved] = [await summarize('/gone'), await summarize('/moved', 4)];
      pages.set('/new', original(4));
      const { code, lines } = await run(undefined, { document: [gone.document, moved.document] });
      expect(code).toBe(1);
      expect(lines).toMatchObject([
        {
          document: gone.document,
          url: '/gone',
          error: { code: 'ADDRESS_UNREACHABLE', message: '/gone answers 404.' },
        },
        { document: moved.document, outcome: 'new', movedTo: '/new', anchored: moved.acts, stayed: [], proposed: [] },
      ]);
      expect(await words(moved.document)).toMatchObject({ wording: 'VERBATIM', revision: 2 });
      expect(await words(gone.document)).toMatchObject({ wording: 'SUMMARY', revision: 1 });
      expect(aside.at(-1)).toBe('1 of 2 could not be had.');
      expect(await checkGraph(graph)).toEqual([]);
    });

    test('a page that changed is a new revision, in which the acts are found again', async () => {
      const { document, acts: ours } = await summarize('/page');
      pages.set('/page', original());
      await run(undefined, { document: [document] });
      expect((await run(undefined, { document: [document] })).lines).toMatchObject([{ outcome: 'unchanged' }]);
      pages.set('/page', original().replace('lodged a protest about', 'protested strongly over'));
      expect((await run(undefined, { document: [document] })).lines).toMatchObject([
        { outcome: 'changed', anchored: ours, stayed: [], proposed: [] },
      ]);
      const { body } = await service.ask('query ($id: ID!) { act(id: $id) { citations { quote verbatim } } }', {
        id: ours[0],
      });
      expect(body.data.act.citations).toEqual([
        { quote: 'Minister Hayashi protested strongly over Takeshima.', verbatim: true },
      ]);
      pages.set('/page', original(9));
      expect((await run(undefined, { document: [document] })).lines).toMatchObject([
        { error: { code: 'NOT_THE_ORIGINAL' } },
      ]);
      expect(await words(document)).toMatchObject({ revision: 3 });
    });

    test('what a reviewer rejected before is no act of the summary', async () => {
      const { document, acts: ours } = await summarize('/page');
      pages.set('/page', original());
      const file = join(emptyFolder(), 'page.html');
      writeFileSync(file, original());
      told.length = 0;
      await ingestFiles(
        { graph, writer },
        [file],
        { url: `${at}/page`, title: 'Talk', publisher: 'MOFA Japan', publishedOn: '2022-03-01' },
        output,
      );
      const [protest = ''] = (await storedReading(graph, document)).acts
        .filter(({ status, type }) => status === 'PROPOSED' && type === 'PROTESTED')
        .map(({ id }) => id);
      await reviewActs(writer, { reject: [{ id: protest }] }, signature());
      const { lines } = await run(undefined, { document: [document] });
      expect(lines).toMatchObject([{ anchored: [ours[1]], stayed: [{ id: ours[0] }], proposed: [] }]);
      expect(await checkGraph(graph)).toEqual([]);
    });
  });
});
