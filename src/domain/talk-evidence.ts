/** An issue or nomination that two talks share. */
export interface SharedIssue {
  readonly id: string;
  readonly name: string;
  /** How many talks of the graph deal with it. */
  readonly talks: number;
}

/** Something with a name that two talks share. */
export interface Shared {
  readonly id: string;
  readonly name: string;
}

/** What connects a talk with a meeting, as it was found in the graph. */
export interface TalkEvidence {
  /** The meeting's id. */
  readonly of: string;
  /** The talk's id. */
  readonly id: string;
  /** The talk's day, `YYYY-MM-DD`. */
  readonly date: string;
  /** How many days lie between the two; never negative. */
  readonly daysApart: number;
  /** Whether a text says that the later of the two followed the earlier. */
  readonly followedUp: boolean;
  /** Pairs of an act and the earlier one that it repeats. */
  readonly repeatedActs: readonly (readonly [string, string])[];
  readonly issues: readonly SharedIssue[];
  readonly people: readonly Shared[];
  /** How many people took part in the two, those of both counted twice. */
  readonly peopleOfBoth: number;
  readonly parties: readonly Shared[];
  /** How many parties the two had, those of both counted twice. */
  readonly partiesOfBoth: number;
  /** The occasions beside which both were held. */
  readonly margins: readonly Shared[];
}
