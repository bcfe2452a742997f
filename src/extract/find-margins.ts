import { cues } from './cue.js';
import type { Gazetteer } from './gazetteer.js';
import lexicon from './lexicon/meetings.json' with { type: 'json' };

/** An occasion beside which a talk is held. */
export interface MarginsMention {
  readonly title: string;
  /** Id of the gazetteer. */
  readonly id?: string;
  readonly start: number;
  readonly end: number;
  /** The word that made it so. */
  readonly cue: string;
}

const cue = cues(lexicon.margins);
const eventWord = cues(lexicon['events named']);
const proper = "[\\p{Lu}][\\p{L}\\p{N}.’'+-]*";
const noun = new RegExp(
  `^\\s+(?:the\\s+|an?\\s+|his\\s+|her\\s+)?((?:\\d+(?:st|nd|rd|th)\\s+)?${proper}(?:\\s+(?:(?:of|for|on|and|to|the)\\s+)*(?:${proper}|\\d+\\+\\d+))*(?:\\s+(?:meetings?|summit|conference|session))?)`,
  'u',
);
/** Cues that need the name of an event behind them: "for", "at" and "during" stand before much else. */
const weak = /^(?:for|at|during|beside|around|attending|to attend)$/iu;

/** Makes a function that finds the occasions beside which a talk is held, in one sentence. */
export function marginsFinder(gazetteer: Gazetteer): (sentence: string) => MarginsMention[] {
  const known = (gazetteer.conferences ?? []).map((one) => ({
    id: one.id,
    names: [one.title, ...one.aliases].map((name) => name.toLowerCase()),
  }));
  return (sentence) => {
    const found: MarginsMention[] = [];
    for (const one of sentence.matchAll(cue)) {
      const end = one.index + one[0].length;
      const name = noun.exec(sentence.slice(end));
      const title = name?.[1]?.replace(/[.,]+$/u, '');
      if (name === null || title === undefined) continue;
      eventWord.lastIndex = 0;
      const isEvent = eventWord.test(title);
      if (!isEvent || (weak.test(one[0]) && /\b(?:held|had)\b[^,]*$/u.test(sentence.slice(0, one.index)))) continue;
      const start = end + name[0].length - (name[1]?.length ?? 0);
      const id = known.find((other) => other.names.includes(title.toLowerCase()))?.id;
      found.push({ title, start, end: start + title.length, cue: one[0], ...(id === undefined ? {} : { id }) });
    }
    return found;
  };
}
