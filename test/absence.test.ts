import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { literalsOf } from './support/syntax.js';

/**
 * Absence is not a fact. A sentence that concludes from what is missing says that it is about what is held here, or stands in this list
 * with the condition under which it is written.
 */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/domain/briefing/compose.ts': {
    'nothing is told as agreed': 'within `inTextsHeld`, which says which texts these are',
    'no request is left without an answer': 'within `inTextsHeld`, which says which texts these are',
    'not mention it.': 'only if the side’s own text is held whole and decided',
  },
  'src/domain/briefing/ahead/changes.ts': {
    'do not mention it.': 'about texts of the later talk, all of which are held whole',
  },
  'src/explorer/compare/compare.tsx': { 'may still have been discussed.': 'says itself what may not be concluded' },
  'src/explorer/data/ask.ts': { 'The service does not answer.': 'about the service' },
  'src/explorer/editor/take-texts.ts': { 'The service does not answer.': 'about the service' },
  'src/explorer/shared/waiting.tsx': { 'No answer': 'about the service' },
  'src/explorer/graph/canvas/canvas.tsx': { 'Nothing is drawn.': 'about the picture' },
  'src/explorer/meeting/accounts.tsx': {
    'not mentioned': 'only if the side’s own text is held whole and decided',
  },
  'src/explorer/meeting/changes.tsx': {
    'Not mentioned again': 'only for what the service is certain of',
  },
  'src/explorer/compare/changes.ts': {
    'Not mentioned again': 'only for what the service is certain of',
    'did not come up again': 'only for what the service is certain of',
  },
  'src/explorer/compare/changed-issue.tsx': {
    'Not mentioned.': 'only for what the service is certain of',
  },
};

/** Words that say of a side, a talk or an issue what was not said or done. */
const absence =
  /\b(?:silent|silence|not (?:mention|raise|repeat|answer)\w*|no (?:answer|request|reply|mention)\b|unanswered|without an answer|nothing (?:is |was |earlier|later|agreed)|did not|no longer (?:mention|rais)\w*|(?:for the )?first time|dropped|never)\b/iu;
/** Words that say that the sentence is about what is held. */
const bounded = /\b(?:held|recorded|here|in the graph)\b/iu;

const root = join(import.meta.dirname, '..');

/** The texts of code that people may read: of more than a word, for a single word is a name or a class. */
function textsOf(file: string): string[] {
  return literalsOf(file, readFileSync(join(root, file), 'utf8'))
    .filter(({ kind, text }) => kind === 'text' && /\p{L}\s+\p{L}/u.test(text))
    .map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim());
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const told = ['src/explorer/', 'src/domain/', 'src/api/'].flatMap(filesIn);

test.each(told)('%s concludes nothing from what is not held', (file) => {
  const allowed = Object.keys(exceptions[file] ?? {});
  const wrong = textsOf(file).filter(
    (text) => absence.test(text) && !bounded.test(text) && !allowed.some((words) => text.includes(words)),
  );
  expect(wrong).toEqual([]);
});

test('what is excepted is there', () => {
  for (const [file, sentences] of Object.entries(exceptions)) {
    const texts = textsOf(file);
    for (const words of Object.keys(sentences)) expect(texts.filter((text) => text.includes(words))).not.toEqual([]);
  }
});

test('no description of the schema concludes from what is not held', () => {
  const folder = join(root, 'schema');
  const sdl = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const schema = buildSchema(sdl.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'), {
    assumeValidSDL: true,
  });
  const described = Object.values(schema.getTypeMap()).flatMap((type) => [
    type,
    ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []),
    ...(isEnumType(type) ? type.getValues() : []),
  ]);
  const wrong = described
    .flatMap(({ name, description }) => (description ? [`${name}: ${description}`] : []))
    .filter((text) => /\b(?:silent|silence|unanswered|not mentioned|first time|dropped)\b/iu.test(text))
    .filter((text) => !/\b(?:certain|held|recorded|texts?)\b/iu.test(text));
  expect(wrong).toEqual([]);
});

test('a sentence that concludes from what is missing is found', () => {
  for (const sentence of [
    'Japan was silent.',
    'Nothing was agreed.',
    'The issue was not mentioned.',
    'No answer came.',
  ]) {
    expect(absence.test(sentence) && !bounded.test(sentence)).toBe(true);
  }
});
