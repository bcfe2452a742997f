import { longDay } from '../../day.js';
import { inSentence, listed, withArticle } from '../../sentence.js';
import { type Citations, linkOf, plain } from '../citations.js';
import type { BriefedAct, CitedPassage, Side, Source } from '../evidence.js';
import { bullets } from '../page.js';
import { actWords } from '../talk-words.js';
import type { AheadEvidence, Sketch } from './evidence.js';
import type { AheadQuestion } from './question.js';

/** With what every part of a briefing ahead is written. */
export interface Telling {
  readonly question: AheadQuestion;
  readonly evidence: AheadEvidence;
  /** The acts that can be told, by id. */
  readonly acts: ReadonlyMap<string, BriefedAct>;
  /** Documents by id. */
  readonly documents: ReadonlyMap<string, Source>;
  readonly citations: Citations;
}

/** A part of a briefing: bullets with their sources, and what is said outside of them. */
export interface Part {
  readonly heading: string;
  /** What is said before the bullets. */
  readonly lead?: readonly string[];
  readonly bullets: readonly string[];
  /** What is not held, and what has an address for its source. */
  readonly beside: readonly string[];
}

/** A part in Markdown; empty if there is nothing in it. */
export function partText({ heading, lead = [], bullets: lines, beside }: Part): string {
  if (lead.length + lines.length + beside.length === 0) return '';
  return [`### ${plain(heading)}`, ...lead, bullets(lines), ...beside].filter((text) => text !== '').join('\n\n');
}

/** Citations of passages of several acts, each once, in documents that were published by the day. */
export function cited({ citations, question }: Telling, ...acts: readonly (readonly CitedPassage[])[]): string {
  const marks = acts.flatMap((passages) =>
    citations.of(passages.filter(({ document }) => document.publishedOn <= question.on)).split(/(?<=\]) (?=\[)/u),
  );
  return [...new Set(marks)].filter((mark) => mark !== '').join(' ');
}

/** Citations of documents that were published by the day. */
export function citedDocuments({ citations, question }: Telling, documents: readonly Source[]): string {
  return citations.ofDocuments(documents.filter(({ publishedOn }) => publishedOn <= question.on));
}

/** The words of an act, if they are held in documents that were published by the day. */
export function wordsOf({ acts }: Telling, { id }: { readonly id: string }): BriefedAct | undefined {
  return acts.get(id);
}

/** An act as a bullet: who, when, what, how often it was said before, and where that is written. No bullet if its words are not held. */
export function actLine(telling: Telling, sketch: Sketch): string[] {
  const act = wordsOf(telling, sketch);
  if (act === undefined) return [];
  const first = sketch.chain.at(-1);
  const before =
    first === undefined
      ? ''
      : sketch.chain.length === 1
        ? ` It repeats the line of ${longDay(first.date)}.`
        : ` The line is held since ${longDay(first.date)}; it was said again ${sketch.chain.length} times.`;
  const firstWords = first && wordsOf(telling, first);
  return [`${actWords(act)}${before} ${cited(telling, act.citations, firstWords?.citations ?? [])}`];
}

/**
 * The sources of a fact that no act tells: marks of the documents among them, and the addresses of the others.
 *
 * @param sources addresses, or ids of documents
 */
export function sourcesOf(telling: Telling, sources: readonly string[]): { marks: string; addresses: string } {
  const documents = sources.flatMap((source) => telling.documents.get(source) ?? []);
  const addresses = sources.filter((source) => /^https?:/u.test(source)).map(linkOf);
  return { marks: citedDocuments(telling, documents), addresses: addresses.slice(0, 2).join(', ') };
}

/** The name of a party in a sentence. */
export function nameOf({ evidence }: Telling, id: string): string {
  return withArticle(evidence.parties.find((party) => party.id === id)?.name ?? '');
}

/** The names of parties in a sentence. */
export function namesOf(parties: readonly Side[]): string {
  return listed(parties.map(({ name }) => withArticle(name)));
}

/** The names of issues that are told together, each once: at most three. */
export function issueNames(names: readonly string[]): string {
  const each = [...new Set(names)].map((name, place) => (place === 0 ? name : inSentence(name)));
  return listed(each.length > 3 ? [...each.slice(0, 2), 'related issues'] : each);
}
