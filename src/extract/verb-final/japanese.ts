import { actWords } from '../../generated/vocabulary/act-words.js';
import { japaneseCities } from '../../generated/vocabulary/japanese-cities.js';
import { japaneseCountries } from '../../generated/vocabulary/japanese-countries.js';
import { japaneseWords } from '../../generated/vocabulary/japanese-words.js';
import { literal } from '../cues.js';
import {
  dayNear,
  type NamedDay,
  type NamedTime,
  sentencesAt,
  type VerbFinalLanguage,
  type VerbForms,
} from './language.js';

const han = '[\\p{Script=Han}々〆ヶ]';

/** The past, the form that joins, and the form of the dictionary, each with its passive. */
interface Forms {
  readonly past: string;
  readonly joining: string;
  readonly plain: string;
  /** It says how something is: a judgement, also before a verb that does not report. */
  readonly isState?: true;
}

/** The endings of a verb that ends in a syllable: the past, the form that joins, the stem, and the stem of the passive. */
const godan: Readonly<Record<string, readonly [past: string, joining: string, stem: string, passive: string]>> = {
  う: ['った', 'って', 'い', 'わ'],
  す: ['した', 'して', 'し', 'さ'],
  く: ['いた', 'いて', 'き', 'か'],
  ぐ: ['いだ', 'いで', 'ぎ', 'が'],
  む: ['んだ', 'んで', 'み', 'ま'],
  ぶ: ['んだ', 'んで', 'び', 'ば'],
  つ: ['った', 'って', 'ち', 'た'],
  る: ['った', 'って', 'り', 'ら'],
};

function formsOfVerb(verb: string): Forms {
  const stemOf = (ending: string) => literal(verb.slice(0, -ending.length));
  if (verb.endsWith('である')) {
    const stem = stemOf('である');
    return {
      past: `${stem}(?:であった|でした)`,
      joining: `${stem}で(?:あり)?`,
      plain: `${stem}(?:である|です|だ)`,
      isState: true,
    };
  }
  if (verb.endsWith('する'))
    return formsOfStem(stemOf('する'), { past: 'した', joining: 'して', stem: 'し', plain: 'する', passive: 'さ' });
  if (verb.endsWith('ある'))
    return formsOfStem(stemOf('ある'), { past: 'あった', joining: 'あって', stem: 'あり', plain: 'ある' });
  if (verb.endsWith('ない')) {
    const stem = stemOf('ない');
    return { past: `${stem}なかった`, joining: `${stem}(?:ず|なく)`, plain: `${stem}ない`, isState: true };
  }
  if (verb.endsWith('い')) {
    const stem = stemOf('い');
    return { past: `${stem}かった`, joining: `${stem}く`, plain: `${stem}い` };
  }
  if (/[えけせてねへめれげぜでべぺじきぎちみりび見得経]る$/u.test(verb))
    return formsOfStem(stemOf('る'), { past: 'た', joining: 'て', stem: '', plain: 'る', passive: 'ら?' });
  const last = verb.at(-1) ?? '';
  const endings = godan[last];
  if (endings === undefined) return { past: literal(verb), joining: literal(verb), plain: literal(verb) };
  const [past, joining, stem, passive] = endings;
  return formsOfStem(stemOf(last), { past, joining, stem, plain: last, passive });
}

interface Endings {
  readonly past: string;
  readonly joining: string;
  readonly stem: string;
  readonly plain: string;
  readonly passive?: string;
}

function formsOfStem(root: string, { past, joining, stem, plain, passive }: Endings): Forms {
  const either = (active: string, inPassive: string) =>
    `${root}(?:${active}${passive === undefined ? '' : `|${passive}れ${inPassive}`})`;
  return {
    past: either(`${past}|${stem}(?:ました|合った|合いました)`, '(?:た|ました)'),
    joining: either(`${joining}|${stem}(?:合い)?`, 'て?'),
    plain: either(`${plain}|${stem}(?:ます|合う)`, '(?:る|ます)'),
  };
}

function formsOf(dictionary: string): VerbForms {
  const { past, joining, plain, isState } = formsOfVerb(dictionary);
  const told = [
    ...(isState ? [`${plain}(?=とし|と|もの|。)`, `${joining}(?=${han})`] : []),
    `${past}(?=[。、」)）]|$|が、|ほか|上で|うえで|のに対し|後、|のち|ところ)`,
    `${joining}(?=、|つつ|ながら|$)`,
    `${plain}(?=とともに|一方|ほか|と同時に|と共に|。|、|$)`,
  ];
  // News agencies end a sentence with the noun of a verb.
  if (dictionary.endsWith('する') && dictionary.length > 2) told.push(`${literal(dictionary.slice(0, -2))}(?=。|$)`);
  return { told: told.join('|'), reported: `${plain}(?=旨|考え|意向|方針|との?(?!もに|同時|共))` };
}

const kana = '[\\p{Script=Katakana}ー・＝=]';
const nameAtEnd = new RegExp(`(?:(?<!${han})${han}{1,5}|(?<!${kana})${kana}{2,})$`, 'u');

/** The year before the first of an era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
const dayPattern = /(?:(?:(令和|平成)?(\d{1,4}|元)年)?(\d{1,2})月)?(?:(\d{1,2})日(?!間|本)|(?:同|本)日)/gu;

function daysOf(text: string, publishedOn: string): NamedDay[] {
  const found: NamedDay[] = [];
  for (const match of text.matchAll(dayPattern)) {
    const [words, eraName, yearWords, month, day] = match;
    const place = { start: match.index, end: match.index + words.length };
    const before = found.at(-1)?.day ?? publishedOn;
    if (day === undefined) {
      found.push({ ...place, day: words === '本日' ? publishedOn : before });
      continue;
    }
    const counted = yearWords === '元' ? 1 : Number(yearWords);
    const year = yearWords === undefined ? undefined : counted + (eras[eraName ?? ''] ?? 0);
    const near = dayNear(Number(month ?? before.slice(5, 7)), Number(day), publishedOn, year);
    found.push({ ...place, day: near });
  }
  return found;
}

const timePattern =
  /(午前|午後)?\s?(?:(\d{1,2})時(?:(\d{1,2})分(?!間)|(半))?|(正午))(?:頃|ごろ)?(?:から(?:同)?(午前|午後)?(\d{1,2})時(?:(\d{1,2})分|(半))?(?:頃|ごろ)?(?:まで|にかけて))?(?!間)/gu;

const minutesAt = (half: string | undefined, hour: string, minute: string | undefined, isHalf: string | undefined) =>
  ((half === '午後' ? (Number(hour) % 12) + 12 : Number(hour)) % 24) * 60 +
  (isHalf === undefined ? Number(minute ?? 0) : 30);

function timesOf(text: string): NamedTime[] {
  return [...text.matchAll(timePattern)].map((match) => {
    const [words, half, hour, minute, isHalf, noon, endHalf, endHour, endMinute, endIsHalf] = match;
    const minutes = noon === undefined ? minutesAt(half, hour ?? '0', minute, isHalf) : 720;
    const end = endHour === undefined ? undefined : minutesAt(endHalf ?? half, endHour, endMinute, endIsHalf);
    return {
      start: match.index,
      end: match.index + words.length,
      minutes,
      ...(end === undefined ? {} : { lasts: (end - minutes + 1_440) % 1_440 }),
    };
  });
}

function minutesOf(text: string): number | undefined {
  const hours = /(\d{1,2})時間(半|(\d{1,2})分)?/u.exec(text);
  if (hours !== null) return Number(hours[1]) * 60 + (hours[2] === '半' ? 30 : Number(hours[3] ?? 0));
  const plain = text.replace(timePattern, (words) => ' '.repeat(words.length));
  const minutes = /(\d{1,3})分/u.exec(plain)?.[1];
  return minutes === undefined ? undefined : Number(minutes);
}

/** Japanese: particles mark who acts, the verb ends the clause, and what does not change is left out. */
export const japanese: VerbFinalLanguage = {
  words: japaneseWords,
  countries: japaneseCountries,
  cities: japaneseCities,
  predicatesOf: (type) => actWords[type].ja ?? [],
  gap: '[^、。]{0,12}?',
  formsOf,
  marks: {
    topic: /^(?:から(?:は|も)?(?!の)|より(?:は)?(?!も)|は|も(?!の|と|し)|としては)/u,
    subject: /^が/u,
    dayBeforeName: /^の?$/u,
    gapped: /(?:を|について|に関し|に関して|につき|に対し|への懸念を|旨を)、$/u,
    attribute: /^(?:の|[\p{Script=Han}])/u,
    closes: /こと|旨|のに対し|もの/u,
  },
  nameOfTalk: `(?:[\\p{Script=Han}\\p{Script=Katakana}A-Z・]{1,12})??`,
  noun: new RegExp(`(${han}{2,}|${kana}{2,}|[A-Z]{2,})`, 'gu'),
  sentencesOf: (passage) => sentencesAt(passage, /。[」』）)]?|\n\n/gu),
  letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  daysOf,
  timesOf,
  minutesOf,
  nameBefore: (text) => nameAtEnd.exec(text.replace(/・$/u, ''))?.[0],
  isFullName: (name) => /・|＝/u.test(name) || /^\p{Script=Han}{3,}/u.test(name),
  shortNamesOf: (name) =>
    /^\p{Script=Han}/u.test(name)
      ? [3, 2, 1].filter((length) => length < name.length).map((length) => name.slice(0, length))
      : name.split(/[・＝]/u),
};
