import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliOptions, importPeopleFiles } from '../../src/cli/import-people.js';
import { readRows } from '../../src/graph/read.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { signature } from './signature.js';
import { useTestGraph } from './test-graph.js';
import { graphDifference, wholeGraph } from './whole-graph.js';

/** The source of the people in the files. */
export const sourcePage = 'https://example.org/ministers';

/** `demarche import people` in the tests of one file. Every import is taken back after its test, and nothing may be left of it. */
export function usePeopleImport() {
  const { graph, writer } = useTestGraph();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-people-'));
  const aside: string[] = [];
  const made: string[] = [];
  let start: string[];
  beforeAll(async () => {
    start = await wholeGraph();
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(async () => {
    for (const change of made.splice(0).reverse()) await undoChange(writer, { change }, signature());
    expect(graphDifference(start, await wholeGraph())).toEqual([]);
  });
  return {
    graph,
    writer,
    /** Where the files are. */
    folder,
    /** What the last run told beside its summary. */
    aside,
    /** The changes to be taken back. */
    made,
    /** Writes a file: lines, or an object as JSON. */
    file(name: string, content: string | readonly string[] | object): string {
      const lines = Array.isArray(content) ? content.join('\n') : content;
      const path = join(folder, name);
      writeFileSync(path, typeof lines === 'string' ? lines : JSON.stringify(lines));
      return path;
    },
    /** Imports files, and gives the exit code with the summary. */
    async run(paths: string | readonly string[], options: CliOptions = {}) {
      const told: string[] = [];
      aside.length = 0;
      const output = { tell: (line: string) => told.push(line), tellAside: (line: string) => aside.push(line) };
      const code = await importPeopleFiles({ graph, writer }, [paths].flat(), options, output);
      const summary = JSON.parse(told.join(''));
      if (summary.change !== null) made.push(summary.change);
      return { code, ...summary };
    },
    /** People of these names, as the graph has them. */
    async people(...names: string[]) {
      const rows = await readRows(
        graph,
        `MATCH (person:Person) WHERE person.name IN $names
         RETURN person.id, person.nativeNames, person.nativeNameLanguages, person.aliases, person.wikidataId, COLLECT {
           MATCH (person)-[held:HELD]->(office)
           RETURN office.id + ' ' + coalesce(toString(held.from), '') + ' ' + coalesce(toString(held.to), '') + ' '
             + held.sources[0] ORDER BY held.key
         } ORDER BY person.id`,
        { names },
      );
      return rows.map(([id, names_, languages, aliases, wikidataId, tenures]) => ({
        ...{ id, names: names_, languages, aliases, wikidataId, tenures },
      }));
    },
  };
}
