/** Where something stands in a file. */
export interface FilePlace {
  readonly file: string;
  /** `line 12`; in a file of JSON the path, such as `memberships[3]`. */
  readonly place: string;
}

/** The days of a tenure as a source says them: a day `2021-02-09`, a month `2021-02` or a year `2021`. */
export interface SaidTerm {
  readonly from?: string | undefined;
  /** The first day on which the office was no longer held. */
  readonly to?: string | undefined;
  /** The last day on which it was held, where the source says that. */
  readonly lastDay?: string | undefined;
  /** It ended, and nothing tells when. */
  readonly endUnknown?: boolean | undefined;
  /** Days on which it was held, where start or end is not known. */
  readonly knownFrom?: string | undefined;
  readonly knownTo?: string | undefined;
}

/** How a file names an office. */
export interface SaidOffice {
  /** Its id in the graph. */
  readonly id?: string | undefined;
  /** What the file calls it by, such as a Wikidata item: a decision may name it so. */
  readonly key?: string | undefined;
  readonly title?: string | undefined;
  /** What may name the country or organization that has the office, the surest first: codes, ids or names. */
  readonly of: readonly string[];
}

/** That somebody held an office. */
export interface SaidTenure {
  readonly office: SaidOffice;
  readonly term: SaidTerm;
  readonly acting: boolean;
  readonly sources: readonly string[];
}

/** What one place of a file says of a person. */
export interface PersonRow {
  readonly at: FilePlace;
  /** What the file calls the person by; rows with one key are about one person. A decision may name the person so. */
  readonly key: string;
  readonly name: string;
  readonly nativeNames: readonly { readonly name: string; readonly language: string }[];
  readonly aliases: readonly string[];
  readonly wikidataId?: string | undefined;
  /** The id of a person of the graph, where the file says who it is. */
  readonly id?: string | undefined;
  /** The file says that it is nobody whom the graph has. */
  readonly distinct?: boolean;
  readonly sources: readonly string[];
  /** The office that was held; a row may be about the person alone. */
  readonly tenure?: SaidTenure;
}

/** What cannot be taken, and why. */
export interface BadRow {
  readonly at: FilePlace;
  readonly reason: string;
  readonly todo?: string;
}

/** What a file of people holds. */
export interface PeopleRows {
  readonly rows: readonly PersonRow[];
  readonly bad: readonly BadRow[];
}
