import type { Participant } from './participant.js';
import type { Reading } from './reading.js';

/** Words of a sentence that stand for somebody who may act. */
export interface ActorMention {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'role' | 'pronoun' | 'side' | 'country' | 'group' | 'outsider' | 'unknown';
  /** Keys of participants; empty for a country without one, an outsider, and words that fit several people. */
  readonly keys: readonly string[];
  /** ISO 3166-1 alpha-2, for a side or a country. */
  readonly country?: string;
}

/** What is known while a sentence is read. */
export interface Scene {
  readonly reading: Reading;
  readonly participants: readonly Participant[];
  /** Who "I" is, in a text told in the first person. */
  readonly self?: string;
  /** Who acted last alone: "he", "she". */
  readonly last?: string;
}
