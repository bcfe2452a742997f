import type { ActType } from '../../generated/vocabulary/acts.js';
import { eitherOf } from '../cues.js';
import type { VerbFinalLanguage } from './language.js';
import type { NameFinder } from './names.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A clause whose verb tells an act. */
export interface ToldClause {
  readonly text: string;
  /** What stands in its passage before it. */
  readonly earlier: string;
  readonly type: ActType;
  /** Its verb, with the words that belong to it. */
  readonly verb: string;
  /** Who acts, and the verb, in UTF-16 code units of the clause. */
  readonly known: readonly Span[];
  /** Whether it stands in the sentence of the act before and names nobody new who acts. */
  readonly isSameSentence: boolean;
}

/** What tells whether a clause is about what was named before it. */
export interface Carrying {
  /** Whether its words point at an issue that was named. */
  readonly refers: (clause: string) => boolean;
  /** Whether a clause that names no issue goes on about what the act before was about. */
  readonly goesOn: (clause: ToldClause, before: ToldClause | undefined) => boolean;
}

/**
 * What carries an issue from one act to the next: words that point back, an answer, or a clause that says nothing of its own. No issue is
 * better than a wrong one: a clause with a matter of its own goes on only within a sentence, and only if it adds nothing new.
 */
export function carryingOf(
  { words, noun }: VerbFinalLanguage,
  finder: NameFinder,
  parties: readonly string[],
): Carrying {
  const one = (list: readonly string[]) => new RegExp(eitherOf(list), 'u');
  const anaphora = new RegExp(`(?!${eitherOf(words.notAnaphora)})${eitherOf(words.anaphora)}`, 'u');
  const pointer = one([...words.replies, ...words.pronouns]);
  const answer = one(words.answers);
  const position = one(words.positions);
  const adds = new RegExp(`^[\\s、,]*(?:[^\\s、,]+[\\s、])?${eitherOf(words.additions)}`, 'u');
  const isMatterless = new RegExp(`^${eitherOf([...words.matterless, ...words.replies, ...words.repeats])}+$`, 'u');

  const refers = (clause: string) => anaphora.test(clause);
  const strangers = (clause: string) => finder.countries(clause).filter(({ code }) => !parties.includes(code));

  /** Whether a clause names something beside who acts and how. A noun that stands in the passage before goes on about what was said. */
  function namesMatter({ text, earlier, known }: ToldClause): boolean {
    const own = finder.countries(text).filter(({ code }) => parties.includes(code));
    const rest = [...known, ...finder.groups(text), ...own].reduce(
      (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
      text,
    );
    const nouns = [...rest.matchAll(noun)].map(([, word = '']) => word).filter((word) => !isMatterless.test(word));
    return nouns.length > 0 && !nouns.some((word) => earlier.includes(word));
  }

  return {
    refers,
    goesOn: (clause, before) => {
      if (refers(clause.text) || pointer.test(clause.text) || answer.test(clause.verb)) return true;
      // Congratulations and thanks are answered, and close what they were about.
      if (before?.type === 'CONVEYED' && clause.type !== 'CONVEYED' && !position.test(before.verb)) return false;
      if (clause.isSameSentence && !adds.test(clause.text) && strangers(clause.text).length === 0) return true;
      return !namesMatter(clause);
    },
  };
}
