import { DateTime } from 'luxon';
import { badInput, type EditedKind } from './add-input.js';
import type { Fields } from './fields.js';

/** What the fields of one kind must agree on, each with the fields that it looks at. */
interface Rule {
  readonly of: readonly string[];
  /** The field that is wrong, and what is wrong with it; nothing if all is well. */
  readonly fault: (fields: Fields, id: string) => readonly [field: string, what: string] | undefined;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const rules: Partial<Readonly<Record<EditedKind, readonly Rule[]>>> = {
  Meeting: [
    {
      of: ['parties', 'organizations'],
      fault({ parties, organizations }) {
        const all = [...listOf(parties), ...listOf(organizations)];
        if (all.length === 0) return ['parties', 'must name a party, or `organizations` must'];
        return new Set(all).size < all.length ? ['parties', 'must name each party once'] : undefined;
      },
    },
    {
      of: ['date', 'startedAt'],
      fault({ date, startedAt }) {
        if (typeof date !== 'string' || typeof startedAt !== 'string') return undefined;
        const local = DateTime.fromISO(startedAt, { setZone: true }).toISODate() ?? date;
        return Math.abs(DateTime.fromISO(local).diff(DateTime.fromISO(date), 'days').days) > 1
          ? ['startedAt', `is ${startedAt}, which is not the day ${date}: give both, or take \`startedAt\` away`]
          : undefined;
      },
    },
    {
      of: ['mode', 'place'],
      fault: ({ mode, place }) =>
        mode !== 'IN_PERSON' && (place ?? null) !== null ? ['place', 'is for a talk in person only'] : undefined,
    },
  ],
  Conference: [
    {
      of: ['startsOn', 'endsOn'],
      fault: ({ startsOn, endsOn }) =>
        typeof startsOn === 'string' && typeof endsOn === 'string' && endsOn < startsOn
          ? ['endsOn', 'must not be before `startsOn`']
          : undefined,
    },
  ],
  Issue: [
    {
      of: ['broader'],
      fault: ({ broader }, id) => (broader === id ? ['broader', 'must be another issue'] : undefined),
    },
  ],
};

/**
 * Checks what is said of a thing as a whole, as far as one of the given fields is concerned.
 *
 * @param given the names of the fields that an input gives
 * @param path of these fields in the input
 * @throws BAD_USER_INPUT
 */
export function checkThing(kind: EditedKind, id: string, fields: Fields, given: readonly string[], path: string): void {
  for (const { of, fault } of rules[kind] ?? []) {
    if (!of.some((field) => given.includes(field))) continue;
    const found = fault(fields, id);
    if (found !== undefined) throw badInput(`${path}.${found[0]}`, found[1]);
  }
}
