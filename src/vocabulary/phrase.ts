import { z } from 'zod';

/** A place in a phrase for names: whom an act is toward, or what it is about. */
interface Slot {
  readonly slot: 'toward' | 'about';
  /** The words that lead to the names. They are left out with them. */
  readonly before: string;
  /** The words behind the names. They are left out with them. */
  readonly after: string;
}

/** A phrase in its parts: words that are always said, and places for names. */
export type Phrase = readonly (string | Slot)[];

const part = /\[(?<before>[^[\]{}]*)\{(?<optional>toward|about)\}(?<after>[^[\]{}]*)\]|\{(?<always>toward|about)\}/gu;

/** `protested to {toward}[ about {about}]`: what stands in brackets is left out where there is nothing to name. */
export const phrase = z.string().transform((text, context): Phrase => {
  const parts: (string | Slot)[] = [];
  let end = 0;
  for (const { index, 0: found, groups } of text.matchAll(part)) {
    if (index > end) parts.push(text.slice(end, index));
    const slot = (groups?.optional ?? groups?.always) as Slot['slot'];
    parts.push({ slot, before: groups?.before ?? '', after: groups?.after ?? '' });
    end = index + found.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  if (parts.some((words) => typeof words === 'string' && /[[\]{}]/u.test(words))) {
    context.addIssue(
      'has a bracket that does not fit: write {toward} or {about}, with [ and ] around what may be left out',
    );
  }
  return parts;
});
