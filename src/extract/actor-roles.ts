import { officeLevel, titleSource } from './office-level.js';
import type { Participant } from './participant.js';
import type { ActorMention, Scene } from './scene.js';

const role = new RegExp(
  `(?<![\\p{L}])[Tt]he\\s+((?:[\\p{Lu}][\\p{L}.]+\\s+)?(?:${titleSource}))(?![\\p{L}-]|['’]|\\s+(?:of|for)\\s|\\s+\\p{Lu}\\p{Ll})`,
  'gu',
);
const roleOf = new RegExp(`(?<![\\p{L}])[Tt]he\\s+((?:${titleSource}))\\s+of\\s+(?:the\\s+)?`, 'gu');
const counterpart = /(?<![\p{L}])(?:his|her|the)\s+(?:new\s+)?(?:([\p{Lu}][\p{L}.]+)\s+)?counterpart(?![\p{L}])/gu;
const pronoun = /(?<![\p{L}'’-])(?:he|she|i)(?![\p{L}'’-])/giu;

function bearers(title: string, participants: readonly Participant[]): Participant[] {
  const words = title.toLowerCase().split(/[\s-]+/u);
  const named = participants.filter((one) => {
    const known = `${one.printedTitle} ${one.office?.title ?? ''}`.toLowerCase();
    return (
      words.every((word) => known.includes(word)) &&
      /vice|deputy/iu.test(title) === /vice|deputy/iu.test(one.printedTitle)
    );
  });
  if (named.length > 0) return named;
  return participants.filter((one) => one.level === officeLevel(title));
}

/** "The Secretary", "the Foreign Minister", "his counterpart", "he", "I": one person, as the text so far tells. */
export function roleMentions(sentence: string, scene: Scene): ActorMention[] {
  const found: ActorMention[] = [];
  const add = (start: number, length: number, kind: ActorMention['kind'], fit: readonly Participant[]) => {
    const only = fit.length === 1 ? fit[0] : undefined;
    found.push({
      start,
      end: start + length,
      kind: only === undefined ? 'unknown' : kind,
      keys: only === undefined ? [] : [only.key],
    });
  };
  const countries = scene.reading.countries(sentence);
  for (const one of sentence.matchAll(roleOf)) {
    const country = countries.find((other) => other.start === one.index + one[0].length && other.form === 'name');
    const fit = bearers(
      one[1] ?? '',
      scene.participants.filter((other) => other.country === country?.code),
    );
    if (country !== undefined) add(one.index, country.end - one.index, 'role', fit);
  }
  for (const one of sentence.matchAll(role))
    add(one.index, one[0].length, 'role', bearers(one[1] ?? '', scene.participants));
  for (const one of sentence.matchAll(counterpart)) {
    const code = one[1] === undefined ? undefined : scene.reading.countries(one[1])[0]?.code;
    const others = scene.participants.filter((other) =>
      code === undefined ? other.key !== scene.last : other.country === code,
    );
    add(one.index, one[0].length, 'role', others);
  }
  for (const one of sentence.matchAll(pronoun)) {
    if (one[0] === 'i') continue;
    const key = one[0] === 'I' ? scene.self : scene.last;
    add(
      one.index,
      one[0].length,
      'pronoun',
      scene.participants.filter((other) => other.key === key),
    );
  }
  return found;
}
