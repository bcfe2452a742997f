import {
  EditedConferenceDocument,
  EditedDocumentDocument,
  EditedIssueDocument,
  EditedMeetingDocument,
  EditedNominationDocument,
  EditedOfficeDocument,
  EditedOrganizationDocument,
  EditedPersonDocument,
  EditedPlaceDocument,
  type EditInput,
} from '../../generated/explorer/edit.js';
import {
  type EditedField,
  type EditedKind as EditedKindName,
  editedFields,
} from '../../generated/vocabulary/fields.js';
import type { TypedDocument } from '../data/ask.js';
import { type AnyWay, type Field, type FoundWay, found, way } from '../fields/field.js';
import { labels } from '../fields/labels.js';
import { nativeNames } from '../fields/native-names.js';
import { participants } from '../fields/participants.js';
import { day, level, longText, mode, moment, rank, text, texts, wholeNumber, wording } from '../fields/plain.js';
import { tenures } from '../fields/tenures.js';
import { place, thing, things } from '../fields/things.js';
import type { Answered } from '../fields/valued.js';

/** A kind of thing that can be edited. */
export interface EditedKind {
  /** Its name in `EditInput`. */
  readonly input: keyof EditInput;
  /** Asks for its values by the names of its fields. */
  readonly query: TypedDocument<{ readonly node: Answered | null }, { readonly id: string }>;
  readonly fields: readonly Field[];
}

/** What a query asks of a thing under the names of its fields. */
type Asked<TNode> = TNode extends Record<PropertyKey, never> ? never : keyof TNode;

/**
 * A kind with its fields in their order, `vocabulary/fields.json`.
 *
 * @param query what it does not ask under the name of a field must be found elsewhere in the answer
 * @param ways how each field is edited
 */
function kindOf<TKind extends EditedKindName, TNode>(
  kind: TKind,
  query: TypedDocument<{ readonly node: TNode }, { readonly id: string }>,
  ways: { readonly [TField in EditedField<TKind>]: TField extends Asked<NonNullable<TNode>> ? AnyWay : FoundWay },
): EditedKind {
  const words = editedFields[kind] as Readonly<Record<string, { readonly label: string }>>;
  return {
    input: kind.toLowerCase() as keyof EditInput,
    query: query as EditedKind['query'],
    fields: Object.entries(words).map(([name, { label }]): Field => {
      const edited: AnyWay & Partial<FoundWay> = ways[name as EditedField<TKind>];
      return { from: (answered) => answered[name], ...edited, name, label };
    }),
  };
}

const siteOf = ({ site }: Answered) => (site ?? {}) as Answered;

/** The kinds that can be edited, by the beginning of their ids. */
const kinds: Readonly<Record<string, EditedKind>> = {
  person: kindOf('Person', EditedPersonDocument, {
    name: way(text),
    nativeNames: way(nativeNames),
    aliases: way(texts),
    wikidataId: way(text),
    tenures: way(tenures),
    sources: way(texts),
  }),
  office: kindOf('Office', EditedOfficeDocument, {
    title: way(text),
    of: way(thing('COUNTRY', 'ORGANIZATION')),
    rank: way(rank),
    nativeNames: way(nativeNames),
    aliases: way(texts),
    sources: way(texts),
  }),
  org: kindOf('Organization', EditedOrganizationDocument, {
    name: way(text),
    nativeNames: way(nativeNames),
    aliases: way(texts),
    country: way(thing('COUNTRY')),
    wikidataId: way(text),
    sources: way(texts),
  }),
  place: kindOf('Place', EditedPlaceDocument, {
    city: way(text),
    country: way(thing('COUNTRY')),
    timeZone: way(text),
    nativeNames: way(nativeNames),
    sources: way(texts),
  }),
  conference: kindOf('Conference', EditedConferenceDocument, {
    title: way(text),
    aliases: way(texts),
    startsOn: way(day),
    endsOn: way(day),
    place: way(place),
    sources: way(texts),
  }),
  issue: kindOf('Issue', EditedIssueDocument, {
    name: way(text),
    nativeNames: way(nativeNames),
    description: way(longText),
    aliases: way(texts),
    labels: way(labels),
    broader: way(thing('ISSUE')),
    parties: way(things('COUNTRY', 'ORGANIZATION')),
    cues: way(texts),
    sources: way(texts),
  }),
  nomination: kindOf('Nomination', EditedNominationDocument, {
    name: way(text),
    aliases: way(texts),
    siteName: found(text, (nomination) => siteOf(nomination).name),
    nativeNames: found(nativeNames, (nomination) => siteOf(nomination).nativeNames),
    nominatedBy: way(thing('COUNTRY')),
    submittedTo: way(thing('ORGANIZATION')),
    sources: way(texts),
  }),
  document: kindOf('Document', EditedDocumentDocument, {
    title: way(text),
    publishedOn: way(day),
    publisher: way(thing('ORGANIZATION')),
    attributedTo: way(things('ORGANIZATION')),
    carriedBy: way(thing('ORGANIZATION')),
    wording: way(wording),
  }),
  meeting: kindOf('Meeting', EditedMeetingDocument, {
    title: way(text),
    date: way(day),
    startedAt: way(moment),
    durationMinutes: way(wholeNumber),
    mode: way(mode),
    level: way(level),
    place: way(place),
    parties: way(things('COUNTRY')),
    organizations: way(things('ORGANIZATION')),
    participants: way(participants),
    onMarginsOf: way(things('MEETING')),
    sources: way(texts),
  }),
};

/** The kind of a thing; `undefined` if things of its kind cannot be edited. */
export function editedKind(id: string): EditedKind | undefined {
  return kinds[id.slice(0, id.indexOf(':'))];
}
