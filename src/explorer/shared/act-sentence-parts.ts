import type { ActLineFragment } from '../../generated/explorer/evidence.js';
import { actSentence } from '../../generated/vocabulary/acts.js';
import { sentenceNames } from '../../generated/vocabulary/sentence-names.js';
import { familyName, listParts, partyInSentence } from './wording.js';

/** A part of a sentence: words, or the name of a thing that has a page. */
export type SentencePart = string | { readonly id: string; readonly text: string };

/** What a sentence is made of. */
export type SentenceAct = Pick<ActLineFragment, 'type' | 'joint' | 'repeated' | 'actors' | 'toward' | 'about'>;

/**
 * An act as a sentence that a person would say: "Hayashi once again protested to the ROK about …". It is used in labels, and
 * for an act that has no summary of its own.
 */
export function actSentenceParts(act: SentenceAct): SentencePart[] {
  const { alone, toward, together, saysAgain, saysTogether } = actSentence[act.type];
  const phrase = (act.joint && together) || (act.toward.length === 0 ? alone : toward);
  const names = {
    toward: list(act.toward.map(inSentence)),
    about: list(act.about.map(({ id, name }) => ({ id, text: name }))),
  };
  return joined([
    ...list(act.actors.map(inSentence)),
    act.joint && !together && !saysTogether ? ' jointly ' : ' ',
    act.repeated && !saysAgain ? 'once again ' : '',
    ...phrase.flatMap((part) => {
      if (typeof part === 'string') return part;
      return names[part.slot].length === 0 ? [] : [part.before, ...names[part.slot], part.after];
    }),
    '.',
  ]);
}

/** The sentence as plain text. */
export function actSentenceText(act: SentenceAct): string {
  return actSentenceParts(act)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}

interface Named {
  readonly id: string;
  readonly text: string;
  readonly article?: boolean;
}

/** How people and parties are called inside a sentence. */
function inSentence(actor: SentenceAct['actors'][number]): Named {
  if (actor.__typename === 'Person') return { id: actor.id, text: familyName(actor) };
  const short = actor.__typename === 'Country' ? sentenceNames.short[actor.code] : undefined;
  if (short !== undefined) return { id: actor.id, text: short, article: true };
  return { id: actor.id, text: actor.name, article: partyInSentence(actor.name) !== actor.name };
}

function list(names: readonly Named[]): SentencePart[] {
  return listParts(names).flatMap((part) => {
    if (typeof part === 'string') return part;
    const { id, text, article } = part;
    return article ? ['the ', { id, text }] : { id, text };
  });
}

/** Neighbouring words in one part, none of them empty, and a capital at the start. */
function joined(parts: readonly SentencePart[]): SentencePart[] {
  const found: SentencePart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (typeof part !== 'string') found.push(part);
    else if (typeof last === 'string') found[found.length - 1] = last + part;
    else if (part !== '') found.push(part);
  }
  const [first, ...rest] = found;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : found;
}
