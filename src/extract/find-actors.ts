import { groupMentions } from './actor-groups.js';
import { personMentions } from './actor-persons.js';
import { roleMentions } from './actor-roles.js';
import { sideMentions } from './actor-sides.js';
import type { ActorMention, Scene } from './scene.js';

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
