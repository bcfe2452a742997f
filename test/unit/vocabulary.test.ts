import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isEnumType } from 'graphql';
import { loadSchema } from '../../src/api/schema.js';
import { recordedActTypes } from '../../src/generated/vocabulary/acts.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { generatedFiles } from '../../src/vocabulary/generated-files.js';

const root = mkdtempSync(join(tmpdir(), 'demarche-vocabulary-'));
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  for (const folder of ['vocabulary', 'schema', 'cypher', 'docs'])
    cpSync(folder, join(root, folder), { recursive: true });
});
afterEach(() => rmSync(join(root, 'vocabulary'), { recursive: true }));

const hummed = {
  type: 'HUMMED',
  order: 65,
  label: 'Threatened',
  meaning: 'Said that it would do harm unless something is done.',
  events: { cameo: [], plover: [] },
  sentence: { alone: 'made a threat[ over {about}]', toward: 'threatened {toward}[ over {about}]' },
  purpose: 'object',
  tone: 5,
  cameo: { code: '130' },
  kindred: ['HUMMED', 'REJECTED'],
  direct: { verb: 'made threats over', start: 'Threatened', end: 'Threatened by' },
  summary: { alone: 'made a threat[ over {about}]', toward: 'threatened {toward}[ over {about}]' },
  words: {},
};

/** The type with one verb in English. */
const told = (verb: unknown) => ({ ...hummed, words: { en: { verbs: [verb] } } });

/** Writes a file into the copy of the vocabulary. */
function write(file: string, content: unknown): void {
  writeFileSync(join(root, 'vocabulary', file), typeof content === 'string' ? content : JSON.stringify(content));
}

/** The files that differ from those of the project, by their path in it. */
function changed(): Map<string, string> {
  const files = [...generatedFiles(root)].map(([path, text]): [string, string] => [relative(root, path), text]);
  const now = generatedFiles('.');
  return new Map(files.filter(([path, text]) => now.get(path) !== text));
}

describe('a new type of act is one file', () => {
  test('and everything else is generated, with the migration of its indexes', () => {
    expect(changed()).toEqual(new Map());
    write('acts/hummed.json', hummed);
    const files = changed();
    const migrations = [...files.keys()].filter((path) => path.startsWith('cypher/migrations'));
    expect([...files.keys()].filter((path) => !migrations.includes(path)).sort()).toEqual([
      'cypher/read/Query/paths.cypher',
      'cypher/read/Query/relationshipCounts.cypher',
      'cypher/read/Query/relationshipsAmong.cypher',
      'cypher/read/for-planner/neighbourhood.totalCount.cypher',
      'docs/graph-model.md',
      'docs/prior-talks.md',
      'schema/vocabulary.graphql',
      'src/generated/vocabulary/act-words.ts',
      'src/generated/vocabulary/acts.ts',
      'src/generated/vocabulary/relationships.ts',
    ]);
    expect(migrations).toHaveLength(1);
    expect(migrations[0]).toMatch(/V\d{4}__Index_HUMMED\.cypher$/u);
    expect(files.get(migrations[0] ?? '')?.match(/CREATE INDEX hummed_(?:from|to) /gu)).toHaveLength(2);
    for (const path of files.keys()) expect(files.get(path)).toContain('HUMMED');
    expect(files.get('schema/vocabulary.graphql')).toContain(`"${hummed.meaning}"\n  HUMMED\n`);
  });
});

test('a new house is one file, of which only the module of the houses is made', () => {
  write('houses/mea-ruritania.json', { publishers: ['Ministry of External Affairs of Ruritania'], country: 'IN' });
  const files = changed();
  expect([...files.keys()]).toEqual(['src/generated/vocabulary/houses.ts']);
  expect([...files.values()][0]).toContain('Ministry of External Affairs of Ruritania');
});

describe('a file of the vocabulary that is wrong is named, with the field', () => {
  test.each([
    ['a tone beyond protest', { ...hummed, tone: 9 }, /hummed\.json: tone: /u],
    ['a field that there is not', { ...hummed, colour: 'red' }, /hummed\.json: .*colour/u],
    ['a field that is missing', { ...hummed, direct: undefined }, /hummed\.json: direct: /u],
    ['no code and no reason', { ...hummed, cameo: { code: null } }, /hummed\.json: cameo: says no reason/u],
    [
      'a bracket that does not close',
      { ...hummed, sentence: { alone: 'made [{about}', toward: 'x' } },
      /sentence\.alone: /u,
    ],
    ['a kindred type that there is not', { ...hummed, kindred: ['SANG'] }, /hummed\.json: kindred: there is no SANG/u],
    ['the place of another type', { ...hummed, order: 10 }, /: order: RAISED has it too/u],
    [
      'the events of another type',
      { ...hummed, events: { cameo: ['114'], plover: [] } },
      /events\.cameo: 114 is another type/u,
    ],
    [
      'a kindred type twice',
      { ...hummed, kindred: ['HUMMED', 'RAISED', 'RAISED'] },
      /kindred: RAISED is listed twice/u,
    ],
    ['kindred types without its own', { ...hummed, kindred: ['RAISED'] }, /kindred: HUMMED itself is missing/u],
    ['a code that CAMEO does not have', { ...hummed, cameo: { code: '999' } }, /cameo: 999 is not in cameo\.json/u],
    [
      'an event that CAMEO does not have',
      { ...hummed, events: { cameo: ['999'], plover: [] } },
      /events\.cameo: 999 is not in/u,
    ],
    [
      'an event that PLOVER does not have',
      { ...hummed, events: { cameo: [], plover: ['SING'] } },
      /events\.plover: SING is not in/u,
    ],
    ['words of a language without a folder', { ...hummed, words: { fr: { verbs: [] } } }, /words: has no field `fr`/u],
    [
      'a joint type that there is not',
      told({ cues: ['hummed'], whenJoint: 'SANG' }),
      /words: whenJoint or whenAgain: there is no SANG/u,
    ],
    [
      'a cue with a bracket that does not close',
      told({ cues: ['hummed (on|about'] }),
      /words\.en\.verbs\.0\.cues\.0: .*each bracket closes/u,
    ],
    [
      'a cue with a bracket that opens nowhere',
      told({ cues: ['hummed on|about)'] }),
      /cues\.0: .*each bracket closes/u,
    ],
    ['a cue with brackets in brackets', told({ cues: ['hummed (on (a|the) way)'] }), /cues\.0: /u],
    ['a cue with an empty word', told({ cues: ['hummed||humming'] }), /cues\.0: .*no word is empty/u],
    ['a cue with an empty word in brackets', told({ cues: ['hummed (on|)'] }), /cues\.0: .*no word is empty/u],
    ['another name than its file', { ...hummed, type: 'MENACED' }, /hummed\.json: type: /u],
    ['text that is not JSON', '{', /hummed\.json is not JSON/u],
  ])('%s', (_, content, message) => {
    write('acts/hummed.json', content);
    expect(() => generatedFiles(root)).toThrow(
      expect.objectContaining({ code: 'VOCABULARY_INVALID', message: expect.stringMatching(message) }),
    );
  });

  test.each([
    ['a file in a folder of entries', 'acts/hummed.json~', /acts: hummed\.json~ is no file of the vocabulary/u],
    ['an entry with capitals in its name', 'houses/MOFA.json', /houses: MOFA\.json is no file of the vocabulary/u],
    ['a table of a language', 'en/weather.json', /vocabulary: en\/weather\.json is read by nothing/u],
    ['a table', 'colours.json', /vocabulary: colours\.json is read by nothing/u],
  ])('%s that nothing reads', (_, file, message) => {
    write(file, '{}');
    expect(() => generatedFiles(root)).toThrow(
      expect.objectContaining({ code: 'VOCABULARY_INVALID', message: expect.stringMatching(message) }),
    );
  });

  test.each([
    ['acts', /There is no folder .*vocabulary\/acts\./u],
    ['kinds.json', /There is no file .*vocabulary\/kinds\.json\./u],
    ['en/calendar.json', /There is no file .*vocabulary\/en\/calendar\.json\./u],
  ])('%s, if it is missing', (name, message) => {
    rmSync(join(root, 'vocabulary', name), { recursive: true });
    expect(() => generatedFiles(root)).toThrow(
      expect.objectContaining({ code: 'VOCABULARY_INVALID', message: expect.stringMatching(message) }),
    );
  });

  test('a relationship of a kind that there is not', () => {
    const path = join(root, 'vocabulary', 'relationships.json');
    write('relationships.json', readFileSync(path, 'utf8').replace('["Person"]', '["Ghost"]'));
    expect(() => generatedFiles(root)).toThrow(/relationships\.json: TOOK_PART_IN: there is no kind Ghost/u);
  });

  test.each([
    ['a kind without its label', '"label": "Issue"', '"label": "Matter"', /model\.json: labels: Issue is missing/u],
    ['an end that is no label', '["Milestone"]', '["Ghost"]', /model\.json: REACHED: there is no label Ghost/u],
    [
      'a type that Cypher does not have',
      '"type": "DATE"',
      '"type": "DAY"',
      /model\.json: labels\.\d+\.properties\.date/u,
    ],
    ['a unique property that is missing', '"url": {', '"link": {', /model\.json: Document\.url is missing/u],
  ])('%s in the model of the graph', (_, right, wrong, message) => {
    const path = join(root, 'vocabulary', 'model.json');
    write('model.json', readFileSync(path, 'utf8').replace(right, wrong));
    expect(() => generatedFiles(root)).toThrow(message);
  });
});

describe('the fields by which things are edited', () => {
  test.each([
    ['a field without its words', '"aliases": {', '"others": {', /fields\.json: Person: aliases is not in common/u],
    ['a kind that there is not', '"Office": [', '"Ghost": [', /fields\.json: there is no kind Ghost/u],
  ])('%s is found', (_, right, wrong, message) => {
    write('fields.json', readFileSync(join(root, 'vocabulary', 'fields.json'), 'utf8').replace(right, wrong));
    expect(() => generatedFiles(root)).toThrow(message);
  });
});

/** Files that may name a type of act, and why. */
const mayName: Readonly<Record<string, string>> = {
  'src/extract/make-act.ts': 'the grammar of calls and condemnations',
  'src/extract/contents.ts': 'the grammar of reported speech',
  'src/extract/verb-final/carrying.ts': 'the thanks and congratulations that an answer closes',
  'src/cli/add-act.ts': 'the example of the help',
  'src/explorer/act-form/add-act.tsx': 'what the form begins with',
};

test('no code names a type of act, except where that is said', () => {
  const status = loadSchema(projectFolders.schema).getType('ReviewStatus');
  const statuses = isEnumType(status) ? status.getValues().map(({ name }) => name) : [];
  const types = recordedActTypes.filter((type) => !statuses.includes(type));
  const literal = new RegExp(`['"\`:|](?:${types.join('|')})(?:['"\`|]|\\\\b)`, 'u');
  const naming = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('generated/'))
    .map((file) => join('src', file))
    .filter((file) => literal.test(readFileSync(file, 'utf8')));
  // An exception that nothing needs any more goes too.
  expect(naming.sort()).toEqual(Object.keys(mayName).sort());
});
