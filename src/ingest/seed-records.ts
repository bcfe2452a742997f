import { z } from 'zod';
import { wordings } from '../domain/document.js';
import { type Kind, kindOfId } from '../domain/ids.js';
import { meetingLevels, meetingModes } from '../domain/meeting.js';
import { actTypes } from '../generated/vocabulary/acts.js';

/** An id of one of these kinds. */
const idOf = (...kinds: Kind[]) =>
  z
    .string()
    .refine((id) => kinds.includes(kindOfId(id) as Kind), { error: `must be the id of a ${kinds.join(' or ')}` });

const text = z.string().trim().min(1);
const texts = z.array(text);
/** Names in other scripts, each with its language (BCP 47). The first is in the thing's own language. */
const nativeNames = z
  .array(
    z.strictObject({
      name: text,
      language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, { error: 'must be a language tag of BCP 47' }),
    }),
  )
  .default([]);
const day = z.iso.date();
const partialDay = z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/u, { error: 'must be a day, a month or a year' });
const code = z.string().regex(/^[A-Z]{2}$/u, { error: 'must be an ISO 3166-1 alpha-2 code' });
const wikidataId = z
  .string()
  .regex(/^Q\d+$/u)
  .optional();
/** Where a record is written: links, or ids of documents. Every record has one. */
const source = z.union([text, texts.min(1)]).transform((value) => (Array.isArray(value) ? value : [value]));
/** Words of the original that were seen there: a few, so that nothing of it is copied. */
const locator = text.regex(/^\S+(?: \S+){0,5}$/u, { error: 'must be one to six words' });
const quoted = { document: idOf('Document'), passage: z.int().min(0), quote: text };

/** How a text names an issue: the fields of `IssueCues` (`extract/gazetteer.ts`). */
const issueCues = {
  cues: texts.optional(),
  boundedCues: texts.optional(),
  weakCues: texts.optional(),
  notCues: texts.optional(),
  between: z.array(code).optional(),
  bounds: texts.optional(),
  notWith: z.array(code).optional(),
  yieldsTo: z.array(idOf('Issue')).optional(),
  yieldsAt: texts.optional(),
  aimsAt: code.optional(),
  frame: z.boolean().optional(),
  matters: z.array(z.enum(['relations', 'cooperation'])).optional(),
};

/** What a line of each file of `seed/` holds. The keys are the file names; the order is the order of loading. */
export const seedRecords = {
  countries: z.strictObject({
    code,
    name: text,
    nativeNames,
    aliases: texts,
    capital: text.optional(),
    timeZone: text.optional(),
    wikidataId,
    source,
  }),
  organizations: z.strictObject({
    id: idOf('Organization'),
    name: text,
    nativeNames,
    aliases: texts,
    country: code.optional(),
    wikidataId,
    source,
  }),
  places: z.strictObject({
    id: idOf('Place'),
    city: text.optional(),
    nativeNames,
    country: code,
    timeZone: text.optional(),
    source,
  }),
  persons: z.strictObject({
    id: idOf('Person'),
    name: text,
    nativeNames,
    variants: texts,
    wikidataId,
    source,
  }),
  offices: z.strictObject({
    id: idOf('Office'),
    title: text,
    nativeNames,
    /** Other titles of it. */
    aliases: texts.default([]),
    /** The level at which its holder talks. */
    rank: z.enum(meetingLevels).optional(),
    country: code.optional(),
    organization: idOf('Organization').optional(),
    source,
  }),
  tenures: z.strictObject({
    person: idOf('Person'),
    office: idOf('Office'),
    from: day.optional(),
    to: day.optional(),
    /** Without `from`: the earliest day on which a source shows the person in office. */
    knownFrom: day.optional(),
    /** With `endUnknown`: the latest day on which a source shows the person in office. */
    knownTo: day.optional(),
    endUnknown: z.boolean().default(false),
    acting: z.boolean().default(false),
    source,
  }),
  nominations: z.strictObject({
    id: idOf('Nomination'),
    name: text,
    aliases: texts.default([]),
    site: z.strictObject({ name: text, nativeNames }),
    nominatedBy: code,
    submittedTo: idOf('Organization'),
    milestones: z.array(z.strictObject({ date: partialDay, label: text, source })),
    source,
  }),
  issues: z.strictObject({
    id: idOf('Issue'),
    name: text,
    nativeNames,
    description: text,
    aliases: texts,
    labels: z.array(z.strictObject({ name: text, usedBy: z.array(idOf('Organization')).min(1) })),
    broader: idOf('Issue').optional(),
    nomination: idOf('Nomination').optional(),
    umbrella: z.boolean().optional(),
    ...issueCues,
    source,
  }),
  conferences: z.strictObject({
    id: idOf('Conference'),
    title: text,
    aliases: texts,
    startsOn: day.optional(),
    endsOn: day.optional(),
    place: idOf('Place').optional(),
    source,
  }),
  meetings: z.strictObject({
    id: idOf('Meeting'),
    title: text,
    date: day,
    startedAt: z.iso.datetime({ offset: true }).optional(),
    durationMinutes: z.int().positive().optional(),
    mode: z.enum(meetingModes),
    level: z.enum(meetingLevels),
    place: idOf('Place').optional(),
    parties: z.array(code),
    organizations: z.array(idOf('Organization')).default([]),
    participants: z.array(
      z.strictObject({ person: idOf('Person'), office: idOf('Office').optional(), country: code.optional() }),
    ),
    onMarginsOf: z.array(idOf('Meeting', 'Conference')).default([]),
    followsUp: z.array(z.strictObject({ meeting: idOf('Meeting'), ...quoted })).default([]),
    source,
  }),
  documents: z.strictObject({
    id: idOf('Document'),
    url: z.url(),
    title: text,
    publishedOn: day,
    publisher: idOf('Organization'),
    attributedTo: z.array(idOf('Organization')).default([]),
    carriedBy: idOf('Organization').optional(),
    language: text,
    /** The language of its passages, where they are told in another. */
    passageLanguage: text.optional(),
    reportsOn: z.array(idOf('Meeting')),
    wording: z.enum(wordings),
    complete: z.boolean(),
    passages: z.array(z.string()).min(1),
    source,
  }),
  acts: z.strictObject({
    meeting: idOf('Meeting').optional(),
    date: day.optional(),
    type: z.enum(actTypes),
    actors: z.array(idOf('Person', 'Country', 'Organization')).min(1),
    offices: z.record(idOf('Person'), idOf('Office')).default({}),
    toward: z.array(idOf('Country', 'Organization')),
    about: z.array(idOf('Issue', 'Nomination')).min(1),
    repeated: z.boolean(),
    summary: text,
    citations: z.array(z.strictObject({ ...quoted, locator: locator.optional() })).min(1),
    source,
  }),
} as const;

/** A file of `seed/`, without its ending. */
export type SeedFile = keyof typeof seedRecords;

/** A record of a file, after it was checked. */
export type SeedRecord<File extends SeedFile> = z.output<(typeof seedRecords)[File]>;
