import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { cameoShape, ploverShape } from './event-codes.js';
import { examplesShape } from './examples.js';
import { loadHouses } from './house.js';
import { issuePhraseWordsShape, relationsShape } from './issue-words.js';
import { readTable } from './load.js';
import { nameWordsShape } from './names.js';
import {
  abbreviationsShape,
  type CountryWords,
  calendarShape,
  cityWordsShape,
  countryWordsShape,
  meetingWordsShape,
  peopleWordsShape,
  phrasesShape,
  placeWordsShape,
  referenceWordsShape,
  sentenceNamesShape,
  titlesShape,
  townWordsShape,
} from './reader.js';
import { constant, nameList, typescriptModule } from './typescript.js';
import { valueWordsShape } from './value-words.js';
import { verbFinalCitiesShape, verbFinalCountriesShape, verbFinalWordsShape } from './verb-final.js';

/** A file or a folder of the vocabulary that becomes a module as it stands, after its shape has checked it. */
export type Table = {
  /** Under `vocabulary/`: a file such as `en/calendar.json`, or a folder of which each file is an entry, such as `houses`. */
  readonly source: string;
  /** The module under `src/generated/vocabulary`, without `.ts`. */
  readonly module: string;
  /** The constant of the module. Of a folder it is a record by the names of the files. */
  readonly constant: string;
  /** What the constant is, for its doc comment. */
  readonly doc: string;
  /** The exported type that the shape gives, and its file in `src/vocabulary`, without `.ts`. */
  readonly type: { readonly name: string; readonly file: string };
} & (
  | {
      /** What the file must hold. */
      readonly shape: z.ZodType;
      /** Adds what other files tell. */
      readonly complete?: (value: never) => unknown;
    }
  | {
      /** Reads the folder: the entries by the names of their files. */
      readonly load: (folder: string) => ReadonlyMap<string, unknown>;
    }
);

/** The tables that become modules as they stand. A new one is a line here, with a shape in this folder. */
export const tables: readonly Table[] = [
  {
    source: 'cameo.json',
    shape: cameoShape,
    module: 'cameo',
    constant: 'cameoCodes',
    doc: 'The codes of the CAMEO codebook with their names.',
    type: { name: 'CameoCodes', file: 'event-codes' },
  },
  {
    source: 'plover.json',
    shape: ploverShape,
    module: 'plover',
    constant: 'ploverEvents',
    doc: 'The event types of PLOVER.',
    type: { name: 'PloverEvents', file: 'event-codes' },
  },
  {
    source: 'names.json',
    shape: nameWordsShape,
    module: 'name-words',
    constant: 'nameWords',
    doc: 'What tells whether two names are of one thing.',
    type: { name: 'NameWords', file: 'names' },
  },
  {
    source: 'examples.json',
    shape: examplesShape,
    module: 'examples',
    constant: 'examples',
    doc: 'What a visitor can begin with, each with the page that shows it.',
    type: { name: 'Examples', file: 'examples' },
  },
  {
    source: 'value-words.json',
    shape: valueWordsShape,
    module: 'value-words',
    constant: 'valueWords',
    doc: "What values of the SDL's enums are called inside a sentence.",
    type: { name: 'ValueWords', file: 'value-words' },
  },
  {
    source: 'en/phrases.json',
    shape: phrasesShape,
    module: 'phrases',
    constant: 'phrases',
    doc: 'The words of grammar of English.',
    type: { name: 'Phrases', file: 'reader' },
  },
  {
    source: 'en/meetings.json',
    shape: meetingWordsShape,
    module: 'meeting-words',
    constant: 'meetingWords',
    doc: 'The English words that tell of a talk.',
    type: { name: 'MeetingWords', file: 'reader' },
  },
  {
    source: 'en/titles.json',
    shape: titlesShape,
    module: 'titles',
    constant: 'titles',
    doc: 'English titles of office by the level at which they talk.',
    type: { name: 'Titles', file: 'reader' },
  },
  {
    source: 'en/people.json',
    shape: peopleWordsShape,
    module: 'people-words',
    constant: 'peopleWords',
    doc: 'The English words that stand beside names of people, and those that are none.',
    type: { name: 'PeopleWords', file: 'reader' },
  },
  {
    source: 'en/places.json',
    shape: placeWordsShape,
    module: 'place-words',
    constant: 'placeWords',
    doc: 'The English words beside the names of places.',
    type: { name: 'PlaceWords', file: 'reader' },
  },
  {
    source: 'en/references.json',
    shape: referenceWordsShape,
    module: 'reference-words',
    constant: 'referenceWords',
    doc: 'The English words that name another talk, visit or document.',
    type: { name: 'ReferenceWords', file: 'reader' },
  },
  {
    source: 'en/issue-phrases.json',
    shape: issuePhraseWordsShape,
    module: 'issue-phrase-words',
    constant: 'issuePhraseWords',
    doc: 'The English words between, before and in phrases that may name an issue.',
    type: { name: 'IssuePhraseWords', file: 'issue-words' },
  },
  {
    source: 'en/abbreviations.json',
    shape: abbreviationsShape,
    module: 'abbreviations',
    constant: 'abbreviations',
    doc: 'Which points of an English text end no sentence.',
    type: { name: 'Abbreviations', file: 'reader' },
  },
  {
    source: 'en/relations.json',
    shape: relationsShape,
    module: 'relations',
    constant: 'relationWords',
    doc: 'The English words for relations and cooperation.',
    type: { name: 'Relations', file: 'issue-words' },
  },
  {
    source: 'en/calendar.json',
    shape: calendarShape,
    module: 'calendar',
    constant: 'calendar',
    doc: 'English months, weekdays and numbers.',
    type: { name: 'Calendar', file: 'reader' },
  },
  {
    source: 'en/countries.json',
    shape: countryWordsShape,
    module: 'country-words',
    constant: 'countryWords',
    complete: withReferenceData,
    doc: 'Every country by code: its adjectives and further names in English, its capital and the clock of that.',
    type: { name: 'CountryWords', file: 'reader' },
  },
  {
    source: 'en/cities.json',
    shape: cityWordsShape,
    module: 'city-words',
    constant: 'cityWords',
    doc: 'Cities where talks are held, beside capitals.',
    type: { name: 'CityWords', file: 'reader' },
  },
  {
    source: 'en/towns.json',
    shape: townWordsShape,
    module: 'town-words',
    constant: 'townWords',
    doc: 'Towns of GeoNames by country and time zone, the largest first, with `|` between them.',
    type: { name: 'TownWords', file: 'reader' },
  },
  {
    source: 'en/sentence-names.json',
    shape: sentenceNamesShape,
    module: 'sentence-names',
    constant: 'sentenceNames',
    doc: 'How countries and issues are called inside an English sentence.',
    type: { name: 'SentenceNames', file: 'reader' },
  },
  ...(['ja', 'ko'] as const).flatMap(verbFinalTables),
  {
    source: 'houses',
    load: loadHouses,
    module: 'houses',
    constant: 'houses',
    doc: 'The ministries and offices that publish, by the name of their file.',
    type: { name: 'House', file: 'house' },
  },
];

/** The tables of a language whose verb ends its clause. */
function verbFinalTables(language: 'ja' | 'ko'): readonly Table[] {
  const name = { ja: 'Japanese', ko: 'Korean' }[language];
  const start = name.toLowerCase();
  const of = (file: string) => ({ source: `${language}/${file}.json`, module: `${start}-${file}` });
  return [
    {
      ...of('words'),
      shape: verbFinalWordsShape,
      constant: `${start}Words`,
      doc: `The ${name} words of the reader.`,
      type: { name: 'VerbFinalWords', file: 'verb-final' },
    },
    {
      ...of('countries'),
      shape: verbFinalCountriesShape,
      constant: `${start}Countries`,
      complete: (words: z.output<typeof verbFinalCountriesShape>) => withNativeNames(words, language),
      doc: `Every country by code: its names in ${name}, and its sign in names of relations.`,
      type: { name: 'VerbFinalCountries', file: 'verb-final' },
    },
    {
      ...of('cities'),
      shape: verbFinalCitiesShape,
      constant: `${start}Cities`,
      doc: `Cities where talks are held, by their English names: what they are called in ${name}.`,
      type: { name: 'VerbFinalCities', file: 'verb-final' },
    },
  ];
}

interface CountryLine {
  readonly code: string;
  readonly capital: string;
  readonly timeZone: string;
  readonly nativeNames: readonly { readonly name: string; readonly language: string }[];
}

/** The countries of the reference data. */
function countryLines(): CountryLine[] {
  const path = new URL('../../seed/reference/countries.jsonl', import.meta.url);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CountryLine);
}

/** Every country of the reference data with its names in a language: those of the vocabulary first. */
function withNativeNames(
  words: z.output<typeof verbFinalCountriesShape>,
  language: 'ja' | 'ko',
): z.output<typeof verbFinalCountriesShape> {
  return Object.fromEntries(
    countryLines().map(({ code, nativeNames }) => {
      const { names = [], ...more } = words[code] ?? {};
      const native = nativeNames.filter((one) => one.language === language).map(({ name }) => name);
      return [code, { ...more, names: [...new Set([...names, ...native])] }];
    }),
  );
}

/** Every country of the reference data with the words that the vocabulary has for it. */
function withReferenceData(words: z.output<typeof countryWordsShape>): CountryWords {
  return Object.fromEntries(
    countryLines().map(({ code, capital, timeZone }) => [code, { adjectives: [], capital, timeZone, ...words[code] }]),
  );
}

/**
 * The module of a table.
 *
 * @param folder the folder `vocabulary`
 * @throws VOCABULARY_INVALID with the file and every field that is wrong
 */
export function tableModule(folder: string, table: Table): string {
  const { name, file } = table.type;
  const imported = `import type { ${name} } from '../../vocabulary/${file}.js';\n`;
  const path = join(folder, table.source);
  if ('shape' in table) {
    const value = readTable(path, table.shape);
    const whole = table.complete === undefined ? value : table.complete(value as never);
    return typescriptModule(imported, constant(table.constant, table.doc, whole, name));
  }
  const entries = table.load(path);
  return typescriptModule(
    imported,
    nameList(
      `${table.constant}Names`,
      `The files of vocabulary/${table.source}.`,
      `${name}Name`,
      `A file of vocabulary/${table.source}, without \`.json\`.`,
      [...entries.keys()],
    ),
    constant(table.constant, table.doc, Object.fromEntries(entries), `Readonly<Record<${name}Name, ${name}>>`),
  );
}
