import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareNames } from '../../src/domain/names.js';
import type { DocumentInput } from '../../src/ingest/document-input.js';
import { documentInputOf } from '../../src/ingest/file/document-input-of.js';
import { readPlainText } from '../../src/ingest/file/read-plain-text.js';

const folder = join(import.meta.dirname, '..', 'readouts-world');

/** What a person read in one text: see `test/readouts-world/README.md`. */
export interface WorldLabel {
  readonly id: string;
  readonly url: string;
  readonly meeting: {
    readonly date: string;
    readonly mode: string;
    readonly level: string;
    readonly city: string | null;
    readonly country: string | null;
  };
  readonly participants: readonly { readonly name: string; readonly office: string; readonly country: string }[];
  readonly acts: readonly { readonly issues: readonly string[] }[];
}

/** A text of a house, with what a person read in it. */
export interface WorldText {
  readonly label: WorldLabel;
  readonly input: DocumentInput;
}

/** The texts by day. */
export function worldTexts(): WorldText[] {
  return readdirSync(join(folder, 'gold'))
    .sort()
    .map((file) => ({
      label: JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as WorldLabel,
      input: documentInputOf(
        readPlainText(readFileSync(join(folder, 'texts', file.replace(/json$/u, 'txt')), 'utf8')),
        {},
      ),
    }));
}

/** Sends an operation as an editor. @returns `data`, or the errors. */
export type AskAsEditor = (
  query: string,
  variables: Record<string, unknown>,
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
) => Promise<{ data?: any; errors?: any[] }>;

/** What became of a text. */
export interface BroughtIn {
  /** The talk in the graph. */
  readonly meetingId: string;
  /** Whether the reader proposed the talk of the label by itself, with its day, level, mode and parties. */
  readonly wasRead: boolean;
  /** Who took part, in the order of the label. */
  readonly participants: readonly { readonly person: string; readonly office: string }[];
}

/**
 * Brings a text into the graph as an editor does: reads it, adds who and what is unknown as the label says, accepts what is complete,
 * adds the talk by hand if the reader did not find it, and leaves out the other words.
 */
export async function bringIn({ label, input }: WorldText, ask: AskAsEditor): Promise<BroughtIn> {
  const { ingestDocument } = await sent(ask, ingestQuery, { input });
  const document: string = ingestDocument.document.id;
  const { reading: first } = await sent(ask, readingQuery, { document });
  const { people, placeId } = await addUnknown(label, input.url, first, ask);

  const { reading } = await sent(ask, readingQuery, { document });
  const read = reading.meetings.find((meeting: ReadMeeting) => isLabelled(meeting, label));
  const acts = reading.proposedActs.filter((act: ReadAct) => act.status === 'PROPOSED');
  const complete = acts.filter((act: ReadAct) => act.about.length > 0 && act.actors.length > 0);
  const meetings = { accept: read === undefined ? [] : [read.id] };
  await sent(ask, reviewQuery, {
    input: {
      accept: complete.map(({ id }: ReadAct) => id),
      reject: acts.filter((act: ReadAct) => !complete.includes(act)).map(({ id }: ReadAct) => ({ id })),
      meetings,
    },
  }).catch((error) => {
    if (acts.length > 0 || read !== undefined) throw error;
  });
  for (const { id, leftOutBy } of reading.unresolved) {
    if (leftOutBy === null) await ask(leaveOutQuery, { unresolved: id });
  }
  const meetingId = read?.id ?? (await addTalk(label, input.url, people, placeId, ask));
  return { meetingId, wasRead: read !== undefined, participants: people };
}

interface ReadMeeting {
  readonly id: string;
  readonly date: string;
  readonly level: string;
  readonly mode: string;
  readonly participants: readonly ReadParticipant[];
}
interface ReadParticipant {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly office: { readonly id: string } | null;
}
interface ReadDocument {
  readonly meetings: readonly ReadMeeting[];
  readonly unresolved: readonly { readonly name: string | null; readonly office: { readonly id: string } | null }[];
}
interface ReadAct {
  readonly id: string;
  readonly status: string;
  readonly about: readonly unknown[];
  readonly actors: readonly unknown[];
}

function isLabelled({ date, level, mode, participants }: ReadMeeting, { meeting, participants: labelled }: WorldLabel) {
  return (
    date === meeting.date &&
    level === meeting.level &&
    mode === meeting.mode &&
    participants.length === labelled.length &&
    participants.every(({ person }) => person !== null)
  );
}

function isNamed(thing: { readonly name: string | null } | null, name: string): boolean {
  return ['SAME', 'ROMANIZED', 'PART'].includes(compareNames(thing?.name ?? '', name));
}

/**
 * Adds the people with their offices, the place and the issues that the label names: those that are there are found. The office of
 * somebody whom the reader knows with an office is not added.
 */
async function addUnknown(label: WorldLabel, source: string, read: ReadDocument, ask: AskAsEditor) {
  const inOffice = read.meetings.flatMap(({ participants }) =>
    participants.filter(({ person, office }) => person && office),
  );
  const known = label.participants.map(({ name }) => inOffice.find(({ person }) => isNamed(person, name)));
  const offered = label.participants.map(
    ({ name }) => read.unresolved.find((words) => isNamed(words, name))?.office?.id,
  );
  const { city, country } = label.meeting;
  const issues = [...new Set(label.acts.flatMap((act) => act.issues))];
  const input: AddInput = {
    source,
    places: city === null || country === null ? [] : [{ city, country }],
    persons: label.participants.map(({ name, office, country: side }, index) => {
      const { person } = known[index] ?? {};
      if (person) return { id: person.id, name };
      const id = offered[index];
      return { name, tenures: [id === undefined ? { officeTitle: office, of: partyId(side) } : { office: id }] };
    }),
    issues: issues.map((name) => ({ name })),
  };
  const things = await addSettled(input, ask);
  const persons = things.filter(({ __typename }) => __typename === 'Person');
  return {
    placeId: things.find(({ __typename }) => __typename === 'Place')?.id,
    people: label.participants.map(({ office, country: side }, index) => {
      const offices = persons[index]?.tenures?.map((tenure) => tenure.office) ?? [];
      const named = ({ title, aliases, of }: Office) =>
        of.id === partyId(side) && [title, ...aliases].some((one) => one.toLowerCase() === office.toLowerCase());
      const decided = known[index]?.office?.id ?? input.persons[index]?.tenures?.[0]?.office;
      return { person: persons[index]?.id ?? '', office: decided ?? offices.find(named)?.id ?? '' };
    }),
  };
}

interface Office {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly of: { readonly id: string };
}
interface Added {
  readonly __typename: string;
  readonly id: string;
  readonly tenures?: readonly { readonly office: Office }[];
}
interface NewThing {
  id?: string;
  readonly name?: string;
  readonly city?: string;
  readonly country?: string;
  tenures?: readonly { readonly office?: string; readonly officeTitle?: string; readonly of?: string }[];
}
interface AddInput {
  readonly source: string;
  readonly persons: NewThing[];
  readonly issues: NewThing[];
  readonly places: NewThing[];
}

/** Adds; a likely double is said to be the thing that the service names first, as an editor would who looked at it. */
async function addSettled(input: AddInput, ask: AskAsEditor): Promise<readonly Added[]> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { data, errors } = await ask(addQuery, { input });
    if (errors === undefined) return data.add.things;
    const doubles = errors[0].extensions.doubles as { path: string; id: string }[] | undefined;
    if (doubles === undefined) throw new Error(JSON.stringify(errors[0]));
    for (const { path, id } of doubles) settle(input, path, id);
  }
  throw new Error(`Likely doubles stay: ${JSON.stringify(input)}`);
}

/** Says that what stands at a path of the input is a thing of the graph. */
function settle(input: AddInput, path: string, id: string): void {
  const [, kind = '', place = '', tenure] = /^input\.(\w+)\[(\d+)\](?:\.tenures\[(\d+)\])?/u.exec(path) ?? [];
  const thing = input[kind as 'persons' | 'issues' | 'places']?.[Number(place)];
  if (thing === undefined) throw new Error(`Nothing stands at ${path}.`);
  if (tenure === undefined) thing.id = id;
  else thing.tenures = [{ office: id }];
}

/** The talk, added by hand. @returns its id */
async function addTalk(
  { meeting, participants }: WorldLabel,
  source: string,
  people: BroughtIn['participants'],
  place: string | undefined,
  ask: AskAsEditor,
): Promise<string> {
  const sides = [...new Set(participants.map(({ country }) => partyId(country)))];
  const talk = {
    date: meeting.date,
    mode: meeting.mode,
    level: meeting.level,
    ...(place === undefined ? {} : { place }),
    parties: sides.filter((side) => side.startsWith('country:')),
    organizations: sides.filter((side) => side.startsWith('org:')),
    participants: people.map(({ person, office }) => ({ person, office })),
  };
  const { add } = await sent(ask, addQuery, { input: { source, meetings: [talk] } });
  return add.things[0].id;
}

function partyId(side: string): string {
  return /^[A-Z]{2}$/u.test(side) ? `country:${side}` : `org:${side}`;
}

async function sent(ask: AskAsEditor, query: string, variables: Record<string, unknown>) {
  const { data, errors } = await ask(query, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const ingestQuery = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { document { id } } }`;
const readingQuery = `query ($document: ID!) { reading(document: $document) {
  meetings { id date level mode participants { person { id name } office { id } } }
  proposedActs { id status about { __typename } actors { __typename } }
  unresolved { id kind name leftOutBy office { id } } } }`;
const reviewQuery = `mutation ($input: ReviewActsInput!) { reviewActs(input: $input) { meetings { id } } }`;
const leaveOutQuery = `mutation ($unresolved: ID!) { leaveOutWords(unresolved: $unresolved) { open } }`;
const addQuery = `mutation ($input: AddInput!) { add(input: $input) { change { id } things { __typename id
  ... on Person { tenures { office { id title aliases of { ... on Country { id } ... on Organization { id } } } } } } } }`;
