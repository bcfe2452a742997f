import type { MeetingLevel } from '../domain/meeting.js';

/** What is known before reading, as plain data: names are matched with it, and with nothing else. */
export interface Gazetteer {
  readonly persons: readonly KnownPerson[];
  readonly issues: readonly KnownIssue[];
  readonly places?: readonly KnownPlace[];
  readonly conferences?: readonly KnownConference[];
  readonly countries?: readonly KnownCountry[];
  readonly offices?: readonly KnownOfficeTitles[];
}

/** What an office is called, and the level at which its holder talks. */
export interface KnownOfficeTitles {
  readonly titles: readonly string[];
  readonly rank?: MeetingLevel;
  /** Whether it is an office of a state. Without a rank its title tells the level; that of an organization tells none. */
  readonly isOfState?: boolean;
}

/** A person, with every spelling seen and the offices held. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** Other spellings, in any script. */
  readonly variants: readonly string[];
  readonly offices: readonly KnownTenure[];
}

/** An office that a person held. `to` is the first day on which it was no longer held. */
export interface KnownTenure {
  readonly office: string;
  readonly title: string;
  /** ISO 3166-1 alpha-2; absent for the office of an organization. */
  readonly country?: string;
  readonly from?: string;
  readonly to?: string;
  /** If `from` is not known: the earliest day on which the person is known to have held it. */
  readonly knownFrom?: string;
  /** If the end is not known: the latest day on which the person is known to have held it. */
  readonly knownTo?: string;
  /** The end is not known, so nothing tells whether the office was held on a day after `knownTo`. */
  readonly endUnknown?: boolean;
}

/** Whether an office was held on a day (`YYYY-MM-DD`), as far as is known. A tenure without any first day began long ago. */
export function isHeldOn({ from, to, knownFrom, knownTo, endUnknown }: KnownTenure, day: string): boolean {
  if ((from ?? knownFrom ?? '') > day) return false;
  if (to !== undefined) return day < to;
  return endUnknown !== true || day <= (knownTo ?? from ?? knownFrom ?? '');
}

/**
 * An issue, or a nomination. One that has cues is found by them; one that has none is found by its name and aliases, as far
 * as these are more than a common word.
 */
export interface KnownIssue extends IssueCues {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * The words that name an issue in a text, in the language of cues (`README.md`), and what bounds them. They belong to the
 * record of the issue: `seed/issues.jsonl`, and the properties of the same names in the graph.
 */
export interface IssueCues {
  /** Name the issue wherever they stand. */
  readonly cues?: readonly string[] | undefined;
  /** Name it only within its bounds: beside `bounds`, or in a talk of `between`; without either, wherever `notWith` allows. */
  readonly boundedCues?: readonly string[] | undefined;
  /** Name it, within its bounds, only if nothing else is named. */
  readonly weakCues?: readonly string[] | undefined;
  /** Words that are passed over before looking: they look like a cue and mean something else. */
  readonly notCues?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2 codes of those between whom it is. */
  readonly between?: readonly string[] | undefined;
  /** Words beside which a bounded cue names it: in the clause, the sentence or the passage. */
  readonly bounds?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2 codes: if one of them talks, bounded cues name a party and not the issue. */
  readonly notWith?: readonly string[] | undefined;
  /** Ids of more specific issues: beside one of them this issue is not named. */
  readonly yieldsTo?: readonly string[] | undefined;
  /** Words that head examples ("such as"): beside them and another issue this one is not named. */
  readonly yieldsAt?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2 code of the country at which a condemnation, concern or protest about it is aimed. */
  readonly aimsAt?: string | undefined;
  /** Whether it is the frame of other issues: it is not carried over to the next act beside one of them. */
  readonly frame?: boolean | undefined;
  /** It is the `relations` or the `cooperation` of exactly those of `between`. */
  readonly matters?: readonly string[] | undefined;
}

/** A place where talks are held. */
export interface KnownPlace {
  readonly id: string;
  readonly city?: string;
  readonly country: string;
  /** IANA time zone. */
  readonly timeZone?: string;
}

/** An occasion beside which talks are held. */
export interface KnownConference {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** A country with further names; the names of the vocabulary are known without it. */
export interface KnownCountry {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}
