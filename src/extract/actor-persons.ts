import type { PersonMention } from './find-people.js';
import type { Participant } from './participant.js';
import type { ActorMention, Scene } from './scene.js';

function words(name: string): string[] {
  return name.toLowerCase().split(/[\s,]+/u);
}

/** The participants that a name may mean: by person, else by every word of the name, else by family name. */
function fitting(mention: PersonMention, participants: readonly Participant[]): Participant[] {
  if (mention.person !== undefined)
    return participants.filter((one) => one.person?.known.id === mention.person?.known.id);
  const printed = words(mention.name);
  const byFamily = participants.filter((one) =>
    one.person === undefined
      ? printed.every((word) => words(one.name).includes(word))
      : one.person.familyName.toLowerCase() === printed.join(' '),
  );
  const byName =
    byFamily.length > 0
      ? byFamily
      : participants.filter((one) => printed.length > 1 && printed.every((word) => words(one.name).includes(word)));
  const atLevel = byName.filter((one) => mention.level !== undefined && one.level === mention.level);
  const fromCountry = byName.filter((one) => mention.country !== undefined && one.country === mention.country);
  if (byName.length > 1 && fromCountry.length > 0) return fromCountry;
  return byName.length > 1 && atLevel.length > 0 ? atLevel : byName;
}

/** People named with a title, an honorific, in full, or by the bare family name of a participant. */
export function personMentions(sentence: string, scene: Scene): ActorMention[] {
  const found: ActorMention[] = scene.reading.people(sentence).map((mention) => {
    const place = { start: mention.start, end: mention.end };
    const fit = fitting(mention, scene.participants);
    const only = fit.length === 1 ? fit[0] : undefined;
    if (only !== undefined) return { ...place, kind: 'person', keys: [only.key] };
    return { ...place, kind: fit.length > 1 || !mention.full ? 'unknown' : 'outsider', keys: [] };
  });
  for (const one of scene.participants) {
    const family = one.person?.familyName ?? one.name.split(' ').at(-1) ?? one.name;
    if (
      scene.participants.some(
        (other) => other !== one && (other.person?.familyName ?? other.name.split(' ').at(-1)) === family,
      )
    )
      continue;
    const bare = new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${one.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}|${family})(?![\\p{L}\\p{N}-])`,
      'giu',
    );
    for (const match of sentence.matchAll(bare)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (/^\p{Lu}/u.test(match[0]) && !found.some((other) => place.start < other.end && place.end > other.start)) {
        found.push({ ...place, kind: 'person', keys: [one.key] });
      }
    }
  }
  return found;
}
