import { phrases } from '../generated/vocabulary/phrases.js';
import { eitherOf } from './cues.js';
import type { PersonMention } from './people.js';
import type { Participant, Reading } from './reading.js';
import type { Titles } from './titles.js';

/** Words of a sentence that stand for somebody who may act. */
export interface ActorMention {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'role' | 'pronoun' | 'side' | 'country' | 'group' | 'outsider' | 'unknown';
  /** Keys of participants; empty for a country without one, an outsider, and words that fit several people. */
  readonly keys: readonly string[];
  /** ISO 3166-1 alpha-2, for a side or a country. */
  readonly country?: string;
}

/** What is known while a sentence is read. */
export interface Scene {
  readonly reading: Reading;
  readonly participants: readonly Participant[];
  /** Who "I" is, in a text told in the first person. */
  readonly self?: string;
  /** Who acted last alone: "he", "she". */
  readonly last?: string;
}

/** Everybody named in a sentence who may act, in its order, none inside another. */
export function findActors(sentence: string, scene: Scene): ActorMention[] {
  const found: ActorMention[] = [];
  for (const stage of [personMentions, groupMentions, roleMentions, sideMentions]) {
    for (const one of stage(sentence, scene)) {
      if (!found.some((other) => one.start < other.end && one.end > other.start)) found.push(one);
    }
  }
  return joined(
    sentence,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "X and Y" is one mention of both. */
function joined(sentence: string, mentions: readonly ActorMention[]): ActorMention[] {
  const result: ActorMention[] = [];
  for (const one of mentions) {
    const open = result.at(-1);
    const between = open === undefined ? '' : sentence.slice(open.end, one.start);
    if (open !== undefined && joins(open, one, between)) {
      const keys = [...new Set([...open.keys, ...one.keys])];
      result[result.length - 1] = { start: open.start, end: one.end, kind: 'group', keys };
    } else result.push(one);
  }
  return result;
}

function joins(a: ActorMention, b: ActorMention, between: string): boolean {
  const people = (one: ActorMention) => one.keys.length > 0 && one.kind !== 'country' && one.kind !== 'side';
  return people(a) && people(b) && /^\s*(?:,|,?\s+and|,?\s+as well as|,?\s+together with)\s*$/u.test(between);
}

function words(name: string): string[] {
  return name.toLowerCase().split(/[\s,]+/u);
}

/** The participants that a name may mean: by person, else by every word of the name, else by family name. */
function fitting(mention: PersonMention, participants: readonly Participant[]): Participant[] {
  if (mention.person !== undefined)
    return participants.filter((one) => one.person?.known.id === mention.person?.known.id);
  const printed = words(mention.name);
  const byFamily = participants.filter((one) =>
    one.person === undefined
      ? printed.every((word) => words(one.name).includes(word))
      : one.person.familyName.toLowerCase() === printed.join(' '),
  );
  const byName =
    byFamily.length > 0
      ? byFamily
      : participants.filter((one) => printed.length > 1 && printed.every((word) => words(one.name).includes(word)));
  const atLevel = byName.filter((one) => mention.level !== undefined && one.level === mention.level);
  const fromCountry = byName.filter((one) => mention.country !== undefined && one.country === mention.country);
  if (byName.length > 1 && fromCountry.length > 0) return fromCountry;
  return byName.length > 1 && atLevel.length > 0 ? atLevel : byName;
}

/** People named with a title, an honorific, in full, or by the bare family name of a participant. */
export function personMentions(sentence: string, scene: Scene): ActorMention[] {
  const found: ActorMention[] = scene.reading.people(sentence).map((mention) => {
    const place = { start: mention.start, end: mention.end };
    const fit = fitting(mention, scene.participants);
    const only = fit.length === 1 ? fit[0] : undefined;
    if (only !== undefined) return { ...place, kind: 'person', keys: [only.key] };
    return { ...place, kind: fit.length > 1 || !mention.full ? 'unknown' : 'outsider', keys: [] };
  });
  for (const one of scene.participants) {
    const isTitleOnly = one.name === one.printedTitle;
    if (isTitleOnly || scene.participants.some((other) => other !== one && other.familyName === one.familyName))
      continue;
    const bare = new RegExp(`(?<![\\p{L}\\p{N}-])${eitherOf([one.name, one.familyName])}(?![\\p{L}\\p{N}-])`, 'giu');
    for (const match of sentence.matchAll(bare)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (/^\p{Lu}/u.test(match[0]) && !found.some((other) => place.start < other.end && place.end > other.start)) {
        found.push({ ...place, kind: 'person', keys: [one.key] });
      }
    }
  }
  return found;
}

const { counts, nouns, talks } = phrases.groups;
const noun = [...nouns]
  .sort((a, b) => b.length - a.length)
  .map((one) => one.replace(/[ -]/g, '[ -]'))
  .join('|');
const pattern = new RegExp(
  `(?<![\\p{L}-])(?:(?:the\\s+|all\\s+)?(${Object.keys(counts).join('|')})(?:\\s+(?:foreign\\s+)?(?:${noun}))?|(?:the|all|his|her|their)\\s+(?:(?:two|three)\\s+)?(?:${noun})|(?<=\\band\\s)(?:${noun})|they|we)(?![\\p{L}-])(?!\\s+(?:countries['’]|and the (?:united|u\\.s\\.)))(?!['’])`,
  'giu',
);
const talk = new RegExp(`^the\\s+(?:${talks.join('|')})(?=\\s)`, 'iu');

/** Of more participants than a group counts, those whose title the words name. */
function narrowed(
  words: string,
  count: number | undefined,
  { reading, participants: all }: Scene,
): readonly Participant[] {
  const single = words
    .replace(/^(?:the|all|both|his|her|their)\s+/iu, '')
    .replace(/^(?:two|three)\s+/iu, '')
    .replace(/ies$/u, 'y')
    .replace(/s$/u, '');
  if (/^(?:country|nation|government|side|counterpart|partie?|they|we|two|three|both)$/iu.test(single)) return all;
  const level = reading.titles.levelOf(single);
  const atLevel = all.filter((participant) => participant.level === level);
  if (count === undefined) return atLevel.length > 1 ? atLevel : all;
  const isMinister = (title: string) => /minister/iu.test(title);
  const fit = atLevel.filter(({ printedTitle }) => isMinister(printedTitle) === isMinister(single));
  return count < all.length && fit.length === count ? fit : all;
}

/** "the two Ministers", "both sides", "they", "the discussion": all who take part, or those whom the words name. */
export function groupMentions(sentence: string, scene: Scene): ActorMention[] {
  const { participants } = scene;
  if (participants.length < 2) return [];
  const found: ActorMention[] = [...sentence.matchAll(pattern)].map((one) => {
    const word = one[1]?.toLowerCase();
    const count = word === undefined ? undefined : counts[word as keyof typeof counts];
    const keys = narrowed(one[0], count, scene).map((other) => other.key);
    return { start: one.index, end: one.index + one[0].length, kind: 'group', keys };
  });
  const opening = talk.exec(sentence);
  if (opening !== null)
    found.push({ start: 0, end: opening[0].length, kind: 'group', keys: participants.map((one) => one.key) });
  return found;
}

const counterpart = /(?<![\p{L}])(?:his|her|the)\s+(?:new\s+)?(?:([\p{Lu}][\p{L}.]+)\s+)?counterpart(?![\p{L}])/gu;
const pronoun = /(?<![\p{L}'’-])(?:he|she|i)(?![\p{L}'’-])/giu;

function bearers(title: string, participants: readonly Participant[], titles: Titles): Participant[] {
  const words = title.toLowerCase().split(/[\s-]+/u);
  const named = participants.filter((one) => {
    const known = `${one.printedTitle} ${one.office?.title ?? ''}`.toLowerCase();
    return (
      words.every((word) => known.includes(word)) &&
      /vice|deputy/iu.test(title) === /vice|deputy/iu.test(one.printedTitle)
    );
  });
  if (named.length > 0) return named;
  return participants.filter((one) => one.level === titles.levelOf(title));
}

/** "The Secretary", "the Foreign Minister", "his counterpart", "he", "I": one person, as the text so far tells. */
export function roleMentions(sentence: string, scene: Scene): ActorMention[] {
  const found: ActorMention[] = [];
  const add = (start: number, length: number, kind: ActorMention['kind'], fit: readonly Participant[]) => {
    const only = fit.length === 1 ? fit[0] : undefined;
    found.push({
      start,
      end: start + length,
      kind: only === undefined ? 'unknown' : kind,
      keys: only === undefined ? [] : [only.key],
    });
  };
  const { countries: findCountries, titles, house } = scene.reading;
  for (const { pattern: words, title } of titles.ownOffices) {
    const own = scene.participants.filter((other) => other.country === house?.country);
    const fit = bearers(title, own, titles);
    if (fit.length === 1) for (const found of sentence.matchAll(words)) add(found.index, found[0].length, 'role', fit);
  }
  const countries = findCountries(sentence);
  for (const one of sentence.matchAll(titles.aloneOf)) {
    const country = countries.find((other) => other.start === one.index + one[0].length && other.form === 'name');
    const fit = bearers(
      one[1] ?? '',
      scene.participants.filter((other) => other.country === country?.code),
      titles,
    );
    if (country !== undefined) add(one.index, country.end - one.index, 'role', fit);
  }
  for (const one of sentence.matchAll(titles.alone))
    add(one.index, one[0].length, 'role', bearers(one[1] ?? '', scene.participants, titles));
  for (const one of sentence.matchAll(counterpart)) {
    const code = one[1] === undefined ? undefined : scene.reading.countries(one[1])[0]?.code;
    const others = scene.participants.filter((other) =>
      code === undefined ? other.key !== scene.last : other.country === code,
    );
    add(one.index, one[0].length, 'role', others);
  }
  for (const one of sentence.matchAll(pronoun)) {
    if (one[0] === 'i') continue;
    const key = one[0] === 'I' ? scene.self : scene.last;
    add(
      one.index,
      one[0].length,
      'pronoun',
      scene.participants.filter((other) => other.key === key),
    );
  }
  return found;
}

const behind = /^\s+(?:side|government|Government|Administration|administration)(?![\p{L}])/u;

/** "the ROK side", "the Japanese Government", "Japan", "Seoul": who speaks for it in the talk, else the country itself. */
export function sideMentions(sentence: string, scene: Scene): ActorMention[] {
  return scene.reading.countries(sentence).flatMap((one): ActorMention[] => {
    const tail = behind.exec(sentence.slice(one.end))?.[0] ?? '';
    if (one.form === 'adjective' && tail === '') return [];
    if (tail === '' && /^[-–]/u.test(sentence.slice(one.end))) return [];
    const article =
      /(?:^|\s)([Tt]he\s+(?:[Gg]overnment\s+of\s+(?:the\s+)?)?)$/u.exec(sentence.slice(0, one.start))?.[1] ?? '';
    const spokesmen = scene.participants.filter((other) => other.country === one.code);
    const keys = spokesmen.length === 1 ? spokesmen.map((other) => other.key) : [];
    const kind = tail === '' ? 'country' : 'side';
    return [{ start: one.start - article.length, end: one.end + tail.length, kind, keys, country: one.code }];
  });
}
