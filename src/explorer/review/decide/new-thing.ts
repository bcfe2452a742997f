import type { AddInput, UnresolvedKind } from '../../../generated/explorer/review.js';
import type { Unresolved } from './proposal.js';

/** A party that a form names. */
export type PartyNamed = NonNullable<Unresolved['of']>;

/** What the form of a new thing says. Empty text is what was not given. */
export interface NewThing {
  readonly name: string;
  readonly nativeName: string;
  /** BCP 47, of the native name. */
  readonly language: string;
  readonly description: string;
  readonly title: string;
  /** The country or organization for which it speaks, or the country where it is. */
  readonly of: PartyNamed | undefined;
  /** The first day in the office. */
  readonly from: string;
  /** Said after the service named a likely double: it is another thing. It holds for the office of a new person, too. */
  readonly distinct: boolean;
}

/** The kinds of words of which a new thing can be made. */
export const canBeNew: Readonly<Record<UnresolvedKind, boolean>> = {
  PERSON: true,
  OFFICE: true,
  ORGANIZATION: true,
  PUBLISHER: true,
  ISSUE: true,
  PLACE: true,
  CONFERENCE: true,
  COUNTRY: false,
  MEETING: false,
  DATE: false,
};

/** What the text gives, to begin with. */
export function newThingOf({ kind, name, title, of }: Unresolved): NewThing {
  const nothing = { nativeName: '', language: '', description: '', title: '', from: '', distinct: false };
  if (kind === 'OFFICE') return { ...nothing, name: '', title: name ?? '', of: of ?? undefined };
  return { ...nothing, name: name ?? '', title: title ?? '', of: of ?? undefined };
}

/** What is missing, in words; `undefined` if it can be sent. */
export function missingIn(kind: UnresolvedKind, thing: NewThing): string | undefined {
  if (kind !== 'OFFICE' && thing.name.trim() === '') return 'Write its name.';
  if (kind === 'OFFICE' && thing.title.trim() === '') return 'Write the title of the office.';
  if (kind === 'OFFICE' && thing.of === undefined) return 'Choose whose office it is.';
  if (kind === 'PERSON' && thing.title.trim() !== '' && thing.of === undefined)
    return 'Choose for whom the person speaks.';
  if (kind === 'PLACE' && thing.of?.__typename !== 'Country') return 'Choose the country of the place.';
  if (thing.nativeName.trim() !== '' && thing.language.trim() === '')
    return 'Write the language of the name: ja, ko, zh …';
  return undefined;
}

/** The document that names something new. */
export interface NamedIn {
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
}

/**
 * The input of `add`. That somebody is in office is known for the day of the document; whether it lasts is not.
 *
 * @param office the id of the office that has the title, if the graph has it
 */
export function addInputOf(
  kind: UnresolvedKind,
  thing: NewThing,
  office: string | undefined,
  { url: source, publishedOn: day }: NamedIn,
): AddInput {
  const { of, distinct } = thing;
  const name = thing.name.trim();
  const country = of?.__typename === 'Country' ? of.code : undefined;
  const twice = distinct ? { distinct } : {};
  const native = { name: thing.nativeName.trim(), language: thing.language.trim() };
  const nativeNames = native.name === '' ? {} : { nativeNames: [native] };
  switch (kind) {
    case 'PERSON': {
      const title = thing.title.trim();
      const held = office === undefined ? { officeTitle: title, of: of?.id, ...twice } : { office };
      const days =
        thing.from === ''
          ? day !== null && { knownFrom: day, knownTo: day }
          : { from: thing.from, endUnknown: true, ...(day !== null && day >= thing.from && { knownTo: day }) };
      const tenures = title === '' && office === undefined ? {} : { tenures: [{ ...held, ...days }] };
      return { source, persons: [{ name, ...nativeNames, ...tenures, ...twice }] };
    }
    case 'OFFICE':
      return { source, offices: [{ title: thing.title.trim(), of: of?.id ?? '', ...twice }] };
    case 'ISSUE': {
      const description = thing.description.trim();
      return { source, issues: [{ name, ...(description === '' ? {} : { description }), ...twice }] };
    }
    case 'CONFERENCE':
      return { source, conferences: [{ title: name, ...twice }] };
    case 'PLACE':
      return { source, places: [{ city: name, country: country ?? '', ...twice }] };
    default:
      return {
        source,
        organizations: [{ name, ...(country === undefined ? {} : { country }), ...twice }],
      };
  }
}
