import { useId, useState } from 'react';
import {
  PartsOfDocument,
  type PartsOfQuery,
  type RelationshipType,
  type SearchableType,
} from '../../generated/explorer/find.js';
import { useAnswer } from '../data/use-answer.js';
import { NamedPicker } from './named-picker.js';

/** A thing that a form names. */
export interface Named {
  readonly id: string;
  readonly name: string;
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

/** Picks a thing that the search does not have by what it belongs to: an office or a place. */
export function PartPicker({
  of,
  types,
  part,
  by,
  begin,
  onPick,
}: {
  /** What the whole is called. */
  readonly of: string;
  readonly types: readonly SearchableType[];
  /** What the part is called. */
  readonly part: string;
  readonly by: RelationshipType;
  /** The whole to begin with. */
  readonly begin?: Named | undefined;
  onPick(part: Named): void;
}) {
  const [whole, setWhole] = useState(begin);
  const { data } = useAnswer(PartsOfDocument, whole && { of: whole.id, types: [by] });
  const parts = whole === undefined ? [] : (data?.neighbourhood?.edges ?? []).map(({ node }) => node).filter(isPart);
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
              onPick({ id: picked.id, name: `${nameOf(picked)}, ${whole.name}` });
              setWhole(undefined);
            }}
          >
            <option value="">{parts.length === 0 ? 'none is known' : 'choose …'}</option>
            {parts.map((each) => (
              <option key={each.id} value={each.id}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}

type Node = NonNullable<PartsOfQuery['neighbourhood']>['edges'][number]['node'];
type Part = Extract<Node, { readonly __typename: 'Office' | 'Place' }>;

const isPart = (node: Node): node is Part => node.__typename === 'Office' || node.__typename === 'Place';
const nameOf = (part: Part) => (part.__typename === 'Office' ? part.name : (part.city ?? part.id));
