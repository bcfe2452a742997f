/** What is known before reading, as plain data: names are matched with it, and with nothing else. */
export interface Gazetteer {
  readonly persons: readonly KnownPerson[];
  readonly issues: readonly KnownIssue[];
  readonly places?: readonly KnownPlace[];
  readonly conferences?: readonly KnownConference[];
  readonly countries?: readonly KnownCountry[];
}

/** A person, with every spelling seen and the offices held. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly nativeName?: string;
  readonly variants: readonly string[];
  readonly offices: readonly KnownTenure[];
}

/** An office held from a day to the first day of no longer holding it. */
export interface KnownTenure {
  readonly office: string;
  readonly title: string;
  /** ISO 3166-1 alpha-2; absent for the office of an organization. */
  readonly country?: string;
  readonly from?: string;
  readonly to?: string;
  /** The end is not known: the tenure tells of no single day. */
  readonly endUnknown?: boolean;
}

/** An issue, or a nomination, by name and aliases. */
export interface KnownIssue {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
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

/** A country with further names; the names of the lexicon are known without it. */
export interface KnownCountry {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}
