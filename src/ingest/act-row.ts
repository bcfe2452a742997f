import { cameoOfAct } from '../domain/acts.js';
import type { ActType } from '../generated/vocabulary/acts.js';
import type { RowTakenBy } from '../graph/statements/statements.js';

/** An act on its way into the graph: as it was proposed, or as it was accepted before a correction. */
export interface ActDraft {
  readonly id: string;
  readonly status: 'PROPOSED' | 'ACCEPTED' | 'REJECTED' | 'RETRACTED';
  readonly type: ActType;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly summary: string | null;
  readonly repeated: boolean;
  /** The document of the dataset that it comes from; `null` for an act that was read in a text. */
  readonly datasetId: string | null;
  /** The code that the dataset gives it, which may be narrower than that of its type; `null` without one. */
  readonly datasetCode: string | null;
  /** Where the text tells of it, so that the acts of a meeting keep the order of the text. */
  readonly textKey: string | null;
  /** `null` for a statement outside a meeting. */
  readonly meetingId: string | null;
  readonly actors: readonly DraftActor[];
  readonly towardIds: readonly string[];
  readonly aboutIds: readonly string[];
  readonly citations: readonly DraftCitation[];
  /** The documents that tell of it. */
  readonly documentIds: readonly string[];
}

/** Who acted, in which office, for which country. */
export interface DraftActor {
  readonly id: string;
  readonly officeId: string | null;
  /** ISO 3166-1 alpha-2; `null` for an organization, or for a person who speaks for one. */
  readonly countryCode: string | null;
  /** The country or organization for which it acted; `null` if that is not known. */
  readonly sideId: string | null;
}

/** Where an act is written: UTF-16 code units of the passage, end exclusive. An event of a dataset has no words. */
export interface DraftCitation {
  readonly passageId: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Words of the original by which it is found there, if only our summary is held. */
  readonly locator: string | null;
  /** Sorts citations by day of publication, document and place in the text. */
  readonly key: string;
}

/** The citations that have words; all citations of an act that was read in a text have. */
export function citedWords(citations: readonly DraftCitation[]) {
  return citations.flatMap(({ start, end, ...citation }) =>
    start === null || end === null ? [] : [{ ...citation, start, end }],
  );
}

/**
 * The row of `put-acts` for an act that is accepted. Sides, `joint` and the CAMEO code follow from actors and type, also
 * after a correction.
 */
export function actRow(draft: ActDraft, acceptedBy: string): RowTakenBy<'put-acts'> {
  const sides = sidesOf(draft.actors);
  const joint = sides.length > 1;
  return {
    id: draft.id,
    type: draft.type,
    date: draft.date,
    summary: draft.summary,
    joint,
    repeated: draft.repeated,
    sides,
    cameoCode: draft.datasetCode ?? cameoOfAct(draft.type, joint),
    datasetId: draft.datasetId,
    meetingId: draft.meetingId,
    actors: draft.actors.map(({ sideId: _, ...actor }) => actor),
    towardIds: draft.towardIds,
    aboutIds: draft.aboutIds,
    citations: draft.citations,
    textKey: draft.textKey,
    acceptedBy,
  };
}

/** The ids of the countries and organizations for which actors speak. */
function sidesOf(actors: readonly DraftActor[]): string[] {
  return [...new Set(actors.flatMap(({ sideId }) => sideId ?? []))].sort();
}
