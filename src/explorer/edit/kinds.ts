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
import type { TypedDocument } from '../data/ask.js';
import { type Field, field } from '../fields/field.js';
import { labels } from '../fields/labels.js';
import { nativeNames } from '../fields/native-names.js';
import { participants } from '../fields/participants.js';
import { day, level, longText, mode, moment, rank, text, texts, wholeNumber } from '../fields/plain.js';
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

const scripts = field('nativeNames', 'Names in other scripts', nativeNames);
const aliases = field('aliases', 'Other names, one a line', texts);
const sources = field('sources', 'Sources, one a line: addresses, or ids of documents', texts);
const wikidata = field('wikidataId', 'Wikidata item', text);
const name = field('name', 'Name', text);
const title = field('title', 'Title', text);
const country = field('country', 'Country', thing('COUNTRY'));

/** The kinds that can be edited, by the beginning of their ids. */
const kinds: Readonly<Record<string, EditedKind>> = {
  person: {
    input: 'person',
    query: EditedPersonDocument,
    fields: [name, scripts, aliases, wikidata, field('tenures', 'Offices', tenures), sources],
  },
  office: {
    input: 'office',
    query: EditedOfficeDocument,
    fields: [
      title,
      field('of', 'Office of', thing('COUNTRY', 'ORGANIZATION')),
      field('rank', 'Its holder talks as', rank),
      scripts,
      aliases,
      sources,
    ],
  },
  org: {
    input: 'organization',
    query: EditedOrganizationDocument,
    fields: [name, scripts, aliases, field('country', 'Organ of the country', thing('COUNTRY')), wikidata, sources],
  },
  place: {
    input: 'place',
    query: EditedPlaceDocument,
    fields: [field('city', 'City', text), country, field('timeZone', 'Time zone', text), scripts, sources],
  },
  conference: {
    input: 'conference',
    query: EditedConferenceDocument,
    fields: [
      title,
      aliases,
      field('startsOn', 'First day', day),
      field('endsOn', 'Last day', day),
      field('place', 'Place', place),
      sources,
    ],
  },
  issue: {
    input: 'issue',
    query: EditedIssueDocument,
    fields: [
      name,
      scripts,
      field('description', 'What it covers', longText),
      aliases,
      field('labels', 'What publishers call it', labels),
      field('broader', 'Part of the issue', thing('ISSUE')),
      field('parties', 'Between', things('COUNTRY', 'ORGANIZATION')),
      field('cues', 'Words by which texts name it, one cue a line', texts),
      sources,
    ],
  },
  nomination: {
    input: 'nomination',
    query: EditedNominationDocument,
    fields: [
      name,
      aliases,
      field('siteName', 'Name of the site', text, ({ site }) => (site as Answered | undefined)?.name),
      field(
        'nativeNames',
        'Names of the site in other scripts',
        nativeNames,
        ({ site }) => (site as Answered | undefined)?.nativeNames,
      ),
      field('nominatedBy', 'Put forward by', thing('COUNTRY')),
      field('submittedTo', 'Put forward to', thing('ORGANIZATION')),
      sources,
    ],
  },
  document: {
    input: 'document',
    query: EditedDocumentDocument,
    fields: [
      title,
      field('publishedOn', 'Day of publication', day),
      field('publisher', 'Publisher', thing('ORGANIZATION')),
      field('attributedTo', 'Passes on the words of', things('ORGANIZATION')),
      field('carriedBy', 'This copy carried by', thing('ORGANIZATION')),
    ],
  },
  meeting: {
    input: 'meeting',
    query: EditedMeetingDocument,
    fields: [
      title,
      field('date', 'Day, on the calendar of the place', day),
      field('startedAt', 'Began, with the offset from UTC', moment),
      field('durationMinutes', 'Length in minutes', wholeNumber),
      field('mode', 'How it was held', mode),
      field('level', 'Rank', level),
      field('place', 'Place', place),
      field('parties', 'Countries', things('COUNTRY')),
      field('organizations', 'Organizations', things('ORGANIZATION')),
      field('participants', 'Who took part', participants),
      field('onMarginsOf', 'On the margins of', things('MEETING')),
      sources,
    ],
  },
};

/** The kind of a thing; `undefined` if things of its kind cannot be edited. */
export function editedKind(id: string): EditedKind | undefined {
  return kinds[id.slice(0, id.indexOf(':'))];
}
