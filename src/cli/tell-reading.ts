import { longDay } from '../domain/day.js';
import { modeWords } from '../domain/meeting.js';
import type { StoredReading, StoredTalk } from '../ingest/stored-reading.js';
import type { CommandOutput } from './command-line.js';

/** Tells what was read in a document: talks, acts and references with their words, unknown words, and what is open. */
export function tellReading(id: string, reading: StoredReading, { tell }: CommandOutput): void {
  const { wording, publisher } = reading;
  const inWords = (words: string, verbatim = wording === 'VERBATIM') => (verbatim ? `"${words}"` : words);
  if (wording !== 'VERBATIM') {
    tell(`${wording === 'SUMMARY' ? 'Our summary' : 'A translation'}, not the words of the publisher: ${publisher}.\n`);
  }
  for (const talk of reading.meetings) {
    tell(`${talk.id}  ${talk.title}  ${talk.status}`);
    for (const line of talkLines(talk)) tell(`  ${line}`);
  }
  for (const { id: act, status, confidence, type, summary, suggestedBy, citations } of reading.acts) {
    const whose = suggestedBy === null ? '' : `  suggested by ${suggestedBy}`;
    tell(`\n${act}  ${confidence.toFixed(2)}  ${type}  ${status}${whose}`);
    tell(`  ${summary ?? ''}`);
    for (const { passage, quote, verbatim } of citations) tell(`  [${passage}] ${inWords(quote, verbatim)}`);
  }
  for (const { id: reference, status, confidence, kind, text, date, targetId, targetTitle } of reading.references) {
    tell(`\n${reference}  ${confidence.toFixed(2)}  ${kind}  ${status}`);
    tell(
      `  ${inWords(text)}${date === null ? '' : ` of ${date}`}: ${targetId === null ? 'not in the graph' : `${targetTitle} (${targetId})`}`,
    );
  }
  if (reading.unresolved.length > 0) tell('\nUnknown words');
  for (const words of reading.unresolved) {
    const state = words.leftOutBy === null ? '' : `, left out by ${words.leftOutBy}`;
    tell(`  ${unknownWords(words)}${state}`);
    if (words.leftOutBy === null) for (const line of nearestLines(words)) tell(`      ${line}`);
  }
  const open = [...reading.meetings, ...reading.acts, ...reading.references].filter(isOpen).length;
  const unknown = reading.unresolved.filter(({ leftOutBy }) => leftOutBy === null).length;
  if (open > 0) tell(`\n${open} open. To accept what is complete: demarche review ${id} --accept-all`);
  if (unknown > 0) {
    tell(
      `\n${unknown} unknown. To say what they name, or leave them out: demarche review ${id} --unknown. To add what they name: demarche add.`,
    );
  }
  if (open + unknown === 0) tell('\nEverything is decided.');
}

/** When, where, how long and by whom a talk was held, and what documents tell otherwise. */
function talkLines(talk: StoredTalk): string[] {
  const facts = [longDay(talk.date), ...toldFacts(talk), modeWords[talk.mode]];
  const beside = talk.occasions.filter(({ kind }) => kind === 'ON_MARGINS_OF').map(({ title }) => title);
  const followed = talk.occasions
    .filter(({ kind }) => kind === 'FOLLOWED_UP')
    .map(({ title, date }) => (date === null ? title : `${title}, ${longDay(date)}`));
  return [
    facts.join(', '),
    `Between ${talk.parties.join(', ') || 'nobody'}`,
    ...talk.participants.map(({ name, office, country }) => [name, office, country].filter(Boolean).join(', ')),
    ...beside.map((title) => `On the margins of ${title}`),
    ...followed.map((title) => `Followed ${title}`),
    ...talk.tellings.flatMap((telling) => {
      const other = otherFacts(talk, telling);
      return other.length === 0 ? [] : [`Told differently: ${other.join(', ')} in ${telling.document}`];
    }),
  ];
}

type Told = Pick<StoredTalk, 'startedAt' | 'durationMinutes' | 'place'>;

/** The hour as the text gives it, with the offset of the place; the length; the place. */
function toldFacts({ startedAt, durationMinutes, place }: Told): string[] {
  return [
    ...(startedAt === null ? [] : [`from ${startedAt.slice(11, 16)} (UTC${offsetOf(startedAt)})`]),
    ...(durationMinutes === null ? [] : [`${durationMinutes} minutes`]),
    ...(place === null ? [] : [[place.city, place.country].filter(Boolean).join(', ')]),
  ];
}

function offsetOf(moment: string): string {
  const offset = /(?:Z|[+-]\d\d:\d\d)/u.exec(moment.slice(16))?.[0] ?? '';
  return offset === 'Z' ? '' : offset;
}

/** What a document tells otherwise. A country alone is no other place than a city of it. */
function otherFacts(talk: Told, { startedAt, durationMinutes, place }: Told): string[] {
  const isOther = <Value>(one: Value | null | undefined, other: Value | null | undefined) =>
    (one ?? null) !== null && (other ?? null) !== null && one !== other;
  const moment = (at: string | null) => (at === null ? null : Date.parse(at.replace(/\[.*\]$/u, '')));
  return toldFacts({
    startedAt: isOther(moment(startedAt), moment(talk.startedAt)) ? startedAt : null,
    durationMinutes: isOther(durationMinutes, talk.durationMinutes) ? durationMinutes : null,
    place: isOther(place?.country, talk.place?.country) || isOther(place?.city, talk.place?.city) ? place : null,
  });
}

type UnknownWords = StoredReading['unresolved'][number];

/** Unknown words in a line. */
export function unknownWords({ kind, text, why, name }: UnknownWords): string {
  return `${kind}  "${text}"${name === null || name === text ? '' : ` (${name})`}: ${why ?? ''}`;
}

/** What unknown words may name, a line each. */
export function nearestLines({ nearest }: UnknownWords): string[] {
  return nearest.map(({ id, name, reasons }, place) => `${place + 1}  ${name} (${id}): ${reasons.join('; ')}`);
}

/** Whether nobody has decided a proposal. */
export const isOpen = ({ status }: { readonly status: string }) => status === 'PROPOSED';
