import { cameoOfAct } from '../domain/acts.js';
import { calendarDays } from '../domain/day.js';
import { actId, countryId, milestoneId } from '../domain/ids.js';
import type { ParametersOf, RowTakenBy, StatementName, WholeRow } from '../graph/statements/statements.js';
import type { WriteStatement, Written } from '../graph/write.js';
import type { Admit } from './kept-history.js';
import { nativeTextOf } from './native-text.js';
import { padded, passageId } from './passage-id.js';
import { type NewMeeting, putMeetings } from './put-meetings.js';
import { badRecord, type Line, type Seed, type SeedPart } from './read-seed.js';

/** One write of a seed, ready to be made. */
export interface SeedWrite {
  /** The ids of the things that it writes, of their parts, and of what owns its relationships. */
  readonly ids: readonly string[];
  /** Writes the rows that are admitted. */
  make(write: WriteStatement, admit: Admit): Promise<Written>;
}

/**
 * The writes of one part of a seed in their order: a statement of `cypher/write` for each kind of record.
 *
 * @param seed both parts: records of one may name things of the other
 * @param now the moment that new meetings and acts are recorded at (RFC 3339)
 * @throws SEED_INVALID if a quote is not in its passage, or an act has no day
 */
export function seedWrites(whole: Seed, part: SeedPart, now: string): readonly SeedWrite[] {
  const ofPart = <Any extends { readonly part: SeedPart }>(lines: readonly Any[]) =>
    lines.filter((line) => line.part === part);
  const meetings = ofPart(whole.meetings);
  const newMeetings = meetings.map((line) => newMeeting(line, whole));
  const issues = ofPart(whole.issues);
  return [
    put('put-countries', { rows: ofPart(whole.countries).map(countryRow) }),
    put('put-organizations', { rows: ofPart(whole.organizations).map(organizationRow) }),
    put('put-places', { rows: ofPart(whole.places).map(placeRow) }),
    put('put-persons', { rows: ofPart(whole.persons).map(personRow) }),
    put('put-offices', { rows: ofPart(whole.offices).map(officeRow) }),
    put('put-tenures', { rows: ofPart(whole.tenures).map(tenureRow) }),
    put('put-nominations', { rows: ofPart(whole.nominations).map(nominationRow) }),
    put('put-issues', { rows: issues.map(issueRow) }),
    put('put-broader-issues', { rows: issues.flatMap(broaderRow) }),
    put('put-conferences', { rows: ofPart(whole.conferences).map(conferenceRow) }),
    {
      ids: newMeetings.map(({ id }) => id),
      make: (write, admit) =>
        putMeetings(
          write,
          newMeetings.flatMap((row) => admit(row) ?? []),
          now,
        ),
    },
    put('put-margins', { rows: meetings.flatMap(marginRows) }),
    put('put-documents', { rows: ofPart(whole.documents).map(documentRow) }),
    put('put-follow-ups', { rows: meetings.flatMap((line) => followUpRows(line, whole)) }),
    put('put-acts', { rows: actRows(whole, ofPart(whole.acts)), recordedAt: now }),
  ];
}

function put<Name extends StatementName<'write'>>(
  name: Name,
  parameters: ParametersOf<'write', Name> & { readonly rows: readonly WholeRow<Name>[] },
): SeedWrite {
  return {
    ids: parameters.rows.flatMap(idsIn),
    make: (write, admit) => write(name, { ...parameters, rows: parameters.rows.flatMap((row) => admit(row) ?? []) }),
  };
}

/** The ids of the thing that a row is and of its parts. A row without an id has relationships of the first thing that it names. */
function idsIn(row: Partial<Identified & Record<'passages' | 'milestones', readonly Identified[]>>): string[] {
  const { id, passages = [], milestones = [], ...rest } = row;
  const [owner] = Object.values(rest) as unknown[];
  return [id ?? String(owner), ...[...passages, ...milestones].map((part) => part.id)];
}

interface Identified {
  readonly id: string;
}

const countryRow = ({ record }: Line<'countries'>) => ({
  ...named(record, record.aliases),
  id: countryId(record.code),
  code: record.code,
  capital: record.capital ?? null,
  timeZone: record.timeZone ?? null,
});

const organizationRow = ({ record }: Line<'organizations'>) => ({
  ...named(record, record.aliases),
  id: record.id,
  countryId: record.country === undefined ? null : countryId(record.country),
});

const placeRow = ({ record }: Line<'places'>) => ({
  id: record.id,
  ...nativeNamesOf(record),
  city: record.city ?? null,
  timeZone: record.timeZone ?? null,
  countryId: countryId(record.country),
  sources: record.source,
});

const personRow = ({ record }: Line<'persons'>) => ({
  ...named(record, record.variants),
  id: record.id,
});

const officeRow = ({ record }: Line<'offices'>) => ({
  id: record.id,
  title: record.title,
  ...nativeNamesOf(record),
  aliases: record.aliases,
  rank: record.rank ?? null,
  ofId: record.organization ?? countryId(record.country ?? ''),
  sources: record.source,
});

const tenureRow = ({ record }: Line<'tenures'>) => ({
  personId: record.person,
  officeId: record.office,
  from: record.from ?? null,
  to: record.to ?? null,
  knownFrom: record.knownFrom ?? null,
  knownTo: record.knownTo ?? null,
  endUnknown: record.endUnknown,
  acting: record.acting,
  sources: record.source,
});

const nominationRow = ({ record }: Line<'nominations'>) => ({
  ...named({ ...record, nativeNames: record.site.nativeNames }, record.aliases),
  id: record.id,
  siteName: record.site.name,
  countryId: countryId(record.nominatedBy),
  organizationId: record.submittedTo,
  milestones: record.milestones.map(({ date, label, source }) => ({
    id: milestoneId(record.id, date, label),
    date,
    label,
    sources: source,
  })),
});

const issueRow = ({ record }: Line<'issues'>) => ({
  ...named(record, record.aliases),
  id: record.id,
  description: record.description,
  nominationId: record.nomination ?? null,
  umbrella: record.umbrella ?? null,
  cues: record.cues ?? null,
  boundedCues: record.boundedCues ?? null,
  weakCues: record.weakCues ?? null,
  notCues: record.notCues ?? null,
  between: record.between ?? null,
  bounds: record.bounds ?? null,
  notWith: record.notWith ?? null,
  yieldsTo: record.yieldsTo ?? null,
  yieldsAt: record.yieldsAt ?? null,
  aimsAt: record.aimsAt ?? null,
  frame: record.frame ?? null,
  matters: record.matters ?? null,
  labels: record.labels.flatMap(({ name, usedBy }) => usedBy.map((usedById) => ({ name, usedById }))),
});

const broaderRow = ({ record: { id, broader } }: Line<'issues'>) =>
  broader === undefined ? [] : [{ id, broaderId: broader }];

const conferenceRow = ({ record }: Line<'conferences'>) => ({
  id: record.id,
  title: record.title,
  aliases: record.aliases,
  startsOn: record.startsOn ?? null,
  endsOn: record.endsOn ?? null,
  placeId: record.place ?? null,
  sources: record.source,
});

function newMeeting({ record }: Line<'meetings'>, seed: Seed): NewMeeting {
  const place = seed.places.find((line) => line.record.id === record.place)?.record;
  const countries = new Map(seed.countries.map((line) => [line.record.code, line.record]));
  const zones = [place?.timeZone, ...record.parties.map((code) => countries.get(code)?.timeZone)];
  const country = countries.get(place?.country ?? '')?.name;
  return {
    id: record.id,
    title: record.title,
    date: record.date,
    days: calendarDays(
      record.date,
      record.startedAt,
      zones.filter((zone) => zone !== undefined),
    ),
    startedAt: record.startedAt ?? null,
    durationMinutes: record.durationMinutes ?? null,
    mode: record.mode,
    level: record.level,
    placeId: record.place ?? null,
    placeNames: [place?.city, country].filter((name) => name !== undefined),
    partyIds: [...[...record.parties].sort().map(countryId), ...record.organizations],
    participants: record.participants.map(({ person, office, country }) => ({
      personId: person,
      officeId: office ?? null,
      countryCode: country ?? null,
    })),
    sources: record.source,
  };
}

const marginRows = ({ record }: Line<'meetings'>) =>
  record.onMarginsOf.map((occasionId) => ({ meetingId: record.id, occasionId }));

const documentRow = ({ record }: Line<'documents'>) => ({
  id: record.id,
  url: record.url,
  title: record.title,
  publishedOn: record.publishedOn,
  language: record.language,
  passageLanguage: record.passageLanguage ?? null,
  wording: record.wording,
  complete: record.complete,
  publisherId: record.publisher,
  publisherWords: null,
  assistance: null,
  unread: null,
  attributedToIds: record.attributedTo,
  carriedById: record.carriedBy ?? null,
  meetingIds: record.reportsOn,
  revision: 1,
  passages: record.passages.map((text, number) => ({
    id: passageId(record.id, number),
    number,
    text,
    key: padded(number),
  })),
});

function followUpRows(line: Line<'meetings'>, seed: Seed): RowTakenBy<'put-follow-ups'>[] {
  return line.record.followsUp.map((reference) => ({
    laterId: line.record.id,
    earlierId: reference.meeting,
    ...citationOf(line, reference, seed),
  }));
}

function actRows(seed: Seed, lines: Seed['acts']): WholeRow<'put-acts'>[] {
  const ordinals = new Map<string, number>();
  const meetings = new Map(seed.meetings.map((line) => [line.record.id, line.record]));
  const offices = new Map(seed.offices.map((line) => [line.record.id, line.record]));
  return lines.map((line) => {
    const { record } = line;
    const meeting = meetings.get(record.meeting ?? '');
    const date = meeting?.date ?? record.date;
    if (date === undefined) throw badRecord(line, 'an act outside a meeting needs a date');
    const actors = record.actors.map((id) => {
      const participant = meeting?.participants.find(({ person }) => person === id);
      const office = offices.get(participant?.office ?? record.offices[id] ?? '');
      const country =
        participant?.country ??
        office?.country ??
        (id.startsWith('country:') ? id.slice('country:'.length) : undefined);
      const side = country === undefined ? (office?.organization ?? id) : countryId(country);
      if (side.startsWith('person:')) throw badRecord(line, `no side is known for which ${id} speaks: give the office`);
      return { id, side, officeId: office?.id ?? null, countryCode: country ?? null };
    });
    const sides = [...new Set(actors.map((actor) => actor.side))].sort();
    const citations = record.citations.map((citation) => ({
      ...citationOf(line, citation, seed),
      locator: citation.locator ?? null,
    }));
    const [first] = record.citations;
    const identity = {
      documentId: first?.document ?? '',
      words: first?.quote ?? '',
      type: record.type,
      actors: record.actors,
    };
    const twin = actId({ ...identity, ordinal: 0 });
    const ordinal = ordinals.get(twin) ?? 0;
    ordinals.set(twin, ordinal + 1);
    return {
      id: actId({ ...identity, ordinal }),
      type: record.type,
      date,
      summary: record.summary,
      joint: sides.length > 1,
      repeated: record.repeated,
      sides,
      acceptedBy: null,
      cameoCode: cameoOfAct(record.type, sides.length > 1),
      meetingId: record.meeting ?? null,
      actors,
      towardIds: record.toward,
      aboutIds: record.about,
      citations,
      datasetId: null,
      textKey: `${citations[0]?.key} ${ordinal}`,
    };
  });
}

function citationOf(
  line: Line<'acts' | 'meetings'>,
  cited: { document: string; passage: number; quote: string },
  seed: Seed,
) {
  const document = seed.documents.find(({ record }) => record.id === cited.document)?.record;
  const span = quoteSpan(document?.passages[cited.passage] ?? '', cited.quote);
  if (span === undefined) {
    throw badRecord(
      line,
      `the quote "${cited.quote}" does not stand once in passage ${cited.passage} of ${cited.document}`,
    );
  }
  const key = `${document?.publishedOn} ${cited.document} ${padded(cited.passage)} ${padded(span.start)}`;
  return { passageId: passageId(cited.document, cited.passage), ...span, key };
}

function named(
  record: Native & { name: string; wikidataId?: string | undefined; source: string[] },
  aliases: readonly string[],
) {
  const names = nativeNamesOf(record);
  return {
    name: record.name,
    ...names,
    aliases,
    nativeText: nativeTextOf(names.nativeNames, aliases) ?? null,
    wikidataId: record.wikidataId ?? null,
    sources: record.source,
  };
}

/** A record with names in other scripts. */
interface Native {
  readonly nativeNames: readonly { readonly name: string; readonly language: string }[];
}

const nativeNamesOf = ({ nativeNames }: Native) => ({
  nativeNames: nativeNames.map(({ name }) => name),
  nativeNameLanguages: nativeNames.map(({ language }) => language),
});

/** A span of a text in UTF-16 code units; the end is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a quote stands in a passage, or `undefined` if it does not stand there exactly once. */
export function quoteSpan(passage: string, quote: string): Span | undefined {
  const start = passage.indexOf(quote);
  if (start === -1 || passage.indexOf(quote, start + 1) !== -1) return undefined;
  return { start, end: start + quote.length };
}
