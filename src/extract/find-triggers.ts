import type { ActType } from '../generated/vocabulary/acts.js';
import { cues } from './cue.js';
import lexicon from './lexicon/acts.json' with { type: 'json' };

/** How far the clause behind a verb is read for another type: everything, judgements (instead or besides), or nothing. */
export type Says = 'all' | 'explain' | 'judge' | 'adds' | 'none';

/** A rule of the lexicon of acts. */
export interface ActRule {
  readonly type: ActType;
  readonly says?: Says;
  /** Done by all who take part, also where one of them is the subject. */
  readonly mutual?: boolean;
  readonly repeated?: boolean;
  /** A noun ("response to his request for"): the actor is the possessor. */
  readonly noun?: boolean;
  readonly whenJoint?: ActType;
  /** The words name the talk itself as the subject ("the discussion included"): all who take part. */
  readonly whole?: boolean;
}

/** Words of a sentence that tell of an act. */
export interface Trigger {
  readonly rule: ActRule;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const rules = (lexicon as readonly (ActRule & { readonly cues: readonly string[] })[]).map(
  ({ cues: list, ...rule }) => ({
    rule,
    pattern: cues(list),
  }),
);

/** The words that tell of acts in a sentence, in its order; of words that overlap the longest counts. */
export function findTriggers(sentence: string): Trigger[] {
  const all = rules.flatMap(({ rule, pattern }) =>
    [...sentence.matchAll(pattern)].map((one) => ({
      rule,
      start: one.index,
      end: one.index + one[0].length,
      words: one[0],
    })),
  );
  const kept: Trigger[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => one.start < other.end && one.end > other.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
