import { type ActType, actTypes } from '../generated/vocabulary/acts.js';
import { literal } from './cues.js';
import { actorOf, aimAct } from './make-act.js';
import { meetingOf, type PossibleActors, possibleActors } from './possible-actors.js';
import type { ProposedAct, ProposedActor, Span } from './proposal.js';
import type { Participant, Reading, ReadPassage, SuggestedAct } from './reading.js';

/** ISO 3166-1 alpha-2 of the country that words name; `undefined` if they name none. */
type CountryOf = (words: string) => string | undefined;

/** What a model alone suggests is worth little: nobody has measured how good a model is. */
const suggestedWorth = 0.5;
/** What is left of the confidence in an act that the model reads otherwise, or does not read. */
const disputedWorth = 0.7;

/**
 * Joins what a model suggests with what the rules read. A suggestion counts only if its words stand in the passage, its type in the
 * vocabulary and its actors in the text. Where it reads other words than the rules, it is an act of its own, which says who suggested
 * it. Where it reads the same words otherwise, the act of the rules stays and is worth less.
 *
 * @param countryOf the country that words of the language of the text name
 */
export function readSuggestions(reading: Reading, countryOf: CountryOf): Reading {
  const { suggestions } = reading.readout;
  if (suggestions === undefined) return reading;
  const { by } = suggestions;
  const possible = possibleActors(reading);
  const suggested = suggestions.acts.flatMap((act) => checked(act, { by, reading, possible, countryOf }) ?? []);
  const read = reading.acts.map((act): ProposedAct => {
    const beside = suggested.filter((other) => overlap(act, other));
    if (beside.some((other) => isSame(act, other))) return told(act, `${by} reads the same`);
    const [other] = beside;
    const why =
      other === undefined
        ? `${by} reads no act in these words`
        : `${by} reads ${other.type} by ${other.actors.map(nameOf).join(', ')}`;
    return { ...told(act, why), confidence: Math.round(act.confidence * disputedWorth * 100) / 100 };
  });
  const own = suggested.filter((act) => !reading.acts.some((other) => overlap(act, other)));
  const acts = [...read, ...distinct(own)];
  return { ...reading, acts: acts.sort((some, other) => some.paragraph - other.paragraph || some.start - other.start) };
}

function told(act: ProposedAct, what: string): ProposedAct {
  return { ...act, because: [...act.because, what] };
}

function overlap(some: Span, other: Span): boolean {
  return some.paragraph === other.paragraph && some.start < other.end && other.start < some.end;
}

/** Whether two acts are of one type, by the same people and countries. */
function isSame(some: ProposedAct, other: ProposedAct): boolean {
  const names = ({ actors }: ProposedAct) => [...new Set(actors.map(nameOf))].sort().join('\n');
  return some.type === other.type && names(some) === names(other);
}

function nameOf(actor: ProposedActor): string {
  return actor.kind === 'country' ? actor.code : actor.name;
}

function distinct(acts: readonly ProposedAct[]): ProposedAct[] {
  return acts.filter((act, index) => acts.findIndex((other) => overlap(act, other) && isSame(act, other)) === index);
}

/** What suggestions are checked against. */
interface Checking {
  readonly by: string;
  readonly reading: Reading;
  readonly possible: ReturnType<typeof possibleActors>;
  readonly countryOf: CountryOf;
}

/** A suggestion as a proposed act, or nothing if the text does not bear it out. */
function checked(
  suggested: SuggestedAct,
  { by, reading, possible: possibleAt, countryOf }: Checking,
): ProposedAct | undefined {
  const index = reading.passages.findIndex(({ number }) => number === suggested.passage);
  const passage = reading.passages[index];
  const type = actTypes.find((known) => known === suggested.type);
  const span = passage === undefined ? undefined : spanOf(passage, suggested.words);
  if (passage === undefined || span === undefined || type === undefined) return undefined;
  const possible = possibleAt(index, span.start);
  const who = suggested.actors.map((words) => actorsCalled(words, reading, possible, countryOf));
  const actors = who.flatMap((found) => found ?? []);
  if (actors.length === 0 || who.includes(undefined)) return undefined;
  return actOf({ suggested, type, by, reading, passage, span, possible, actors });
}

/** Where words stand in a passage, however the spaces between them are written. */
function spanOf({ number: paragraph, text }: ReadPassage, words: string): Span | undefined {
  const found = patternOf(words)?.exec(text);
  if (found == null) return undefined;
  return { paragraph, start: found.index, end: found.index + found[0].length, quote: found[0] };
}

function patternOf(words: string): RegExp | undefined {
  const parts = words
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '');
  return parts.length === 0 ? undefined : new RegExp(parts.map(literal).join('\\s+'), 'u');
}

/** Those whom words of the text call: people who may act there, else a country. `undefined` if the text does not have the words. */
function actorsCalled(
  words: string,
  { passages, readout }: Reading,
  { participants, parties }: PossibleActors,
  countryOf: CountryOf,
): (Participant | string)[] | undefined {
  const pattern = patternOf(words);
  if (
    pattern === undefined ||
    ![readout.title, ...passages.map(({ text }) => text)].some((text) => pattern.test(text))
  ) {
    return undefined;
  }
  const called = participants.filter(({ name, familyName }) => names(words, name) || names(words, familyName));
  if (called.length > 0) return called;
  const country = countryOf(words);
  if (country === undefined || (parties.length > 0 && !parties.includes(country))) return undefined;
  const speakers = participants.filter((participant) => participant.country === country);
  return speakers.length === 1 ? speakers : [country];
}

function names(words: string, name: string): boolean {
  const pattern = patternOf(name);
  return (
    pattern !== undefined &&
    new RegExp(`(?<!\\p{Script=Latin})(?:${pattern.source})(?!\\p{Script=Latin})`, 'iu').test(words)
  );
}

/** A suggestion that was borne out, with everything that an act is made of. */
interface BorneOut {
  readonly suggested: SuggestedAct;
  readonly type: ActType;
  readonly by: string;
  readonly reading: Reading;
  readonly passage: ReadPassage;
  readonly span: Span;
  readonly possible: PossibleActors;
  readonly actors: readonly (Participant | string)[];
}

function actOf({ suggested, type, by, reading, passage, span, possible, actors }: BorneOut): ProposedAct {
  const { parties } = possible;
  const setting = { parties, concerned: parties, around: [span.quote, passage.text] };
  const written = suggested.about.filter((words) => spanOf(passage, words) !== undefined);
  const issues = written.flatMap((words) => reading.issues(words, setting).named);
  const about = new Map(issues.map(({ issue }) => [issue.id, { id: issue.id, name: issue.name }]));
  const sides = [...new Set(actors.flatMap((actor) => (typeof actor === 'string' ? actor : (actor.country ?? []))))];
  const keys = actors.flatMap((actor) => (typeof actor === 'string' ? [] : actor.key));
  const joint = sides.length > 1 || keys.length > 1;
  const meeting = meetingOf(possible, keys);
  return {
    ...span,
    type,
    actors: actors.map((actor) => (typeof actor === 'string' ? { kind: 'country', code: actor } : actorOf(actor))),
    joint,
    repeated: suggested.repeated,
    toward: aimAct({ type, joint, sides, parties, issues, named: reading.countries(span.quote) }),
    about: [...about.values()],
    unbound: [],
    phrases: about.size > 0 ? [] : written,
    ...(meeting === undefined ? {} : { meeting }),
    confidence: suggestedWorth,
    because: [`suggested by ${by}, a model; the rules read no act in these words`],
    suggestedBy: by,
  };
}
