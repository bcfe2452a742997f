import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { CommandOutput } from '../../src/cli/command-line.js';
import { type IngestOptions, ingestFiles } from '../../src/cli/ingest.js';
import { progressBar } from '../../src/cli/progress-bar.js';
import { type ReviewOptions, reviewDocument } from '../../src/cli/review.js';
import { checkGraph } from '../../src/graph/check.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { deleteDocument } from '../../src/ingest/delete-document.js';
import { addThings } from '../../src/ingest/things/add.js';
import { leaveOutWords } from '../../src/ingest/unknown-words.js';
import { removeReadings } from '../support/remove-readings.js';
import { signature } from '../support/signature.js';
import { useTestGraph } from '../support/test-graph.js';

const talk = (url: string, body: string) => `url: ${url}
title: Japan-ROK Foreign Ministers’ Meeting
published: 2022-03-01
publisher: MOFA Japan

On March 1, from 3:00 p.m. for 20 minutes, in Tokyo, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Chung Eui-yong, Minister of Foreign Affairs of the ROK.

${body}
`;
const first = 'https://example.org/first';
const second = 'https://example.org/second';
const third = 'https://example.org/third';

describe('demarche ingest and demarche review', () => {
  const { graph, writer } = useTestGraph();
  const open = { graph, writer };
  const folder = mkdtempSync(join(tmpdir(), 'demarche-ingest-'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'demarche-ingest-'));
  const told: string[] = [];
  const aside: string[] = [];
  const output: CommandOutput = { tell: (line) => told.push(line), tellAside: (line) => aside.push(line) };

  beforeAll(() => {
    writeFileSync(
      join(folder, 'a.txt'),
      talk(
        first,
        '1. The two Ministers had exchanges on cross-border travel, following the telephone talk on February 3.\n\n2. Minister Hayashi protested over Takeshima. Minister Chung explained the ROK’s position.',
      ),
    );
    writeFileSync(
      join(folder, 'b.txt'),
      talk(second, 'Minister Chung expressed concern over the Sado Island Gold Mines.'),
    );
    writeFileSync(
      join(elsewhere, 'd.txt'),
      talk(third, 'The two Ministers met.').replace('Chung Eui-yong', 'Hong Gildong'),
    );
    writeFileSync(join(folder, 'c.txt'), 'No header, and no options.');
  });
  beforeEach(() => {
    told.length = 0;
    aside.length = 0;
  });
  afterAll(() => {
    for (const made of [folder, elsewhere]) rmSync(made, { recursive: true });
  });

  const ingest = async (paths: string[], options: IngestOptions = {}) => {
    const code = await ingestFiles(open, paths, options, output);
    return { code, lines: told.map((line) => JSON.parse(line)) };
  };
  const review = (document?: string, options: Partial<ReviewOptions> = {}) =>
    reviewDocument(open, document, { by: 'a test', ...options }, output);
  const census = () =>
    readRows(
      graph,
      'CALL () { MATCH (n) RETURN count(n) AS nodes } CALL () { MATCH (a:Act) RETURN count(a) AS acts } RETURN *',
    );
  const undo = async () => {
    const documents = await readRows(graph, 'MATCH (d:Document) WHERE d.url IN $urls RETURN d.id', {
      urls: [first, second, third],
    });
    for (const [id] of documents) {
      await deleteDocument(
        writer,
        { id: String(id), reason: 'The test is over.' },
        { by: 'a test', at: new Date().toISOString() },
      );
    }
    await removeReadings(graph);
  };

  test('a dry run tells what would be proposed, and writes nothing', async () => {
    const before = await census();
    const { code, lines } = await ingest([join(folder, 'a.txt')], { dryRun: true });
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      {
        outcome: 'dry-run',
        meetings: [{ id: 'meeting:2022-03-01-jp-kr-fm', known: false }],
        acts: [{ type: 'RAISED' }, { type: 'PROTESTED' }, { type: 'EXPLAINED' }],
        references: [{ kind: 'FOLLOWED_UP', toMeetingId: 'meeting:2022-02-03-jp-kr-fm' }],
        unresolved: [],
      },
    ]);
    expect(aside).toEqual([
      `${join(folder, 'a.txt')}: 1 meeting, 3 acts, 1 reference, 0 unresolved; nothing is written`,
    ]);
    expect(await census()).toEqual(before);
  });

  test('what a printer did to a text costs no act', async () => {
    const printed = talk(
      third,
      '1. The two Ministers had ex-\nchanges on cross-\nborder travel.\n\n2. Minister Hayashi pro\u00ADtested over Take\u00AD\nshima. Minister Chung reaﬃrmed the ROK’s posi-\ntion.',
    );
    writeFileSync(join(elsewhere, 'p.txt'), printed);
    const { lines } = await ingest([join(elsewhere, 'p.txt')], { dryRun: true });
    expect(lines[0].acts.map((act: { type: string }) => act.type)).toEqual(['RAISED', 'PROTESTED', 'REAFFIRMED']);
  });

  test('a feed is read item by item, and an item with only a teaser has a line that says so', async () => {
    const [head = '', body = ''] = talk(first, '').split('\n\n');
    const content = `<content:encoded><![CDATA[<p>${body}</p><p>The two Ministers met.</p>]]></content:encoded>`;
    const item = (url: string, text: string) =>
      `<item><title>${/title: (.*)/u.exec(head)?.[1]}</title><link>${url}</link><pubDate>Tue, 01 Mar 2022 18:00:00 +0900</pubDate>${text}</item>`;
    const file = join(elsewhere, 'feed.rss');
    writeFileSync(
      file,
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>${item(first, content)}${item(second, '<description>They met …</description>')}</channel></rss>`,
    );
    const { code, lines } = await ingest([file], { dryRun: true, publisher: 'MOFA Japan' });
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { item: first, outcome: 'dry-run', meetings: [{ id: 'meeting:2022-03-01-jp-kr-fm' }] },
      { item: second, error: { code: 'DOCUMENT_UNREADABLE', todo: `Read the whole: demarche ingest ${second}` } },
    ]);
    expect(aside.at(-1)).toBe('1 of 2 could not be read; nothing of them was written.');
    told.length = 0;
    const { lines: refused } = await ingest([file], { dryRun: true, title: 'A talk' });
    expect(refused).toMatchObject([{ error: { code: 'BAD_USER_INPUT' } }]);
  });

  test('an address is fetched, and the address that its page calls its own counts', async () => {
    const [, body = ''] = talk(first, '').split('\n\n');
    const page = (canonical: string) =>
      `<!doctype html><html lang="en"><head><title>Foreign Ministers’ Meeting</title>${canonical}<meta property="article:published_time" content="2022-03-01"></head><body><p>${body}</p></body></html>`;
    const asked: (string | undefined)[] = [];
    const server = createServer((request, answer) => {
      asked.push(request.headers['user-agent']);
      answer.end(page(request.url === '/own' ? '<link rel="canonical" href="/talks/1">' : ''));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const options = { dryRun: true, publisher: 'MOFA Japan' };
    try {
      const { lines, code } = await ingest([`${at}/own`, `${at}/plain`], {
        ...options,
        private: true,
        contact: 'press@example.org',
      });
      expect(code).toBe(0);
      expect(lines).toMatchObject([
        { file: `${at}/own`, outcome: 'dry-run', document: { url: `${at}/talks/1` } },
        { file: `${at}/plain`, outcome: 'dry-run', document: { url: `${at}/plain` } },
      ]);
      expect(asked[0]).toMatch(/^Demarche\/\d\S* \(knowledge graph of diplomatic talks; press@example\.org\)$/u);
      told.length = 0;
      expect((await ingest([`${at}/own`], options)).lines).toMatchObject([{ error: { code: 'ADDRESS_PRIVATE' } }]);
      expect(asked).toHaveLength(2);
    } finally {
      server.closeAllConnections();
      server.close();
    }
    await expect(ingest(['ftp://example.org/talks.txt'])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a folder is read file by file; one that cannot be read has its line, and the others are written', async () => {
    try {
      const { code, lines } = await ingest([folder]);
      expect(code).toBe(1);
      expect(lines.map(({ outcome, error }) => outcome ?? error.code)).toEqual(['new', 'new', 'BAD_USER_INPUT']);
      expect(lines[0].meetings).toEqual(lines[1].meetings);
      expect(aside.at(-1)).toBe('1 of 3 could not be read; nothing of them was written.');
      expect(aside[0]).toMatch(/^1 of 3: .*a\.txt: new, 1 meeting, 3 acts/u);

      const again = await ingest([join(folder, 'a.txt')]);
      expect(again.lines.at(-1)).toMatchObject({
        outcome: 'unchanged',
        acts: lines[0].acts,
        references: lines[0].references,
      });
    } finally {
      await undo();
    }
  });

  test('what is sure enough is accepted at once, the rest waits for a review by one command', async () => {
    try {
      const { lines } = await ingest([join(folder, 'a.txt')], { accept: 0.9 });
      const [{ document, acts, accepted }] = lines;
      expect(accepted.length).toBeGreaterThan(0);
      expect(accepted.length).toBeLessThan(acts.length + 1);

      told.length = 0;
      await review();
      expect(told).toEqual([`${document}  2022-03-01  Japan-ROK Foreign Ministers’ Meeting: 1 act`]);
      told.length = 0;
      await review(first);
      expect(told[0]).toBe("meeting:2022-03-01-jp-kr-fm  Japan–ROK Foreign Ministers' Meeting  ACCEPTED");
      expect(told).toContain('  [2] "Minister Hayashi protested over Takeshima."');
      expect(told.at(-1)).toMatch(
        /^\n\d open\. To accept what is complete: demarche review document:\S+ --accept-all$/u,
      );

      await review(document, { acceptAll: true });
      told.length = 0;
      await review(document, { json: true });
      const { acts: reviewed, references } = JSON.parse(told[0] ?? '');
      expect(reviewed.map(({ status }: { status: string }) => status)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
      expect(references).toMatchObject([{ status: 'ACCEPTED', targetId: 'meeting:2022-02-03-jp-kr-fm' }]);
      const followed = await readRows(
        graph,
        'MATCH (:Meeting {id: $id})-[:FOLLOWED_UP]->(earlier:Meeting) RETURN earlier.id',
        { id: 'meeting:2022-03-01-jp-kr-fm' },
      );
      expect(followed).toEqual([['meeting:2022-02-03-jp-kr-fm']]);
      expect(await checkGraph(graph)).toEqual([]);
    } finally {
      await undo();
    }
  });

  test('words that are not verbatim are listed without quotation marks, under a line that says whose they are', async () => {
    try {
      const [{ document }] = (await ingest([join(folder, 'a.txt')], { wording: 'SUMMARY' })).lines;
      told.length = 0;
      await review(document);
      expect(told[0]).toBe('Our summary, not the words of the publisher: Ministry of Foreign Affairs of Japan.\n');
      expect(told).toContain('  [2] Minister Hayashi protested over Takeshima.');
      expect(told.filter((line) => line.includes('"'))).toEqual([]);
    } finally {
      await undo();
    }
  });

  test('a talk is listed with its hour, length, place and people, its occasions, and what is told otherwise', async () => {
    const other = talk(third, 'The two Ministers met.')
      .replace('20 minutes, in Tokyo', '35 minutes, in Kyoto, on the margins of the Zenda Forum')
      .replace('3:00', '3:30');
    writeFileSync(join(elsewhere, 'e.txt'), other);
    const forum = { title: 'Zenda Forum', startsOn: '2022-03-01', endsOn: '2022-03-02' };
    const { changeId } = await addThings(writer, { conferences: [forum] }, signature());
    try {
      const [{ document }] = (await ingest([join(folder, 'a.txt')])).lines;
      const otherId = (await ingest([join(elsewhere, 'e.txt')])).lines.at(-1).document;
      told.length = 0;
      await review(document);
      expect(told.slice(0, 8)).toEqual([
        "meeting:2022-03-01-jp-kr-fm  Japan–ROK Foreign Ministers' Meeting  PROPOSED",
        '  1 March 2022, from 15:00 (UTC+09:00), 20 minutes, Tokyo, Japan, in person',
        '  Between Japan, Republic of Korea',
        '  HAYASHI Yoshimasa, Minister for Foreign Affairs, Japan',
        '  Chung Eui-yong, Minister of Foreign Affairs, Republic of Korea',
        '  On the margins of Zenda Forum',
        "  Followed Japan–ROK Foreign Ministers' Telephone Talk, 3 February 2022",
        `  Told differently: from 15:30 (UTC+09:00), 35 minutes, Kyoto, Japan in ${otherId}`,
      ]);
      expect(told.find((line) => line.includes('meeting:2022-02-03'))).toMatch(
        /: Japan–ROK Foreign Ministers' Telephone Talk \(meeting:2022-02-03-jp-kr-fm\)$/u,
      );
    } finally {
      await undo();
      await undoChange(writer, { change: changeId ?? '' }, signature());
    }
  });

  test('all but what is rejected is accepted', async () => {
    try {
      const { lines } = await ingest([join(folder, 'a.txt')]);
      const [raised, protested, explained] = lines[0].acts;
      await review(first, { acceptAll: true, reject: [protested] });
      expect(aside.at(-1)).toBe('Accepted 2 acts, 1 reference, and 1 talk, and rejected 1 act.');
      told.length = 0;
      await review(first, { json: true });
      const status = Object.fromEntries(
        JSON.parse(told[0] ?? '').acts.map((act: { id: string; status: string }) => [act.id, act.status]),
      );
      expect(status).toEqual({ [raised]: 'ACCEPTED', [protested]: 'REJECTED', [explained]: 'ACCEPTED' });
    } finally {
      await undo();
    }
  });

  test('what matches nothing known is open until somebody says what it is, or leaves it out', async () => {
    try {
      const [{ document }] = (await ingest([join(elsewhere, 'd.txt')])).lines;
      await review(document, { acceptAll: true });
      expect(aside.at(-1)).toBe('Accepted 1 talk.');
      told.length = 0;
      await review(document);
      expect(told.find((line) => line.includes('Hong Gildong'))).toMatch(/^ {2}PERSON {2}".*Hong Gildong.*": /u);
      expect(told.at(-1)).toMatch(/^\n1 unknown\. /u);

      const [[id] = []] = await readRows(graph, 'MATCH (words:Unresolved {kind: "PERSON"}) RETURN words.id');
      await leaveOutWords(graph, writer, String(id), { by: 'a test', at: new Date().toISOString() });
      told.length = 0;
      await review(document);
      expect(told.find((line) => line.includes('Hong Gildong'))).toMatch(/, left out by a test$/u);
      expect(told.at(-1)).toBe('\nEverything is decided.');
    } finally {
      await undo();
    }
  });

  test('what does not fit is refused before anything is written', async () => {
    const before = await census();
    await expect(ingest(['nowhere.txt'])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(ingest([folder], { url: first })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(review('document:unknown')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await census()).toEqual(before);
  });

  test('a terminal gets a bar for many, and a line for one', () => {
    const terminal = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 120 });
    const bar = progressBar(2, 'steps', { ...output, terminal });
    bar.show(1, 'a: 3 acts');
    bar.show(2, 'b: 1 act');
    bar.end();
    expect(terminal.read()).toMatch(/2 of 2 .* b: 1 act/u);
    progressBar(1, 'steps', { ...output, terminal }).show(1, 'a: 3 acts');
    expect(aside).toEqual(['a: 3 acts']);
  });
});
