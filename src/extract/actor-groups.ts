import lexicon from './lexicon/words.json' with { type: 'json' };
import { officeLevel } from './office-level.js';
import type { Participant } from './participant.js';
import type { ActorMention, Scene } from './scene.js';

const { counts, nouns, talks } = lexicon.groups;
const noun = [...nouns]
  .sort((a, b) => b.length - a.length)
  .map((one) => one.replace(/[ -]/g, '[ -]'))
  .join('|');
const pattern = new RegExp(
  `(?<![\\p{L}-])(?:(?:the\\s+|all\\s+)?(${Object.keys(counts).join('|')})(?:\\s+(?:foreign\\s+)?(?:${noun}))?|(?:the|all|his|her|their)\\s+(?:(?:two|three)\\s+)?(?:${noun})|(?<=\\band\\s)(?:${noun})|they|we)(?![\\p{L}-])(?!\\s+(?:countries['’]|and the (?:united|u\\.s\\.)))(?!['’])`,
  'giu',
);
const talk = new RegExp(`^the\\s+(?:${talks.join('|')})(?=\\s)`, 'iu');

/** Of more participants than a group counts, those whose title the words name. */
function narrowed(words: string, count: number | undefined, all: readonly Participant[]): readonly Participant[] {
  const single = words
    .replace(/^(?:the|all|both|his|her|their)\s+/iu, '')
    .replace(/^(?:two|three)\s+/iu, '')
    .replace(/ies$/u, 'y')
    .replace(/s$/u, '');
  if (/^(?:country|nation|government|side|counterpart|partie?|they|we|two|three|both)$/iu.test(single)) return all;
  const level = officeLevel(single);
  const fit = all.filter(
    (one) => one.level === level && /minister/iu.test(one.printedTitle) === /minister/iu.test(single),
  );
  if (count === undefined) return fit.length > 1 ? fit : all;
  return count < all.length && fit.length === count ? fit : all;
}

/** "the two Ministers", "both sides", "they", "the discussion": all who take part, or those whom the words name. */
export function groupMentions(sentence: string, scene: Scene): ActorMention[] {
  const { participants } = scene;
  if (participants.length < 2) return [];
  const found: ActorMention[] = [...sentence.matchAll(pattern)].map((one) => {
    const word = one[1]?.toLowerCase();
    const count = word === undefined ? undefined : counts[word as keyof typeof counts];
    const keys = narrowed(one[0], count, participants).map((other) => other.key);
    return { start: one.index, end: one.index + one[0].length, kind: 'group', keys };
  });
  const opening = talk.exec(sentence);
  if (opening !== null)
    found.push({ start: 0, end: opening[0].length, kind: 'group', keys: participants.map((one) => one.key) });
  return found;
}
