import { calendar } from '../generated/vocabulary/calendar.js';
import { peopleWords } from '../generated/vocabulary/people-words.js';
import { phrases } from '../generated/vocabulary/phrases.js';
import { eitherCase, eitherOf } from './cues.js';
import type { PersonMention } from './people.js';
import { type Participant, publisherCountry, type Reading } from './reading.js';
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
  /** Whose turn it is to speak, in a text told by turns. */
  readonly speaker?: string;
}

/** Everybody named in a sentence who may act, in its order, none inside another. */
export function findActors(sentence: string, scene: Scene): ActorMention[] {
  const found: ActorMention[] = [];
  for (const find of [personMentions, groupMentions, roleMentions, sideMentions]) {
    for (const mention of find(sentence, scene)) {
      if (!found.some((other) => mention.start < other.end && mention.end > other.start)) found.push(mention);
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
  for (const mention of mentions) {
    const open = result.at(-1);
    const between = open === undefined ? '' : sentence.slice(open.end, mention.start);
    if (open !== undefined && joins(open, mention, between)) {
      const keys = [...new Set([...open.keys, ...mention.keys])];
      result[result.length - 1] = { start: open.start, end: mention.end, kind: 'group', keys };
    } else result.push(mention);
  }
  return result;
}

function joins(a: ActorMention, b: ActorMention, between: string): boolean {
  const people = (mention: ActorMention) =>
    mention.keys.length > 0 && mention.kind !== 'country' && mention.kind !== 'side';
  // "The two sides, he suggested": a pronoun is the subject of a verb of its own.
  if (b.kind === 'pronoun' && !/and/u.test(between)) return false;
  return people(a) && people(b) && /^\s*(?:,|,?\s+and|,?\s+as well as|,?\s+together with)\s*$/u.test(between);
}

function words(name: string): string[] {
  return name.toLowerCase().split(/[\s,]+/u);
}

/** The participants that a name may mean: by person, else by every word of the name, else by family name. */
function fitting(mention: PersonMention, participants: readonly Participant[]): Participant[] {
  if (mention.person !== undefined)
    return participants.filter((participant) => participant.person?.known.id === mention.person?.known.id);
  const printed = words(mention.name);
  const byFamily = participants.filter((participant) =>
    participant.person === undefined
      ? printed.every((word) => words(participant.name).includes(word))
      : participant.person.familyName.toLowerCase() === printed.join(' '),
  );
  const byName =
    byFamily.length > 0
      ? byFamily
      : participants.filter(
          (participant) => printed.length > 1 && printed.every((word) => words(participant.name).includes(word)),
        );
  const atLevel = byName.filter((participant) => mention.level !== undefined && participant.level === mention.level);
  const fromCountry = byName.filter(
    (participant) => mention.country !== undefined && participant.country === mention.country,
  );
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
  for (const participant of scene.participants) {
    const isTitleOnly = participant.name === participant.printedTitle;
    if (
      isTitleOnly ||
      scene.participants.some((other) => other !== participant && other.familyName === participant.familyName)
    )
      continue;
    const bare = new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:(?:${eitherOf(peopleWords.particles)})\\s+)*(${eitherOf([participant.name, participant.familyName])})(?![\\p{L}\\p{N}-])`,
      'giu',
    );
    for (const match of sentence.matchAll(bare)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (isMonth(sentence, match[1] ?? '', place)) continue;
      if (
        /^(?:\p{Ll}{1,4}[-'’\s])?\p{Lu}/u.test(match[1] ?? '') &&
        !found.some((other) => place.start < other.end && place.end > other.start)
      ) {
        found.push({ ...place, kind: 'person', keys: [participant.key] });
      }
    }
  }
  return found;
}

const month = new RegExp(`^${eitherOf([...calendar.months, ...calendar.shortMonths])}$`, 'iu');

/** Whether a family name is a month here: beside a number, or behind "in", "since" and the like. */
function isMonth(
  sentence: string,
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return (
    month.test(name) &&
    (/(?:\d(?:st|nd|rd|th)?|\b(?:in|since|until|by|of|last|next|this|late|early|mid))[\s-]+$/iu.test(
      sentence.slice(0, start),
    ) ||
      /^\s+\d/u.test(sentence.slice(end)))
  );
}

/** People named in a sentence by a part of their name that fits no participant, or several. */
export function unknownPeople(sentence: string, { reading, participants }: Scene): PersonMention[] {
  return reading.people(sentence).filter((mention) => !mention.full && fitting(mention, participants).length !== 1);
}

const { attributes, counts, everybody, nouns, notBefore, talks, titles: sharedTitles } = phrases.groups;
const count = eitherOf(Object.keys(counts));
const noun = [...nouns]
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace(/[ -]/g, '[ -]'))
  .join('|');
const pattern = new RegExp(
  `(?<![\\p{L}-])(?:(?:the\\s+|all\\s+)?(${count})(?:\\s+(?:${eitherOf(attributes)}\\s+)?(?:${noun}))?|(?:the|all|his|her|their)\\s+(?:${count}\\s+)?(?:${noun})|(?<=\\band\\s)(?:${noun})|they|we)(?![\\p{L}-])(?!\\s+${eitherOf(notBefore).replaceAll("'", "['’]")})(?!['’])`,
  'giu',
);
/** "Ministers recognised": several without an article, before a verb. */
const ministers = new RegExp(
  `(?<=^|[,;]\\s)${eitherOf(nouns.map((words) => words.charAt(0).toUpperCase() + words.slice(1)))}(?=\\s\\p{Ll})`,
  'gu',
);
const talk = new RegExp(`^the\\s+(?:${talks.join('|')})(?=\\s)`, 'iu');

const leadingCount = new RegExp(`^${count}\\s+`, 'iu');
const everyone = new RegExp(`^${eitherOf([...everybody, ...Object.keys(counts)])}$`, 'iu');
const sharedTitle = new RegExp(eitherOf(sharedTitles), 'iu');
const sharedOnly = new RegExp(`^${eitherOf(sharedTitles)}$`, 'iu');

/** The participants whom a group means. If it counts fewer than take part, its noun tells who belongs to it. */
function narrowed(
  words: string,
  count: number | undefined,
  { reading, participants: all }: Scene,
): readonly Participant[] {
  const single = words
    .replace(/^(?:the|all|both|his|her|their)\s+/iu, '')
    .replace(leadingCount, '')
    .replace(/ies$/u, 'y')
    .replace(/s$/u, '');
  if (everyone.test(single)) return all;
  const isShared = (title: string) => sharedTitle.test(title);
  if (sharedOnly.test(single) && all.every(({ printedTitle }) => isShared(printedTitle))) return all;
  const level = reading.titles.levelOf(single);
  const atLevel = all.filter((participant) => participant.level === level);
  if (count === undefined) return atLevel.length > 1 ? atLevel : all;
  const fit = atLevel.filter(({ printedTitle }) => sharedTitle.test(printedTitle) === sharedTitle.test(single));
  return count < all.length && fit.length === count ? fit : all;
}

/** "the two Ministers", "both sides", "they", "the discussion": all who take part, or those whom the words name. */
export function groupMentions(sentence: string, scene: Scene): ActorMention[] {
  const { participants } = scene;
  if (participants.length < 2) return [];
  const found: ActorMention[] = [...sentence.matchAll(pattern)].map((match) => {
    const word = match[1]?.toLowerCase();
    const count = word === undefined ? undefined : counts[word as keyof typeof counts];
    const keys = narrowed(match[0], count, scene).map((other) => other.key);
    return { start: match.index, end: match.index + match[0].length, kind: 'group', keys };
  });
  for (const match of sentence.matchAll(ministers)) {
    const end = match.index + match[0].length;
    const overlaps = found.some((other) => match.index < other.end && end > other.start);
    if (!overlaps)
      found.push({
        start: match.index,
        end,
        kind: 'group',
        keys: narrowed(match[0], undefined, scene).map(({ key }) => key),
      });
  }
  const opening = talk.exec(sentence);
  if (opening !== null)
    found.push({
      start: 0,
      end: opening[0].length,
      kind: 'group',
      keys: participants.map((participant) => participant.key),
    });
  return found;
}

const counterpart = new RegExp(
  `(?<![\\p{L}])(?:his|her|the)\\s+(?:${eitherOf(peopleWords.beforeTitles)}\\s+)?(?:([\\p{Lu}][\\p{L}.]+)\\s+)?${eitherOf(peopleWords.counterparts)}(?![\\p{L}])`,
  'gu',
);
const guest = new RegExp(`(?<![\\p{L}])[Tt]he\\s+${eitherOf(peopleWords.guests)}\\s+(?=\\p{Lu})`, 'gu');
const { pronouns } = peopleWords;
const pronoun = new RegExp(
  `(?<![\\p{L}'’-])(?:${pronouns.self.join('|')}|${pronouns.other.map(eitherCase).join('|')})(?![\\p{L}'’-])`,
  'gu',
);

/** Whether words are a pronoun for whoever gives the text ("I"), or for somebody who was named before ("he"). */
export function pronounOf(words: string): 'self' | 'other' | undefined {
  if (pronouns.self.includes(words)) return 'self';
  return pronouns.other.includes(words.toLowerCase()) ? 'other' : undefined;
}

function bearers(title: string, participants: readonly Participant[], titles: Titles): Participant[] {
  const words = title.toLowerCase().split(/[\s-]+/u);
  const named = participants.filter((participant) => {
    const known = `${participant.printedTitle} ${participant.office?.title ?? ''}`.toLowerCase();
    return (
      words.every((word) => known.includes(word)) &&
      titles.isDeputy(title) === titles.isDeputy(participant.printedTitle)
    );
  });
  if (named.length > 0) return named;
  return participants.filter((participant) => participant.level === titles.levelOf(title));
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
  for (const match of sentence.matchAll(titles.aloneOf)) {
    const country = countries.find((other) => other.start === match.index + match[0].length && other.form === 'name');
    const fit = bearers(
      match[1] ?? '',
      scene.participants.filter((other) => other.country === country?.code),
      titles,
    );
    if (country !== undefined) add(match.index, country.end - match.index, 'role', fit);
  }
  for (const match of sentence.matchAll(titles.alone))
    add(match.index, match[0].length, 'role', bearers(match[1] ?? '', scene.participants, titles));
  const home = publisherCountry(scene.reading);
  for (const match of sentence.matchAll(guest)) {
    const title = titles.lengthAt(sentence, match.index + match[0].length);
    const others = scene.participants.filter(({ country }) => country !== home);
    if (title > 0) add(match.index, match[0].length + title, 'role', others);
  }
  for (const match of sentence.matchAll(counterpart)) {
    const code = match[1] === undefined ? undefined : scene.reading.countries(match[1])[0]?.code;
    const others = scene.participants.filter((other) =>
      code === undefined ? other.key !== scene.last : other.country === code,
    );
    add(match.index, match[0].length, 'role', others);
  }
  for (const match of sentence.matchAll(pronoun)) {
    const key = pronounOf(match[0]) === 'self' ? scene.self : scene.last;
    add(
      match.index,
      match[0].length,
      'pronoun',
      scene.participants.filter((other) => other.key === key),
    );
  }
  return found;
}

const side = `(?:${peopleWords.sides.map(eitherCase).join('|')})`;
const behind = new RegExp(`^\\s+${side}(?![\\p{L}])`, 'u');
const sideOf = new RegExp(`(?:^|\\s)([Tt]he\\s+(?:${side}\\s+of\\s+(?:the\\s+)?)?)$`, 'u');

/** "the ROK side", "the Japanese Government", "Japan", "Seoul": who speaks for it in the talk, else the country itself. */
export function sideMentions(sentence: string, scene: Scene): ActorMention[] {
  return scene.reading.countries(sentence).flatMap((mention): ActorMention[] => {
    const tail = behind.exec(sentence.slice(mention.end))?.[0] ?? '';
    if (mention.form === 'adjective' && tail === '') return [];
    if (tail === '' && /^[-–]/u.test(sentence.slice(mention.end))) return [];
    const article = sideOf.exec(sentence.slice(0, mention.start))?.[1] ?? '';
    const spokesmen = scene.participants.filter((other) => other.country === mention.code);
    const keys = spokesmen.length === 1 ? spokesmen.map((other) => other.key) : [];
    const kind = tail === '' ? 'country' : 'side';
    return [
      { start: mention.start - article.length, end: mention.end + tail.length, kind, keys, country: mention.code },
    ];
  });
}
