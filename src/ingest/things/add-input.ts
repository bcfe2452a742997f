import { DateTime } from 'luxon';
import { z } from 'zod';
import { isDay } from '../../domain/day.js';
import { wordings } from '../../domain/document.js';
import { type Kind, kindOfId } from '../../domain/ids.js';
import { meetingLevels, meetingModes, meetingStates } from '../../domain/meeting.js';
import { isWebAddress } from '../../domain/web-address.js';
import { DemarcheError, shapeFault } from '../../errors.js';
import { cueFault } from '../../extract/cues.js';
import type { EditedField, EditedKind } from '../../generated/vocabulary/fields.js';

export type { EditedKind };

/** How many things one input may hold. */
export const thingsLimit = 500;

const text = z.string().trim().min(1, { error: 'must not be empty' }).max(2_000, { error: 'must be shorter' });
/** A name is one line, and has a letter or a figure, out of which an id is made. */
const name = text
  .max(500, { error: 'must be shorter' })
  .regex(/^[^\p{Cc}]*$/u, { error: 'must be one line without control characters' })
  .regex(/[\p{L}\p{N}]/u, { error: 'must have a letter or a figure' });
const texts = z.array(text).max(200);
const source = text.refine((value) => isWebAddress(value) || kindOfId(value) === 'Document', {
  error: 'must be an http or https address, or the id of a document',
});
const sources = z.array(source).max(200);
const day = z.string().refine(isDay, { error: 'must be a day such as 2022-02-12' });
const moment = z.string().refine((value) => /T.+(?:Z|[+-]\d\d:\d\d)$/u.test(value) && DateTime.fromISO(value).isValid, {
  error: 'must be a moment with its offset, such as 2022-02-12T12:00:00-10:00',
});
const cue = text.superRefine((value, context) => {
  const fault = cueFault(value);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, { error: 'must be a language tag of BCP 47, such as ja' });
const timeZone = z.string().refine((value) => DateTime.local({ zone: value }).isValid && value.includes('/'), {
  error: 'must be an IANA time zone',
});
const wikidataId = z.string().regex(/^Q[1-9]\d*$/u, { error: 'must be a Wikidata item, such as Q42' });
/** The id of something of one of these kinds. */
export const idOf = (...kinds: Kind[]) =>
  z
    .string()
    .refine((id) => kinds.includes(kindOfId(id) as Kind), { error: `must be the id of a ${kinds.join(' or ')}` });
/** A country by its code or its id; the result is the id. */
const country = z
  .string()
  .transform((value) => (/^[A-Z]{2}$/u.test(value) ? `country:${value}` : value))
  .pipe(idOf('Country'));
/** A country by its code or id, or an organization by its id. */
const party = z
  .string()
  .transform((value) => (/^[A-Z]{2}$/u.test(value) ? `country:${value}` : value))
  .pipe(idOf('Country', 'Organization'));

const fields = {
  name,
  nativeNames: z.array(z.strictObject({ name: text, language })).max(50),
  aliases: texts,
  wikidataId,
  sources,
};

/** A tenure, as it is added or as it is to be. `officeTitle` and `of` name an office that may be new. */
export const tenureShape = z
  .strictObject({
    office: idOf('Office').nullish(),
    officeTitle: text.nullish(),
    of: party.nullish(),
    distinct: z.boolean().nullish(),
    from: day.nullish(),
    to: day.nullish(),
    knownFrom: day.nullish(),
    knownTo: day.nullish(),
    endUnknown: z.boolean().nullish(),
    acting: z.boolean().nullish(),
    sources: sources.nullish(),
  })
  .refine(
    ({ office, officeTitle, of }) =>
      (office ?? null) !== null || ((officeTitle ?? null) !== null && (of ?? null) !== null),
    {
      error: 'must name the office: `office`, or `officeTitle` and `of`',
    },
  )
  .refine(({ from, knownFrom, to }) => !to || (from ?? knownFrom ?? '') < to, {
    error: 'must be after `from`',
    path: ['to'],
  })
  .refine(({ from, knownFrom }) => !from || !knownFrom, {
    error: 'is for a tenure whose first day is not known',
    path: ['knownFrom'],
  })
  .refine(({ to, endUnknown, knownTo }) => !knownTo || (!to && endUnknown !== false), {
    error: 'is for a tenure whose end is not known',
    path: ['knownTo'],
  })
  .refine(({ from, knownFrom, knownTo }) => !knownTo || (from ?? knownFrom ?? '') <= knownTo, {
    error: 'must not be before the tenure',
    path: ['knownTo'],
  });

/** Somebody who takes part in a meeting. */
const participantShape = z.strictObject({
  person: idOf('Person'),
  office: idOf('Office').nullish(),
  country: country.nullish(),
});

/** The fields of each kind of thing, by their names in the SDL. All of them may be edited. */
export const thingFields = {
  Person: { ...fields, tenures: z.array(tenureShape).max(100) },
  Office: {
    title: name,
    of: party,
    rank: z.enum(meetingLevels),
    nativeNames: fields.nativeNames,
    aliases: texts,
    sources,
  },
  Organization: { ...fields, country },
  Place: { city: name, country, timeZone, nativeNames: fields.nativeNames, sources },
  Conference: { title: name, aliases: texts, startsOn: day, endsOn: day, place: idOf('Place'), sources },
  Issue: {
    name,
    nativeNames: fields.nativeNames,
    description: text,
    aliases: texts,
    labels: z.array(z.strictObject({ name: text, usedBy: idOf('Organization') })).max(200),
    broader: idOf('Issue'),
    parties: z.array(party).max(50),
    cues: z.array(cue).max(200),
    sources,
  },
  Nomination: {
    name,
    aliases: texts,
    siteName: text,
    nativeNames: fields.nativeNames,
    nominatedBy: country,
    submittedTo: idOf('Organization'),
    sources,
  },
  Document: {
    title: text,
    publishedOn: day,
    publisher: idOf('Organization'),
    attributedTo: z.array(idOf('Organization')).max(20),
    carriedBy: idOf('Organization'),
    wording: z.enum(wordings),
  },
  Meeting: {
    title: text,
    date: day,
    startedAt: moment,
    durationMinutes: z
      .int()
      .min(1, { error: 'must be at least 1' })
      .max(10_080, { error: 'must be at most a week, 10080' }),
    mode: z.enum(meetingModes),
    level: z.enum(meetingLevels),
    place: idOf('Place'),
    parties: z.array(country).max(100),
    organizations: z.array(idOf('Organization')).max(100),
    participants: z.array(participantShape).max(200),
    onMarginsOf: z.array(idOf('Meeting', 'Conference')).max(20),
    sources,
  },
} as const satisfies { readonly [TKind in EditedKind]: Readonly<Record<EditedField<TKind>, z.ZodType>> };

type Shape = Record<string, z.ZodType>;

/** All fields may be left out, but for those that are named. */
function record<Fields extends Shape, Needed extends keyof Fields & string>(shape: Fields, ...needed: Needed[]) {
  const optional = Object.fromEntries(
    Object.entries(shape).map(([name, type]) => [name, needed.includes(name as Needed) ? type : type.nullish()]),
  ) as { [Name in keyof Fields]: Name extends Needed ? Fields[Name] : z.ZodOptional<z.ZodNullable<Fields[Name]>> };
  return z.strictObject({ id: z.string().nullish(), distinct: z.boolean().nullish(), ...optional });
}

const { Person, Office, Organization, Place, Conference, Issue, Meeting } = thingFields;

const additionShape = z.strictObject({
  persons: z.array(record(Person, 'name')).nullish(),
  offices: z.array(record(Office, 'title', 'of')).nullish(),
  organizations: z.array(record({ ...Organization, publisher: z.boolean() }, 'name')).nullish(),
  places: z.array(record(Place, 'country')).nullish(),
  conferences: z.array(record(Conference, 'title')).nullish(),
  issues: z.array(record(Issue, 'name')).nullish(),
  meetings: z.array(record({ ...Meeting, state: z.enum(meetingStates) }, 'date', 'mode', 'level', 'parties')).nullish(),
  source: source.nullish(),
  reason: text.nullish(),
});

/** What is added: the input of `add`. */
export type Addition = z.output<typeof additionShape>;

const editShapes = Object.fromEntries(
  Object.entries(thingFields).map(([kind, shape]) => [kind, z.strictObject(nullishOf(shape))]),
);

function nullishOf(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).map(([name, type]) => [name, type.nullish()]));
}

/**
 * Checks an addition as far as that needs no graph.
 *
 * @throws BAD_USER_INPUT with the path of the first fault
 */
export function checkedAddition(input: unknown): Addition {
  const addition = parsedInput(additionShape, input, 'input');
  const { source: _, reason: __, ...lists } = addition;
  const count = Object.values(lists).reduce((total, list) => total + (list?.length ?? 0), 0);
  if (count === 0) throw new DemarcheError('BAD_USER_INPUT', 'The input names nothing to add.');
  if (count > thingsLimit) {
    throw new DemarcheError('BAD_USER_INPUT', `The input names ${count} things; ${thingsLimit} are allowed.`);
  }
  return addition;
}

/** The fields of an edit; null takes a value away. @throws BAD_USER_INPUT with the path of the first fault */
export function checkedEdit(kind: EditedKind, to: unknown): Record<string, unknown> {
  const edit = parsedInput(editShapes[kind] as z.ZodType<Record<string, unknown>>, to, 'to');
  if (Object.keys(edit).length === 0) throw new DemarcheError('BAD_USER_INPUT', 'Nothing is to be edited.');
  return edit;
}

/** A fault of an input. @param path such as `input.persons[0].name` */
export function badInput(path: string, what: string): DemarcheError {
  return new DemarcheError('BAD_USER_INPUT', `${path}: ${what}.`);
}

/** An input by its shape. @param root what the paths in an error begin with @throws BAD_USER_INPUT */
export function parsedInput<Output>(shape: z.ZodType<Output>, input: unknown, root: string): Output {
  const result = shape.safeParse(input, { error: shapeFault });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? [])
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  throw badInput(`${root}${path}`, issue?.message ?? 'is wrong');
}
