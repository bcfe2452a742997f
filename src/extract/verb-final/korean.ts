import { actWords } from '../../generated/vocabulary/act-words.js';
import { koreanCities } from '../../generated/vocabulary/korean-cities.js';
import { koreanCountries } from '../../generated/vocabulary/korean-countries.js';
import { koreanWords } from '../../generated/vocabulary/korean-words.js';
import { addDays } from '../calendar.js';
import { eitherOf, literal } from '../cues.js';
import {
  dayNear,
  type NamedDay,
  type NamedTime,
  sentencesAt,
  type VerbFinalLanguage,
  type VerbForms,
} from './language.js';

// A syllable of Hangul is (lead * 21 + vowel) * 28 + tail, counted from the first one: The Unicode Standard, section 3.12.
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const tails = { none: 0, n: 4, m: 16, ss: 20 };
const vowels = { a: 0, ae: 1, eo: 4, e: 5, yeo: 6, o: 8, wa: 9, u: 13, wo: 14, eu: 18, i: 20 };
/** How a vowel and the vowel of the past become one. */
const contracted: Readonly<Record<number, number>> = {
  [vowels.i]: vowels.yeo,
  [vowels.o]: vowels.wa,
  [vowels.u]: vowels.wo,
  [vowels.eu]: vowels.eo,
};

/** The last syllable of a stem with another vowel or tail; `undefined` if it is no syllable, or has a tail already. */
function withTail(
  stem: string,
  tail: number,
  change: (vowel: number) => number = (vowel) => vowel,
): string | undefined {
  const code = stem.charCodeAt(stem.length - 1);
  if (!(code >= firstSyllable && code <= lastSyllable)) return undefined;
  const offset = code - firstSyllable;
  if (offset % 28 !== tails.none) return undefined;
  const vowel = Math.floor(offset / 28) % 21;
  const lead = Math.floor(offset / 588);
  return stem.slice(0, -1) + String.fromCharCode(firstSyllable + (lead * 21 + change(vowel)) * 28 + tail);
}

/** The stem of the past, in each way to write it: 하였, 했. */
function pastOf(stem: string): string {
  if (stem.endsWith('하')) return `${literal(stem)}였|${literal(stem.slice(0, -1))}했`;
  // 모으다: the vowel falls out, and the one before it decides.
  if (stem.endsWith('으')) return `${literal(stem.slice(0, -1))}았`;
  const short = withTail(stem, tails.ss, (vowel) => contracted[vowel] ?? vowel);
  return [short, `${stem}었`, `${stem}았`].flatMap((form) => (form === undefined ? [] : literal(form))).join('|');
}

const ends = '(?=[\\s.,)]|$)';

function formsOf(dictionary: string): VerbForms {
  if (!dictionary.endsWith('다')) return { told: literal(dictionary), reported: '(?!)' };
  const stem = dictionary.slice(0, -1);
  const plain = literal(stem);
  const past = `(?:${pastOf(stem)})`;
  const hasTail = withTail(stem, tails.n) === undefined;
  // Releases in points end a sentence with the noun of a verb: 협의함.
  const nominal = `|${literal(withTail(stem, tails.m) ?? `${stem}음`)}${ends}`;
  const before = literal(withTail(stem, tails.n) ?? `${stem}은`);
  const said = literal(withTail(stem, tails.n) ?? `${stem}는`);
  const told = [
    `${past}(?:습니다|다)(?:고${ends}|${ends})`,
    `${past}(?:음${ends}|고${ends}|으며|으면서|는데)`,
    `${plain}(?:고${ends}(?!\\s(?:있|싶|자))|${hasTail ? '으며|으면서' : '며|면서'}|는 한편|는 동시에)`,
    `${before} 데 (?:대해|대하여|대해서는)`,
    `${said}다며(?=[\\s,])`,
  ];
  return {
    told: `(?:${told.join('|')}${nominal})`,
    reported: `(?:${said}다|${plain}다)(?:고${ends}|며|면서)`,
  };
}

const dayPattern =
  /(?:(\d{4})[.년]\s?)?(?:(\d{1,2})(?:\.\s?|월\s?)(\d{1,2})(?:일|\.(?!\d)|(?=[)(,\s~])))|(?:(?:오늘|어제|그제)\s?\()?(\d{1,2})일(?!간|\s?동안)|(오늘|어제|그제|같은 날|이날)/gu;
const relative: Readonly<Record<string, number>> = { 오늘: 0, 어제: -1, 그제: -2 };

function daysOf(text: string, publishedOn: string): NamedDay[] {
  const found: NamedDay[] = [];
  for (const match of text.matchAll(dayPattern)) {
    const [words, year, month, dayOfMonth, bareDay, named] = match;
    const place = { start: match.index, end: match.index + words.length };
    const day = dayOfMonth ?? bareDay;
    if (day !== undefined && (Number(day) < 1 || Number(day) > 31 || Number(month ?? 1) > 12)) continue;
    if (day !== undefined) {
      const ofYear = year === undefined ? undefined : Number(year);
      const near = dayNear(Number(month ?? publishedOn.slice(5, 7)), Number(day), publishedOn, ofYear);
      found.push({ ...place, day: near });
    } else if (named !== undefined) {
      const days = relative[named];
      const near = days === undefined ? (found.at(-1)?.day ?? publishedOn) : addDays(publishedOn, days);
      found.push({ ...place, day: near });
    }
  }
  return found;
}

const timePattern =
  /(?:(오전|오후)?\s?(\d{1,2})시(?:\s?(\d{1,2})분(?!간|\s동안)|\s?(반))?|(\d{1,2}):(\d{2})(?:\s?[-~–]\s?(\d{1,2}):(\d{2}))?|(정오))(?:경|쯤)?(?:에 시작하여\s(?:(오전|오후)\s?)?(\d{1,2})시\s?(?:(\d{1,2})분)?까지)?(?!간)/gu;

function timesOf(text: string): NamedTime[] {
  return [...text.matchAll(timePattern)].map((match) => {
    const [
      words,
      half,
      hour,
      minute,
      isHalf,
      digits,
      digitMinutes,
      endDigits,
      endMinutes,
      noon,
      endHalf,
      endHour,
      endMinute,
    ] = match;
    const at = (part: string | undefined, of: string, past: string | undefined) =>
      ((part === '오후' ? (Number(of) % 12) + 12 : Number(of)) % 24) * 60 + Number(past ?? 0);
    const minutes =
      noon !== undefined
        ? 720
        : digits === undefined
          ? at(half, hour ?? '0', isHalf === undefined ? minute : '30')
          : at(undefined, digits, digitMinutes);
    const end =
      endDigits !== undefined
        ? at(undefined, endDigits, endMinutes)
        : endHour === undefined
          ? undefined
          : at(endHalf ?? half, endHour, endMinute);
    return {
      start: match.index,
      end: match.index + words.length,
      minutes,
      ...(end === undefined ? {} : { lasts: (end - minutes + 1_440) % 1_440 }),
    };
  });
}

function minutesOf(text: string): number | undefined {
  const hours = /(\d{1,2})시간(?:\s?(\d{1,2})분|\s?(반))?/u.exec(text);
  if (hours !== null) return Number(hours[1]) * 60 + (hours[3] === undefined ? Number(hours[2] ?? 0) : 30);
  const plain = text.replace(timePattern, (words) => ' '.repeat(words.length));
  const minutes = /(\d{1,3})여?분/u.exec(plain)?.[1];
  return minutes === undefined ? undefined : Number(minutes);
}

const hangul = '[가-힣]';
const nameAtEnd = new RegExp(`(?<![가-힣\\d])(${hangul}{1,7})(?:\\s(${hangul}{1,7}))?$`, 'u');
/** Ends a word that is no name: a particle, or a verb before a noun. A name such as 미즈사와 looks like one with a particle. */
const noName = new RegExp(
  `(?:은|는|을|를|과|의|에|에서|에게|으로|하고|갖고|면서|해서|며|하여|[위대통관석문]해|하러|석차|[석문관대위행당]한|된|던|중인|${eitherOf(Object.values(koreanWords.titles).flatMap((list) => Object.keys(list)))}와)$`,
  'u',
);
/** Words that open a sentence before a name. */
const opening = new Set(
  [...koreanWords.additions, ...koreanWords.replies].flatMap((words) => words.split(' ').at(-1) ?? []),
);
/** A Korean name is a family name of one syllable and a given name of two, or of one. */
const koreanName = new RegExp(`^${hangul}{3}$`, 'u');

function nameBefore(text: string): string | undefined {
  const match = nameAtEnd.exec(text.replace(/[」”'"]$/u, ''));
  if (match === null) return undefined;
  const [, first = '', second] = match;
  if (second !== undefined && opening.has(first)) return second;
  if (second === undefined) return noName.test(first) && first.length > 3 ? undefined : first;
  if (koreanName.test(second) && noName.test(first)) return second;
  return noName.test(first) ? second : `${first} ${second}`;
}

/** Korean: particles mark who acts, the verb ends the clause, and what does not change is left out. */
export const korean: VerbFinalLanguage = {
  words: koreanWords,
  countries: koreanCountries,
  cities: koreanCities,
  predicatesOf: (type) => actWords[type].ko ?? [],
  gap: '[가-힣]{0,2}(?:\\s[^\\s,.]+){0,2}?\\s',
  formsOf,
  marks: {
    topic: /^(?:은|는|에서는|께서는)(?=[\s,])/u,
    subject: /^(?:이|가|께서)(?=[\s,])/u,
    dayBeforeName: /^(?:의)?\s?$/u,
    gapped: /(?:을|를|에 대해|에 대하여|에 관해|에 관하여),?\s$/u,
    attribute: /^(?:[과와]?의\s|\s(?=[가-힣]))/u,
    closes: /(?:점|것|음|함)[을에도]|데 대[해하]/u,
  },
  nameOfTalk: '(?<![가-힣\\d])(?:제\\d+차\\s)?(?:[가-힣A-Z]+(?:[-·‧][가-힣A-Z]+)*(?<![의는은이가을를난서간])\\s?)??',
  noun: /(?<![가-힣])([가-힣A-Z]{2,}?)(?:[을를의에이가과와]|에서|에게|으로|로|은|는|도|이나|부터|까지)(?=[\s,.]|$)/gu,
  sentencesOf: (passage) => sentencesAt(passage, /[가-힣]\.(?=\s|$)|\n\n/gu),
  letter: /[가-힣]/u,
  daysOf,
  timesOf,
  minutesOf,
  nameBefore,
  isFullName: (name) => /\s/u.test(name) || name.length > 2,
  shortNamesOf: (name) => {
    const words = name.split(' ');
    return words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : [name.slice(0, 1), name.slice(0, 2)];
  },
};
