import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import iso from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { calendar } from '../src/generated/vocabulary/calendar.js';
import { cityWords } from '../src/generated/vocabulary/city-words.js';
import { countryWords } from '../src/generated/vocabulary/country-words.js';
import { peopleWords } from '../src/generated/vocabulary/people-words.js';
import { titles } from '../src/generated/vocabulary/titles.js';
import { readSeed } from '../src/ingest/read-seed.js';
import { projectFolders } from '../src/start/project-folders.js';
import { literalsOf } from './support/syntax.js';

/**
 * What a diplomat knows is data: `vocabulary/`, `seed/`, the graph. Code names no country, city or time zone, no issue and no
 * person. Comments may: they give examples.
 */
const source = join(import.meta.dirname, '..', 'src');
const seed = readSeed(projectFolders.seed);

/** What may stand in code all the same: the file, the words, and the reason. */
const exceptions: Readonly<Record<string, { readonly words: readonly string[]; readonly why: string }>> = {
  'errors.ts': { words: ['GB'], why: 'a unit' },
  'domain/meeting.ts': { words: ['FM'], why: 'foreign ministers, in an id' },
  'cli/briefing.ts': { words: ['JP', 'KR'], why: 'the example in the help of a command' },
  'cli/gaps.ts': { words: ['JP', 'KR'], why: 'the example in the help of a command' },
  'ingest/add-act.ts': { words: ['IN'], why: 'a type of relationship' },
  'cli/review.ts': { words: ['JP'], why: 'the example in the help of a command' },
  'cli/reread.ts': { words: ['JP'], why: 'the example in the help of a command' },
  'cli/changes.ts': { words: ['JP', 'KR'], why: 'the example in the help of a command' },
  'cli/import-people.ts': { words: ['KR', 'JP', 'Park Jin'], why: 'the example in the help of a command' },
  'cli/import-events.ts': { words: ['MM'], why: 'months, in the form of a day' },
  'explorer/shared/wording.ts': { words: ['GB'], why: 'the English of the pages' },
  'api/briefing-routes.ts': { words: ['MD'], why: 'the ending of a file' },
  'domain/briefing/ahead/question.ts': { words: ['MM'], why: 'the form of a day' },
  'api/briefing-page.ts': { words: ['Georgia', 'JP'], why: 'fonts' },
  'ingest/events/store-files.ts': { words: ['IN'], why: 'a type of relationship' },
  'ingest/things/document.ts': { words: ['IN'], why: 'a type of relationship' },
  'api/mutation-executor.ts': { words: ['ID'], why: 'a type of GraphQL' },
  'api/plan-cache.ts': { words: ['ID'], why: 'a type of GraphQL' },
  'cli/ingest.ts': { words: ['Japan', 'MM'], why: 'the example in the help of a command, and the form of a day' },
  'graph/statement.ts': { words: ['IN', 'AS', 'IS', 'BY'], why: 'words of Cypher' },
  'graph/plan/parameters.ts': { words: ['ID'], why: 'a type of GraphQL' },
  'ingest/change/derive.ts': { words: ['IN'], why: 'a type of relationship' },
  'ingest/file/read-html.ts': { words: ['HR', 'LI', 'TD', 'TH', 'TR', 'BR'], why: 'elements of HTML' },
  'ingest/sources/read-index-page.ts': { words: ['LI'], why: 'an element of HTML' },
  'explorer/briefing/briefing.tsx': { words: ['MD'], why: 'the ending of a file' },
  'explorer/graph/model/evidence-of.ts': { words: ['IN'], why: 'a type of relationship' },
  'explorer/graph/model/starts.ts': { words: ['IN'], why: 'a type of relationship' },
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
const cities = [...Object.values(countryWords).flatMap(({ capital }) => capital ?? []), ...Object.keys(cityWords)];
const persons = seed.persons.flatMap(({ record }) => [record.name, ...record.variants]);

/** Names that cannot be meant otherwise: of more than a word, or a word of four letters and more with a capital. */
const names = [...new Set([...countries, ...cities, ...issues, ...persons])].filter((name) =>
  /\p{L}\s+\p{L}|^\p{Lu}\p{L}{3,}|[^\p{ASCII}]/u.test(name),
);
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${names
    .sort((some, other) => other.length - some.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Two letters of a code in capitals, wherever they stand in a text or a pattern; `TR` in `STR` is none. */
const capitals = /(?<![\p{L}\p{N}_])[A-Z]{2}(?![\p{L}\p{N}_])/gu;
/** Codes in small letters: a whole text, or what an id holds, as in `meeting:2022-02-12-jp-kr-fm`. */
const smallLetters = /^[a-z]{2}$|(?<=country:)[a-z]{2}(?![\p{L}])|(?<=-)[a-z]{2}(?=-)/gu;
/** Words of two small letters that are codes too, and are used as words of English, HTML or CSS. */
const smallWords = new Set(
  'as at be br by cc do gu id in is it no ps so td th to tr uy'.split(' '), // gu and uy are flags of patterns
);
/** Words of two capitals that are codes too, and are words of Cypher: a code is one of them only if it is the whole text. */
const capitalWords = new Set(['AS', 'BY', 'ID', 'IN', 'IS']);
/** IANA zones: `Asia/Tokyo`. In a pattern the slash is escaped. */
const zone = new RegExp(
  `\\b(?:${Intl.supportedValuesOf('timeZone')
    .filter((name) => name.includes('/'))
    .join('|')})\\b`,
  'gu',
);

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
function knowledgeIn(file: string, code: string): string[] {
  return literalsOf(file, code).flatMap(({ kind, text }) => {
    // A name in code is known by its whole: a property `JP`, but no part of another word.
    if (kind === 'name') return codes.has(text) ? [text] : [];
    const plain = text.replaceAll('\\/', '/');
    const large = [...plain.matchAll(capitals)]
      .map(([code]) => code)
      .filter((code) => code === plain || !capitalWords.has(code));
    const small = [...plain.matchAll(smallLetters)].map(([code]) => code).filter((code) => !smallWords.has(code));
    return [
      ...[...large, ...small.map((code) => code.toUpperCase())].filter((code) => codes.has(code)),
      ...[...plain.matchAll(named), ...plain.matchAll(zone)].map(([words]) => words),
    ];
  });
}

test.each(files(source).map((path) => relative(source, path)))(
  '%s names no country, no issue and no person',
  (file) => {
    const allowed = exceptions[file]?.words ?? [];
    const found = knowledgeIn(file, readFileSync(join(source, file), 'utf8'));
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
  ["const id = 'country:jp';", ['JP']],
  ["const id = 'meeting:2022-02-12-jp-kr-fm';", ['JP', 'KR']],
  ["if (code === 'kr') return;", ['KR']],
  ['const names = { JP: 1, other: 2 };', ['JP']],
  ['const name = names.KR;', ['KR']],
  ['const pair = /^(?:JP|KR)$/u;', ['JP', 'KR']],
  ["const pair = 'JP,KR'.split(',');", ['JP', 'KR']],
  ["const zone = 'Asia/Tokyo';", ['Asia/Tokyo', 'Tokyo']],
  ['const zone = /Asia\\/Seoul/u;', ['Asia/Seoul', 'Seoul']],
  ['const zone = /^(?:Japan|Tokyo) time/u;', ['Japan', 'Tokyo']],
  ["const issue = find('Comfort women');", ['Comfort women']],
  ["const speaker = 'Park Jin';", ['Park Jin']],
  ['/** "Japan–ROK talks" */\nconst talk = 1; // Japan', []],
  ['const is = at.STR[0] + "[A-Z]{2}" + by("to");', []],
])('%s is seen', (code, words) => {
  expect(knowledgeIn('a.ts', code).sort()).toEqual([...words].sort());
});

test.each(Object.entries(exceptions))('the exception of %s is used', (file, { words }) => {
  const found = knowledgeIn(file, readFileSync(join(source, file), 'utf8'));
  expect(words.filter((word) => !found.includes(word))).toEqual([]);
});
