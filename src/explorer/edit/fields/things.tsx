import { useId, useState } from 'react';
import { PartsOfDocument, type RelationshipType } from '../../../generated/explorer/edit.js';
import type { SearchableType } from '../../../generated/explorer/find.js';
import { useAnswer } from '../../data/use-answer.js';
import { NamedPicker } from '../../find/named-picker.js';
import { thingName } from '../thing-name.js';
import type { Way } from './field.js';

/** A thing that a form names. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

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
      <NamedPicker label={label} types={types} value={value} onChange={(all) => onChange(all.map(plain))} />
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

/** Picks one thing by search; another one replaces it. */
export function OnePicker({
  label,
  types,
  value,
  onChange,
}: {
  readonly label: string;
  readonly types: readonly SearchableType[];
  readonly value: Named | undefined;
  onChange(value: Named | undefined): void;
}) {
  return (
    <NamedPicker
      label={label}
      types={types}
      value={value === undefined ? [] : [value]}
      onChange={(all) => onChange(all.slice(-1).map(plain)[0])}
    />
  );
}

const plain = ({ id, name }: Named): Named => ({ id, name });

/** A place: the search has none, so it is picked among those of a country. */
export const place: Way<Named | undefined> = {
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
          <button type="button" className="quiet" onClick={() => onChange(undefined)}>
            Remove {value.name}
          </button>
        )}
      </p>
      <PartPicker
        of="Another place, in the country"
        types={['COUNTRY']}
        part="Place"
        by="LOCATED_IN"
        onPick={onChange}
      />
    </fieldset>
  ),
};

/** Picks a thing that the search does not have by what it belongs to: an office or a place. */
export function PartPicker({
  of,
  types,
  part,
  by,
  onPick,
}: {
  /** What the whole is called. */
  readonly of: string;
  readonly types: readonly SearchableType[];
  /** What the part is called. */
  readonly part: string;
  readonly by: RelationshipType;
  onPick(part: Named): void;
}) {
  const [whole, setWhole] = useState<Named>();
  const { data } = useAnswer(PartsOfDocument, whole && { of: whole.id, types: [by] });
  const parts = whole === undefined ? [] : (data?.neighbourhood?.edges ?? []).map(({ node }) => node);
  const id = useId();
  return (
    <div className="part-picker">
      <OnePicker label={of} types={types} value={whole} onChange={setWhole} />
      {whole !== undefined && (
        <p className="form-line">
          <label htmlFor={id}>{part}</label>
          <select
            id={id}
            value=""
            disabled={parts.length === 0}
            onChange={({ target }) => {
              const picked = parts.find((each) => each.id === target.value);
              if (picked === undefined) return;
              onPick({ id: picked.id, name: `${thingName(picked)}, ${whole.name}` });
              setWhole(undefined);
            }}
          >
            <option value="">{parts.length === 0 ? 'none is known' : 'choose …'}</option>
            {parts.map((each) => (
              <option key={each.id} value={each.id}>
                {thingName(each)}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}
