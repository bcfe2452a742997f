import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { processCommandLine } from '../../src/cli/command-line.js';

/** The pages that tell people what to type. */
const pages = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'seed/SOURCES.md', 'vocabulary/README.md'],
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('README.md'))
    .map((file) => join('src', file)),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Every command of `src/cli`; those below `import` are found in it and beside it. */
const commands = new Map<string, Command>();
for (const file of readdirSync('src/cli').filter((name) => name.endsWith('.ts'))) {
  const exported: Record<string, unknown> = await import(`../../src/cli/${file.replace(/\.ts$/u, '.js')}`);
  for (const [name, declare] of Object.entries(exported)) {
    if (!name.endsWith('Command') || typeof declare !== 'function') continue;
    const command: unknown = declare(processCommandLine);
    if (command instanceof Command) commands.set(command.name(), command);
  }
}

/** What is wrong in the words behind `demarche`: a command or an option that there is not. */
function unknownIn([first = '', ...rest]: readonly string[]): string[] {
  if (first === 'help') return [];
  const command = commands.get(first);
  if (command === undefined) return [first];
  const below = command.commands.find((other) => other.name() === rest[0]);
  const known = (below ?? command).options.flatMap(({ long, short }) => [long, short]);
  return rest
    .filter((word) => word.startsWith('--'))
    .map((word) => /^--[\w-]+/u.exec(word)?.[0] ?? word)
    .filter((option) => option !== '--help' && !known.includes(option))
    .map((option) => `${first} ${option}`);
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names only scripts of npm that there are', () => {
    const named = Array.from(text.matchAll(/\bnpm run (?!demarche\b)([\w:-]+)/gu), ([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only commands and options of demarche that there are', () => {
    const asked = text.matchAll(/(?:`|^ *|&& |\$ )(?:npm run demarche -- |demarche )([a-z][^`\n#|]*)/gmu);
    expect(Array.from(asked, ([, line = '']) => line.trim().split(/\s+/u)).flatMap(unknownIn)).toEqual([]);
  });
});

test('what there is not is noticed', () => {
  expect(unknownIn(['ingest', 'FILE', '--dry-run'])).toEqual([]);
  expect(unknownIn(['import', 'events', 'FILE', '--offline'])).toEqual([]);
  expect(unknownIn(['swallow', 'FILE'])).toEqual(['swallow']);
  expect(unknownIn(['ingest', 'FILE', '--wet-run'])).toEqual(['ingest --wet-run']);
});
