import type { MeetingLevel } from '../domain/meeting-level.js';
import type { PersonMention } from './find-people.js';
import type { KnownTenure } from './gazetteer.js';
import { officeLevel } from './office-level.js';
import type { IndexedPerson } from './person-index.js';

/** Somebody who takes part in a talk of the text, while it is being read. */
export interface Participant {
  /** Unique within one text: the id of the person, or the name. */
  readonly key: string;
  readonly name: string;
  readonly person?: IndexedPerson;
  readonly office?: { readonly id?: string; readonly title: string };
  readonly level: MeetingLevel;
  readonly country?: string;
  /** The title as printed at the first mention. */
  readonly printedTitle: string;
}

/** Words of a title that tell it from another, "for" and "of" being one. */
function words(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((one) => !['for', 'of', 'the', 'and', ''].includes(one)),
  );
}

function held(tenure: KnownTenure, day: string): boolean {
  if (tenure.endUnknown === true) return false;
  return (tenure.from === undefined || tenure.from <= day) && (tenure.to === undefined || day < tenure.to);
}

/** How like a title of the gazetteer is to the one printed; held on the day counts before the words. */
function likeness(tenure: KnownTenure, printed: string | undefined, day: string): number {
  const known = words(tenure.title);
  const seen = printed === undefined ? new Set<string>() : words(printed);
  const common = [...seen].filter((one) => known.has(one)).length;
  const alike = common / Math.max(1, new Set([...seen, ...known]).size);
  const sameLevel = printed !== undefined && officeLevel(tenure.title) === officeLevel(printed) ? 2 : 0;
  const dated = tenure.from !== undefined || tenure.to !== undefined ? 0.5 : 0;
  return (held(tenure, day) ? 4 + dated : 0) + sameLevel + alike;
}

/** The office of the gazetteer that a known person speaks in on a day, as far as the printed title allows. */
export function officeOf(person: IndexedPerson, printed: string | undefined, day: string): KnownTenure | undefined {
  const best = [...person.known.offices].sort((a, b) => likeness(b, printed, day) - likeness(a, printed, day))[0];
  if (best === undefined || (printed === undefined && !held(best, day))) return undefined;
  if (printed === undefined || officeLevel(best.title) === officeLevel(printed)) return best;
  return printed === 'Secretary' || printed === 'Minister' || !/\s/.test(printed) ? best : undefined;
}

/** What a mention tells of somebody who takes part. */
export function participantOf(mention: PersonMention, day: string): Participant {
  const tenure = mention.person === undefined ? undefined : officeOf(mention.person, mention.title, day);
  const title = tenure?.title ?? mention.title;
  const country = tenure?.country ?? mention.country ?? mention.person?.known.offices[0]?.country;
  return {
    key: mention.person?.known.id ?? mention.name,
    name: mention.full || mention.person === undefined ? mention.name.replace(/,/g, '') : mention.person.known.name,
    level: title === undefined ? 'OTHER' : officeLevel(title),
    printedTitle: mention.title ?? title ?? '',
    ...(mention.person === undefined ? {} : { person: mention.person }),
    ...(country === undefined ? {} : { country }),
    ...(title === undefined ? {} : { office: tenure === undefined ? { title } : { id: tenure.office, title } }),
  };
}

/** Whether a person of the gazetteer may be the one called by family name and title on a day. */
export function mayBe(person: IndexedPerson, mention: PersonMention, day: string): boolean {
  if (person.familyName.toLowerCase() !== mention.name.toLowerCase()) return false;
  if (mention.title === undefined || mention.level === undefined) return false;
  return person.known.offices.some(
    (one) =>
      held(one, day) &&
      officeLevel(one.title) === mention.level &&
      (mention.country === undefined || one.country === mention.country),
  );
}
