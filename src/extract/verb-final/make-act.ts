import { eitherOf } from '../cues.js';
import type { IssueMention } from '../issues.js';
import { actorOf, aimAct } from '../make-act.js';
import type { CountryMention } from '../places.js';
import type { ProposedAct } from '../proposal.js';
import type { ReadPassage } from '../reading.js';
import type { Scene, Who } from './actors.js';
import type { VerbFinalLanguage } from './language.js';
import type { Predicate } from './predicates.js';

/** What an act is about, and how sure that is: 0 to 1. */
export interface About {
  readonly issues: readonly IssueMention[];
  readonly worth: number;
}

/** Everything that an act is made of. */
interface Making {
  readonly scene: Scene;
  readonly passage: ReadPassage;
  readonly sentence: { readonly start: number; readonly text: string };
  readonly predicate: Predicate;
  readonly who: Who;
  readonly about: About;
  readonly start: number;
  readonly clause: string;
}

/** Makes the act: its direction, repetition, confidence and reasons. */
export function makeAct({ scene, passage, sentence, predicate, who, about, start, clause }: Making): ProposedAct {
  const { issues } = about;
  const { participants, parties, finder, language } = scene;
  const actors = participants.filter(({ key }) => who.keys.includes(key));
  const sides = [...new Set(actors.flatMap(({ country }) => country ?? []))];
  const joint = sides.length > 1;
  const type = joint && predicate.whenJoint !== undefined ? predicate.whenJoint : predicate.type;
  const lead = /^[\s、。,.]+/u.exec(clause)?.[0].length ?? 0;
  const quoteStart = start + lead;
  const quote = sentence.text.slice(quoteStart, predicate.end).replace(/[、,\s]+$/u, '');
  const named = finder.countries(clause).map((country): CountryMention => ({ ...country, text: '', form: 'name' }));
  return {
    type,
    actors: actors.map(actorOf),
    joint,
    repeated: predicate.repeated,
    toward: aimAct({ type, joint, sides, parties, issues, named }),
    about: issues.map(({ issue }) => ({ id: issue.id, name: issue.name })),
    unbound: [],
    phrases: issues.length > 0 ? [] : phrasesIn(language, quote),
    meeting: 0,
    confidence: Math.round(who.worth * about.worth * 100) / 100,
    paragraph: passage.number,
    start: sentence.start + quoteStart,
    end: sentence.start + quoteStart + quote.length,
    quote,
    because: [
      `${type}: "${sentence.text.slice(predicate.start, predicate.end) || 'the sentence that opens the list'}"`,
      `actor: ${actors.map(({ name }) => name).join(', ')}`,
      ...issues.map(({ issue, words }) => `${issue.name}: "${words}"`),
      ...(predicate.repeated ? ['repeated: said so'] : []),
    ],
  };
}

/** Phrases that may name what an act is about: in quotation marks, or before "issue" and the like. */
function phrasesIn({ words, letter }: VerbFinalLanguage, clause: string): string[] {
  const quoted = [...clause.matchAll(/[「『‘'“]([^」』’'”]{2,40})[」』’'”]/gu)].map(([, inside = '']) => inside);
  const headed = [
    ...clause.matchAll(new RegExp(`(?:${letter.source}|[A-Z0-9·・]){1,12}\\s?${eitherOf(words.issueHeads)}`, 'gu')),
  ].map(([all]) => all);
  return [...new Set([...quoted, ...headed])].slice(0, 3);
}

/** Two acts of one type in one sentence as one. */
export function joined(first: ProposedAct, second: ProposedAct, sentence: string, offset: number): ProposedAct {
  const about = [...first.about, ...second.about];
  return {
    ...second,
    start: first.start,
    quote: sentence.slice(first.start - offset, second.end - offset),
    repeated: first.repeated || second.repeated,
    about: about.filter(({ id }, index) => about.findIndex((other) => other.id === id) === index),
    because: [...new Set([...first.because, ...second.because])],
  };
}
