import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import iso from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { calendar } from '../src/generated/vocabulary/calendar.js';
import { peopleWords } from '../src/generated/vocabulary/people-words.js';
import { titles } from '../src/generated/vocabulary/titles.js';
import { readSeed } from '../src/ingest/read-seed.js';
import { projectFolders } from '../src/start/project-folders.js';

/**
 * What a diplomat knows is data: `vocabulary/`, `seed/`, the graph. Code names no country, no issue and no person. Comments
 * may: they give examples.
 */
const source = join(import.meta.dirname, '..', 'src');
const seed = readSeed(projectFolders.seed);

/** What may stand in code all the same: the file, the words, and the reason. */
const exceptions: Readonly<Record<string, { readonly words: readonly string[]; readonly why: string }>> = {
  'api/briefing.ts': { words: ['Georgia'], why: 'a font' },
  'api/mutation-executor.ts': { words: ['ID'], why: 'a type of GraphQL' },
  'api/schema.ts': { words: ['JP'], why: 'the example in the description of a scalar' },
  'api/plan-cache.ts': { words: ['ID'], why: 'a type of GraphQL' },
  'cli/ingest.ts': { words: ['Japan'], why: 'the example in the help of a command' },
  'graph/statement.ts': { words: ['IN', 'AS', 'IS', 'BY'], why: 'words of Cypher' },
  'graph/plan/parameters.ts': { words: ['ID'], why: 'a type of GraphQL' },
  'ingest/change/derive.ts': { words: ['IN'], why: 'a type of relationship' },
  'ingest/events/country-names.ts': { words: ['JP'], why: 'stands for any code, in a cast' },
  'ingest/file/read-html.ts': { words: ['HR', 'LI', 'TD', 'TH', 'TR', 'BR'], why: 'elements of HTML' },
  'explorer/graph/graph.tsx': {
    words: ['KR', 'Sado mines', 'Hayashi Yoshimasa', 'Republic of Korea'],
    why: 'examples to begin with, of the seed',
  },
  'explorer/graph/model/evidence-of.ts': { words: ['IN'], why: 'a type of relationship' },
  'explorer/graph/model/starts.ts': { words: ['IN'], why: 'a type of relationship' },
  'explorer/timeline/timeline.tsx': {
    words: ['Japan', 'Republic of Korea', 'United States', 'Hayashi Yoshimasa'],
    why: 'examples to begin with, of the seed',
  },
  'explorer/shared/sample-questions.ts': { words: ['Sado mines', 'Japan'], why: 'examples to begin with, of the seed' },
};

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

const codes = new Set(Object.keys(iso.getAlpha2Codes()));
const countries = [
  ...Object.values(english.countries as Record<string, string | string[]>).flat(),
  ...seed.countries.flatMap(({ record }) => [record.name, ...record.aliases]),
];
const issues = [...seed.issues, ...seed.nominations].flatMap(({ record }) => [record.name, ...record.aliases]);
const persons = seed.persons.flatMap(({ record }) => [record.name, ...record.variants]);

/** Names that cannot be meant otherwise: of more than a word, or a word of four letters and more with a capital. */
const names = [...new Set([...countries, ...issues, ...persons])].filter((name) =>
  /\p{L}\s+\p{L}|^\p{Lu}\p{L}{3,}|[^\p{ASCII}]/u.test(name),
);
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${names
    .sort((some, other) => other.length - some.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const quotedCode = /(?:(['"`])|country:)([A-Z]{2})(?:\1|\b)/gu;

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(source, path).startsWith('generated'));
}

/** The code without its comments. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?<=^|[\s;,{}()])\/\/.*$/gmu, '');
}

/** What a piece of code knows of the world. */
function knowledgeIn(text: string): string[] {
  const code = withoutComments(text);
  const ofCodes = [...code.matchAll(quotedCode)].map((match) => match[2] ?? '').filter((word) => codes.has(word));
  return [...ofCodes, ...[...code.matchAll(named)].map(([words]) => words)];
}

test.each(files(source).map((path) => relative(source, path)))(
  '%s names no country, no issue and no person',
  (file) => {
    const allowed = exceptions[file]?.words ?? [];
    const found = knowledgeIn(readFileSync(join(source, file), 'utf8'));
    expect(found.filter((words) => !allowed.includes(words))).toEqual([]);
  },
);

/** Words of the reader that a file for another language would have too. */
const readersWords = [
  ...Object.values(titles).flat(),
  ...peopleWords.honorifics,
  ...calendar.months,
  ...calendar.weekdays,
].filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word));
const readersWord = new RegExp(`(?<![\\p{L}])(?:${readersWords.map(escaped).join('|')})(?![\\p{L}])`, 'gu');

function wordsIn(text: string): string[] {
  return [...withoutComments(text).matchAll(readersWord)].map(([word]) => word);
}

test.each(
  files(join(source, 'extract'))
    .concat(files(join(source, 'ingest', 'link')))
    .map((path) => relative(source, path)),
)('%s holds no title, honorific or day by name', (file) => {
  expect(wordsIn(readFileSync(join(source, file), 'utf8'))).toEqual([]);
});

test.each([
  ['/(?:Minister|Secretary)\\s/u', ['Minister', 'Secretary']],
  ["const day = 'Monday';", ['Monday']],
  ['/** "Minister Park" */', []],
])('%s is seen as words of the reader', (code, words) => {
  expect(wordsIn(code)).toEqual(words);
});

test.each([
  ["if (code === 'KR') return 'ROK';", ['KR']],
  ["const id = 'country:JP';", ['JP']],
  ['const zone = /^(?:Japan|Tokyo) time/u;', ['Japan']],
  ["const issue = find('Comfort women');", ['Comfort women']],
  ["const speaker = 'Park Jin';", ['Park Jin']],
  ['/** "Japan–ROK talks" */\nconst talk = 1; // Japan', []],
])('%s is seen', (code, words) => {
  expect(knowledgeIn(code)).toEqual(words);
});

test.each(Object.entries(exceptions))('the exception of %s is used', (file, { words }) => {
  const found = knowledgeIn(readFileSync(join(source, file), 'utf8'));
  expect(words.filter((word) => !found.includes(word))).toEqual([]);
});
