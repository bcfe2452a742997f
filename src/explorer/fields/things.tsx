import './fields.css';
import type { SearchableType } from '../../generated/explorer/find.js';
import { NamedPicker } from '../find/named-picker.js';
import { type Named, OnePicker, PartPicker } from '../find/part-picker.js';
import type { Way } from './field.js';

/** A thing of an answer, with nothing but its id and its name. */
export function named(answered: unknown): Named | undefined {
  const thing = (answered ?? undefined) as Named | undefined;
  return thing && { id: thing.id, name: thing.name };
}

/** Several things, each found by search. */
export function things(...types: readonly SearchableType[]): Way<readonly Named[]> {
  return {
    read: (answered) => ((answered ?? []) as readonly unknown[]).flatMap((thing) => named(thing) ?? []),
    input: (value) => value.map(({ id }) => id),
    words: (value) => value.map(({ name }) => name).join(', ') || 'nothing',
    Control: ({ label, value, onChange }) => (
      <NamedPicker
        label={label}
        types={types}
        value={value}
        onChange={(all) => onChange(all.map(({ id, name }) => ({ id, name })))}
      />
    ),
  };
}

/** One thing that is found by search, or none. */
export function thing(...types: readonly SearchableType[]): Way<Named | undefined> {
  return {
    read: named,
    input: (value) => value?.id ?? null,
    words: (value) => value?.name ?? 'nothing',
    Control: ({ label, value, onChange }) => (
      <OnePicker label={label} types={types} value={value} onChange={onChange} />
    ),
  };
}

/** A place: the search has none, so it is picked among those of a country. */
export const place: Way<Named | undefined, string | null> = {
  read: (answered) => {
    const { id, city, country } = (answered ?? {}) as { id?: string; city?: string | null; country?: { name: string } };
    if (id === undefined) return undefined;
    return { id, name: [city, country?.name].filter(Boolean).join(', ') };
  },
  input: (value) => value?.id ?? null,
  words: (value) => value?.name ?? 'nothing',
  Control: ({ label, value, onChange }) => (
    <fieldset className="rows">
      <legend>{label}</legend>
      <p>
        {value?.name ?? <span className="muted">not told</span>}{' '}
        {value !== undefined && (
          <button
            type="button"
            className="quiet"
            aria-label={`Remove ${value.name}`}
            onClick={() => onChange(undefined)}
          >
            Remove
          </button>
        )}
      </p>
      <PartPicker
        of={value === undefined ? 'In the country' : 'Another place, in the country'}
        types={['COUNTRY']}
        part="Place"
        by="LOCATED_IN"
        onPick={onChange}
      />
    </fieldset>
  ),
};
