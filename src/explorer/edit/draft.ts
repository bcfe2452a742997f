import type { Answered, Valued } from '../fields/valued.js';

/** A thing as it was when it was asked for. */
export interface EditedThing {
  /** The id of its last change before that; `null` if it had none. */
  readonly seen: string | null;
  readonly values: Answered;
}

/** Values of fields by their names, as a form has them. */
export type Values = Readonly<Record<string, unknown>>;

/** What an editor is writing. */
export interface Draft {
  /** What it began with. */
  readonly base: EditedThing;
  readonly values: Values;
  /** The values that somebody else gave meanwhile to fields that the editor changed. */
  readonly meanwhile: Values;
}

/** A draft in which nothing is changed yet. */
export function draftOf(fields: readonly Valued[], base: EditedThing): Draft {
  return { base, values: readValues(fields, base), meanwhile: {} };
}

function readValues(fields: readonly Valued[], { values }: EditedThing): Values {
  return Object.fromEntries(fields.map((field) => [field.name, field.read(field.from(values))]));
}

/** What is to be sent: the fields that the editor changed, with their new values. */
export function changedFields(fields: readonly Valued[], { base, values }: Draft): Record<string, unknown> {
  const before = readValues(fields, base);
  return Object.fromEntries(
    fields
      .filter((field) => isOther(field, before, values))
      .map((field) => [field.name, field.input(values[field.name])]),
  );
}

/** The draft on what the thing is now: what the editor changed stays, every other field is as it is now. */
export function rebased(fields: readonly Valued[], draft: Draft, base: EditedThing): Draft {
  const before = readValues(fields, draft.base);
  const now = readValues(fields, base);
  const kept = fields.filter((field) => isOther(field, before, draft.values) && isOther(field, now, draft.values));
  const told = kept.filter((field) => field.name in draft.meanwhile || isOther(field, before, now));
  return {
    base,
    values: { ...now, ...pick(draft.values, kept) },
    meanwhile: pick(now, told),
  };
}

const pick = (values: Values, fields: readonly Valued[]): Values =>
  Object.fromEntries(fields.map(({ name }) => [name, values[name]]));

function isOther({ name, input }: Valued, one: Values, other: Values): boolean {
  return JSON.stringify(input(one[name])) !== JSON.stringify(input(other[name]));
}
