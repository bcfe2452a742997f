import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { importsOf as importsIn, literalsOf, nodesOf, type PlacedNode, type SyntaxNode } from './support/syntax.js';

/** Which folders and files of `src` a folder may import. */
const rules: Readonly<Record<string, readonly string[]>> = {
  main: ['cli', 'start', 'config', 'errors'],
  cli: ['start', 'api', 'ingest', 'graph', 'config', 'errors', 'domain', 'local-neo4j', 'generated'],
  start: ['api', 'ingest', 'assist', 'graph', 'local-neo4j', 'config', 'errors', 'generated'],
  api: ['graph', 'domain', 'errors', 'generated'],
  ingest: ['assist', 'extract', 'graph', 'domain', 'errors', 'generated'],
  assist: ['extract', 'errors', 'generated'],
  graph: ['domain', 'errors', 'generated'],
  'local-neo4j': ['errors'],
  extract: ['domain', 'errors', 'generated'],
  config: ['errors'],
  domain: ['errors', 'generated'],
  errors: [],
  vocabulary: ['errors'],
  generated: ['vocabulary'],
  graphiql: [],
  explorer: ['generated'],
};
/** Packages that only some folders may import. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['graph', 'local-neo4j'],
  graphql: ['api', 'graphiql'],
  '@apollo/server': ['api'],
  '@graphql-tools/schema': ['api'],
  express: ['api'],
  commander: ['cli', 'main'],
};

/**
 * The folders of the explorer from the lowest to the highest. A file may import its own folder and all folders of lower
 * lines; folders of one line may not import each other. `views` are all other folders. `app` are the files beside the
 * folders.
 */
const explorerLayers = [
  ['data', 'url', 'theme'],
  ['shared'],
  ['editor', 'picture', 'find'],
  ['evidence', 'act-form', 'fields'],
  ['views'],
  ['shell'],
  ['app'],
];
const namedLayers = explorerLayers.flat();

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

/** The folder of a file of the explorer, as its layers call it. */
function explorerFolderOf(file: string): string {
  const [folder = '', ...rest] = relative('src/explorer', file).split('/');
  return rest.length > 0 ? folder : 'app';
}

const importsByFile = new Map(files.map((file) => [file, importsIn(file, readFileSync(file, 'utf8'))]));
const importsOf = (file: string) => importsByFile.get(file) ?? [];
const isRelative = (specifier: string) => specifier.startsWith('.');

/**
 * The file that a relative import means: of a module its source; else, as for styles and for what Vite loads with a `?query`, the
 * file of that name.
 *
 * @returns `undefined` where there is no such file
 */
function target(file: string, specifier: string): string | undefined {
  const [path = ''] = specifier.split('?');
  const named = join(dirname(file), path);
  return ['.ts', '.tsx', '.js']
    .map((extension) => named.replace(/\.js$/u, extension))
    .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}

/** The files of `src` that a file imports, types included. */
const targetsOf = (file: string) =>
  importsOf(file)
    .filter(isRelative)
    .flatMap((specifier) => target(file, specifier) ?? []);

describe('who may import whom', () => {
  test.each(files)('%s', (file) => {
    const room = roomOf(file);
    const wrong = importsOf(file).filter((specifier) => {
      if (isRelative(specifier)) {
        const other = target(file, specifier);
        if (other === undefined) return true;
        return roomOf(other) !== room && !(rules[room] ?? []).includes(roomOf(other));
      }
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      return name in owners && !(owners[name] ?? []).includes(room);
    });
    expect(wrong).toEqual([]);
  });

  test('the folders of the explorer import downward only', () => {
    const layerOf = (file: string) => {
      const folder = explorerFolderOf(file);
      const name = namedLayers.includes(folder) ? folder : 'views';
      return explorerLayers.findIndex((names) => names.includes(name));
    };
    const explorer = files.filter((file) => roomOf(file) === 'explorer');
    const upward = explorer.flatMap((file) =>
      targetsOf(file)
        .filter((other) => roomOf(other) === 'explorer' && explorerFolderOf(other) !== explorerFolderOf(file))
        .filter((other) => layerOf(other) >= layerOf(file))
        .map((other) => `${file} -> ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('the rule knows each folder of src', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in rules))).toEqual([]);
  });

  test('ARCHITECTURE.md draws the rule, and names each folder of src', () => {
    const page = readFileSync('ARCHITECTURE.md', 'utf8');
    const drawn = [...page.matchAll(/^(?<room>[a-z]+) +-> (?<others>[a-z0-9, -]+?)(?: \(.*\))?$/gmu)].map(
      ({ groups }): [string, string[]] => [groups?.room ?? '', (groups?.others ?? '').split(', ').sort()],
    );
    const beside = (others: readonly string[]) => others.filter((other) => other !== 'errors').sort();
    const ruled = Object.entries(rules).map(([room, others]): [string, string[]] => [room, beside(others)]);
    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(ruled.filter(([, others]) => others.length > 0)));
    const places = readdirSync('src', { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `src/${entry.name}/` : `src/${entry.name}`,
    );
    expect(places.filter((place) => !page.includes(`\`${place}\``))).toEqual([]);
  });

  test('no file imports itself through others, types included', () => {
    const graph = new Map(files.map((file) => [file, targetsOf(file)]));
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

/** Whether code reads the environment of the process, or may: it takes `process` whole, or from a module. */
function readsEnvironment(file: string, code: string): boolean {
  return (
    importsIn(file, code).some((module) => ['process', 'node:process'].includes(module)) ||
    nodesOf(file, code).some((placed) => isCalled(placed.node, 'process') && mayRead(placed))
  );
}

/** Whether an identifier `process` is more than the beginning of another property than `env`. */
function mayRead({ node, parent }: PlacedNode): boolean {
  if (parent === undefined) return true;
  // The name of a property or a method, as in `{ process: … }`; but `globalThis.process` is the process.
  if (named.has(parent.type)) return parent.key !== node || parent.shorthand === true;
  if (parent.type !== 'MemberExpression') return !['TSTypeQuery', 'TSQualifiedName'].includes(parent.type);
  if (parent.computed === true) return true;
  if (parent.property === node) return isCalled(parent.object as SyntaxNode, 'globalThis');
  return isCalled(parent.property as SyntaxNode, 'env');
}

const named = new Set([
  'Property',
  'MethodDefinition',
  'PropertyDefinition',
  'TSPropertySignature',
  'TSMethodSignature',
]);

function isCalled({ type, name }: SyntaxNode, called: string): boolean {
  return type === 'Identifier' && name === called;
}

/** Whether a text of code holds a clause of Cypher that finds or changes something. */
function holdsCypher(file: string, code: string): boolean {
  const clause =
    /\b(?:MATCH|MERGE|CREATE)\s*\(\s*\w*\s*(?::(?! \$\w)|[){])|\bUNWIND\s+[$[\w]|\bDETACH\s+DELETE\b|\bMATCH\s+\w+\s*=\s*\(/iu;
  return literalsOf(file, code).some(({ kind, text }) => kind === 'text' && clause.test(text));
}

describe('the house', () => {
  test('only the configuration reads the environment', () => {
    const readers = files.filter((file) => readsEnvironment(file, readFileSync(file, 'utf8')));
    expect(readers.filter((file) => !['src/config.ts'].includes(file) && roomOf(file) !== 'local-neo4j')).toEqual([]);
  });

  test.each([
    ['process.env.PORT', true],
    ["process['env']", true],
    ['const { env } = process;', true],
    ['const { argv, env: { PORT } } = process;', true],
    ['const it = process; it.env', true],
    ['globalThis.process.env', true],
    ["import { env } from 'node:process';", true],
    ["import it from 'process';", true],
    ['process.exitCode = 1; process.argv.slice(2);', false],
    ['const task = { process: (env: string) => env };', false],
  ])('%s is seen as what it is', (code, reads) => {
    expect(readsEnvironment('a.ts', code)).toBe(reads);
  });

  test('no file is longer than 400 lines', () => {
    const own = files.filter((file) => roomOf(file) !== 'generated');
    expect(own.filter((file) => readFileSync(file, 'utf8').split('\n').length > 400)).toEqual([]);
  });

  test('Cypher stands in the files of cypher/, and only the planner joins it', () => {
    const others = files.filter((file) => !file.startsWith('src/graph/plan/'));
    expect(others.filter((file) => holdsCypher(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each([
    ["read('MATCH (n:Act) RETURN n')", true],
    ['read(`\n  MATCH (n)\n  RETURN n`)', true],
    ['read(`MATCH\n  (n {id: $id}) RETURN n`)', true],
    ['read(`match (n:$' + '{label}) return n`)', true],
    ["read('MATCH ' + '(n) RETURN n')", true],
    ['read(`UNWIND $rows AS row RETURN row`)', true],
    ["read('MATCH path = (a)-[:IN]->(b) RETURN path')", true],
    ["read('CREATE (:Act {id: $id})')", true],
    ['read(`MERGE (n: Act {id: $id})`)', true],
    ["tell('They match (all of them).')", false],
    // The argument of a GraphQL operation: no label of Cypher is written so.
    ['ask(`mutation ($keep: ID!) { merge(keep: $keep) { kept { id } } }`)', false],
    ['// MATCH (n) RETURN n', false],
  ])('%s is seen as Cypher, or not', (code, isCypher) => {
    expect(holdsCypher('a.ts', code)).toBe(isCypher);
  });
});
