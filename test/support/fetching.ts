import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandOutput } from '../../src/cli/command-line.js';
import { type FetchOptions, fetchOnce } from '../../src/cli/fetch.js';
import { readRows } from '../../src/graph/read.js';
import type { FetchEvent } from '../../src/ingest/sources/fetch-sources.js';
import { readSources } from '../../src/ingest/sources/sources-file.js';
import { useMinistry } from './ministry.js';
import { removeDocuments } from './remove-readings.js';
import { useTestGraph } from './test-graph.js';

/** In ms. */
export const hour = 3_600_000;

/**
 * What the tests of one file fetch with: the seeded graph, a ministry, and a file of sources in a folder of its own. After each test the
 * documents of the ministry and what was remembered of it are removed.
 */
export function useFetching() {
  const { graph, writer } = useTestGraph();
  const ministry = useMinistry();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-fetch-'));
  /** The file of sources. */
  const path = join(folder, 'sources.json');
  const told: string[] = [];
  const aside: string[] = [];
  const output: CommandOutput = { tell: (line) => told.push(line), tellAside: (line) => aside.push(line) };
  /** How long after now the next fetch is, in ms. */
  const clock = { later: 0 };

  beforeEach(() => {
    clock.later = 0;
  });
  afterEach(async () => {
    const documents = await readRows(graph, 'MATCH (d:Document) WHERE d.url STARTS WITH $at RETURN d.url', {
      at: 'http://127.0.0.1',
    });
    await removeDocuments(graph, documents.flat().map(String));
    rmSync(join(folder, 'sources.state'), { recursive: true, force: true });
    rmSync(join(folder, 'other'), { recursive: true, force: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  return {
    graph,
    writer,
    ministry,
    folder,
    path,
    told,
    aside,
    output,
    clock,
    /** The feed of the ministry as a source, with more fields or others. */
    source: (more: object) => ({
      name: 'ministry',
      kind: 'feed',
      address: `${ministry.at}/news`,
      publisher: 'MOFA Japan',
      pause: 0.1,
      ...more,
    }),
    /** Writes the file of sources. */
    put(...sources: object[]) {
      writeFileSync(path, JSON.stringify({ contact: 'press@example.org', sources }));
    },
    /** Fetches, and gives the events of the texts: the end of the address with the outcome, or the code of the error. */
    async fetched(options: Partial<FetchOptions> = {}, signal = new AbortController().signal) {
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
          now: () => new Date(Date.now() + clock.later),
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
    },
    /** The documents of the ministry: the end of the address, the day of publication, the revision. */
    async documents() {
      const rows = await readRows(
        graph,
        'MATCH (d:Document) WHERE d.url STARTS WITH $at RETURN d.url, toString(d.publishedOn), d.revision ORDER BY d.url',
        { at: ministry.at },
      );
      return rows.map(([url, day, revision]) => [String(url).replace(ministry.at, ''), day, revision]);
    },
  };
}
