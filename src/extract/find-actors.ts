import { groupMentions } from './actor-groups.js';
import { personMentions } from './actor-persons.js';
import { roleMentions } from './actor-roles.js';
import { sideMentions } from './actor-sides.js';
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

/** Everybody named in a sentence who may act, in its order, none inside another. */
export function findActors(sentence: string, scene: Scene): ActorMention[] {
  const found: ActorMention[] = [];
  for (const stage of [personMentions, groupMentions, roleMentions, sideMentions]) {
    for (const one of stage(sentence, scene)) {
      if (!found.some((other) => one.start < other.end && one.end > other.start)) found.push(one);
    }
  }
  return joined(
    sentence,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "X and Y" is one mention of both. */
function joined(sentence: string, mentions: readonly ActorMention[]): ActorMention[] {
  const result: ActorMention[] = [];
  for (const one of mentions) {
    const open = result.at(-1);
    const between = open === undefined ? '' : sentence.slice(open.end, one.start);
    if (open !== undefined && joins(open, one, between)) {
      const keys = [...new Set([...open.keys, ...one.keys])];
      result[result.length - 1] = { start: open.start, end: one.end, kind: 'group', keys };
    } else result.push(one);
  }
  return result;
}

function joins(a: ActorMention, b: ActorMention, between: string): boolean {
  const people = (one: ActorMention) => one.keys.length > 0 && one.kind !== 'country' && one.kind !== 'side';
  return people(a) && people(b) && /^\s*(?:,|,?\s+and|,?\s+as well as|,?\s+together with)\s*$/u.test(between);
}
