import { type MeetingLevel, meetingLevels } from '../domain/meeting.js';
import { peopleWords } from '../generated/vocabulary/people-words.js';
import { placeWords } from '../generated/vocabulary/place-words.js';
import { titles as commonTitles } from '../generated/vocabulary/titles.js';
import { eitherOf, literal } from './cues.js';
import type { KnownOfficeTitles } from './gazetteer.js';
import type { House } from './houses.js';

/** The titles and honorifics of the texts of a house, with the places in which they stand. */
export interface Titles {
  /** The level at which a title talks: by the longest known title that it begins with, or contains; else `OTHER`. */
  levelOf(title: string): MeetingLevel;
  /** How long the longest title is that begins at a place of a text, in UTF-16 code units; 0 if none does. */
  lengthAt(text: string, start: number): number;
  /** A title anywhere. */
  readonly anywhere: RegExp;
  /** Whether a title is that of a deputy. */
  isDeputy(title: string): boolean;
  /** A word that is a title or an honorific. */
  readonly word: RegExp;
  /** A title or honorific with the space behind it, before a capital letter. */
  readonly beforeCapital: RegExp;
  /** A title, and perhaps an honorific, at the end of what stands before a name; group 1 is the title. */
  readonly beforeName: RegExp;
  /** An honorific at the end of what stands before a name. */
  readonly honorificBeforeName: RegExp;
  /** A comma and a title at the beginning of what stands behind a name; group 1 is the title. */
  readonly behindName: RegExp;
  /** A title or honorific at the beginning of a name. */
  readonly opening: RegExp;
  /** A family name behind a title, and nothing else; group 1 is the name. */
  readonly withFamilyName: RegExp;
  /** "the Minister": a title without a name; group 1 is the title. */
  readonly alone: RegExp;
  /** A title and "of", or "of the Republic of", at the end of what stands before a country. */
  readonly beforeOf: RegExp;
  /** "the Minister of": a title without a name, before a country; group 1 is the title. */
  readonly aloneOf: RegExp;
  /** Words by which the house names people of its own country, with the title that is meant. */
  readonly ownOffices: readonly { readonly pattern: RegExp; readonly title: string }[];
}

const deputy = new RegExp(eitherOf(peopleWords.deputies), 'iu');
const made = new WeakMap<object, WeakMap<object, Titles>>();
const noHouse = {};
const noOffices: readonly KnownOfficeTitles[] = [];
/** A single short word, such as "King", is also a name, or a part of other words. */
const tellsNothing = /^\p{L}{1,6}$/u;

/**
 * The titles and honorifics of a house, or the common ones for a text of no known house, and the titles of the offices that are
 * known; made once for each house.
 */
export function titlesOf(house: House | undefined, offices: readonly KnownOfficeTitles[] = noOffices): Titles {
  const key = house ?? noHouse;
  const byHouse = made.get(offices) ?? new WeakMap<object, Titles>();
  made.set(offices, byHouse);
  const known = byHouse.get(key) ?? makeTitles(house, offices);
  byHouse.set(key, known);
  return known;
}

const byLength = (some: string, other: string) => other.length - some.length;

function beginsWith(title: string, begin: string): boolean {
  return title === begin || title.startsWith(`${begin} `);
}

function makeTitles(house: House | undefined, offices: readonly KnownOfficeTitles[]): Titles {
  const ofWords = [commonTitles, house?.titles ?? {}].flatMap((byLevel: Partial<typeof commonTitles>) =>
    meetingLevels.flatMap((level) => (byLevel[level] ?? []).map((title) => [title, level] as const)),
  );
  const words = new Map(ofWords);
  const inWords = (title: string) =>
    words.get([...words.keys()].filter((begin) => beginsWith(title, begin)).sort(byLength)[0] ?? '');
  const ofOffices = offices.flatMap(({ titles, rank, isOfState }) =>
    titles
      .filter((title) => !tellsNothing.test(title))
      .map((title) => [title, rank ?? (isOfState ? inWords(title) : undefined) ?? 'OTHER'] as const),
  );
  const levels = new Map([...ofOffices, ...ofWords]);
  const longestFirst = [...levels.keys()].sort(byLength);
  const title = longestFirst.map((words) => literal(words).replace(/[ -]/gu, '[ -]')).join('|');
  const honorifics = [...peopleWords.honorifics, ...(house?.honorifics ?? [])]
    .sort((some, other) => other.length - some.length)
    .map((words) => withArticle(words).replace(/\\\.$/u, '\\.?'))
    .join('|');
  const honorific = `(?:(?:${honorifics})(?:\\s+(?:${honorifics}))?)`;
  const field =
    '(?:the\\s+)?\\p{Lu}[\\p{L}’-]+(?:(?:,?\\s+|\\s+and\\s+|\\s+for\\s+|\\s+of\\s+(?:the\\s+)?)\\p{Lu}[\\p{L}-]+)*?';
  const titleHere = new RegExp(`(?:${title})(?!\\p{L})`, 'uy');
  const since = eitherOf(peopleWords.beforeTitles);
  return {
    levelOf(printed) {
      const plain = plainTitle(printed)
        .replace(/\(acting\)/u, '')
        .trim();
      const found =
        longestFirst.find((known) => plain.startsWith(plainTitle(known))) ??
        longestFirst.find((known) => plain.includes(plainTitle(known)));
      return (found === undefined ? undefined : levels.get(found)) ?? 'OTHER';
    },
    isDeputy: (printed) => deputy.test(printed),
    lengthAt(text, start) {
      titleHere.lastIndex = start;
      return titleHere.exec(text)?.[0].length ?? 0;
    },
    anywhere: new RegExp(`(?<![\\p{L}])(?:${title})(?![\\p{L}])`, 'iu'),
    word: new RegExp(`^(?:${title}|${honorifics})$`, 'u'),
    beforeCapital: new RegExp(`(?<![\\p{L}])(?:${title}|${honorific})(?:,|['’]s)?\\s+(?=\\p{Lu})`, 'gu'),
    beforeName: new RegExp(
      `(?<![\\p{L}])((?:${title})(?:\\s+(?:of|for)\\s+${field})?)\\s*,?\\s+(?:${honorific}\\s*)?$`,
      'u',
    ),
    honorificBeforeName: new RegExp(`(?<![\\p{L}])${honorific}\\s*$`, 'u'),
    behindName: new RegExp(
      `^,\\s+(?:the\\s+)?(?:${since}\\s+)?(?:[\\p{Lu}][\\p{L}.'’]*\\s+(?:of\\s+)?){0,4}?((?:${title})(?:,?\\s+(?:of|for)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’-]+(?:\\s+(?:and\\s+|for\\s+|of\\s+(?:the\\s+)?)?\\p{Lu}[\\p{L}’-]+)*)?)`,
      'u',
    ),
    opening: new RegExp(`^(?:${title}|${honorific})\\s+(?=\\p{Lu})`, 'u'),
    withFamilyName: new RegExp(`^(?:.*(?<![\\p{L}])(?:${title}))\\s+(\\p{Lu}[\\p{L}'’-]+)$`, 'u'),
    alone: new RegExp(`(?<![\\p{L}])[Tt]he\\s+((?:[\\p{Lu}][\\p{L}.]+\\s+)?(?:${title}))${notBeforeName}`, 'gu'),
    beforeOf: new RegExp(
      `(?<![\\p{L}])(?:${title})\\s+of\\s+(?:the\\s+(?:${eitherOf(placeWords.realms)}\\s+of\\s+(?:the\\s+)?)?)?$`,
      'u',
    ),
    aloneOf: new RegExp(`(?<![\\p{L}])[Tt]he\\s+((?:${title}))\\s+of\\s+(?:the\\s+)?`, 'gu'),
    ownOffices: (house?.ownOffices ?? []).map(({ words, title: meant }) => ({
      pattern: new RegExp(`(?<![\\p{L}])(?:${words.map(withArticle).join('|')})${notBeforeName}`, 'gu'),
      title: meant,
    })),
  };
}

/** What may not follow a title that stands for a person: the rest of a word or a title, a possession, a name. */
const notBeforeName = `(?![\\p{L}-]|['’]|\\s+(?:of|for)\\s|\\s+\\p{Lu}\\p{Ll})`;

/** Words as an expression that also matches with the first article in small letters. */
function withArticle(words: string): string {
  return literal(words)
    .replace(/\s+/gu, '\\s+')
    .replace(/^T(?=he)/u, '[Tt]');
}

function plainTitle(title: string): string {
  return title.toLowerCase().replaceAll('-', ' ');
}
