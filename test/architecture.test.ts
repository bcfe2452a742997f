import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** Which folders and files of `src` a folder may import; `types` may be imported for their types only. */
const rules: Readonly<Record<string, readonly string[]>> = {
  main: ['cli', 'start', 'config', 'errors'],
  cli: ['start', 'api', 'ingest', 'graph', 'config', 'errors', 'domain', 'local-neo4j'],
  start: ['api', 'ingest', 'graph', 'local-neo4j', 'config', 'errors', 'generated'],
  api: ['graph', 'domain', 'errors', 'generated'],
  ingest: ['extract', 'graph', 'domain', 'errors'],
  graph: ['domain', 'errors'],
  'local-neo4j': ['errors'],
  extract: ['domain', 'errors'],
  config: ['errors'],
  domain: ['errors'],
  errors: [],
  generated: [],
  graphiql: [],
  explorer: ['generated'],
};
/** Packages that only some folders may import. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['graph'],
  graphql: ['api', 'graphiql'],
  '@apollo/server': ['api'],
  '@graphql-tools/schema': ['api'],
  express: ['api'],
  commander: ['cli', 'main'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => join('src', file))
  .filter((file) => statSync(file).isFile());

/** The folder of a file. The files at the top are rooms of their own: `config`, `errors`, and `main` with `cli.ts`. */
function roomOf(file: string): string {
  const [first = '', ...rest] = relative('src', file).split('/');
  if (rest.length > 0) return first;
  const name = first.replace(/\.tsx?$/u, '');
  return name === 'cli' ? 'main' : name;
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+'(?<from>[^']+)'|\bimport\(\s*'(?<dynamic>[^']+)'/gu,
  );
  return Array.from(found, ({ groups }) => groups?.from ?? groups?.dynamic ?? '');
}

/** The file that a relative import means. */
function target(file: string, specifier: string): string {
  return normalize(join(dirname(file), specifier)).replace(/\.js$/u, '.ts');
}

describe('who may import whom', () => {
  test.each(files)('%s', (file) => {
    const room = roomOf(file);
    const wrong = importsOf(file).filter((specifier) => {
      if (specifier.startsWith('.')) {
        const other = roomOf(target(file, specifier));
        return other !== room && !(rules[room] ?? []).includes(other);
      }
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      return name in owners && !(owners[name] ?? []).includes(room);
    });
    expect(wrong).toEqual([]);
  });

  test('the rule knows each folder of src', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in rules))).toEqual([]);
  });

  test('no file imports itself through others, types included', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((one) => one.startsWith('.'))
          .map((one) => target(file, one)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the house', () => {
  test('only the configuration reads the environment', () => {
    const readers = files.filter((file) => /process\.env\b/u.test(readFileSync(file, 'utf8')));
    expect(readers.filter((file) => !['src/config.ts'].includes(file) && roomOf(file) !== 'local-neo4j')).toEqual([]);
  });

  test('no file is longer than 400 lines', () => {
    const own = files.filter((file) => roomOf(file) !== 'generated');
    expect(own.filter((file) => readFileSync(file, 'utf8').split('\n').length > 400)).toEqual([]);
  });

  test('Cypher stands in the files of cypher/, and only the planner joins it', () => {
    const joins = files.filter((file) => !file.startsWith('src/graph/plan/'));
    const cypher = /[`'"][^`'"\n]*\b(?:MATCH|MERGE|UNWIND) ?[ ({[][^`'"\n]*[`'"]/u;
    expect(joins.filter((file) => cypher.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
