import './chosen-things.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { SearchableType } from '../../generated/explorer/find.js';
import { pageOf } from '../url/page-of.js';
import type { Hit } from './hit.js';
import { ThingPicker } from './thing-picker.js';

/** The things that a page is of, each with a button that removes it, and a field that adds one. */
export function ChosenThings({
  things,
  types,
  label,
  onPick,
  onRemove,
}: {
  /** `shown` stands for the name where a name alone does not do. */
  readonly things: readonly { readonly id: string; readonly name: string; readonly shown?: ReactNode }[];
  readonly types: readonly SearchableType[];
  /** What the field asks for. */
  readonly label: string;
  onPick(hit: Hit): void;
  onRemove(id: string): void;
}) {
  return (
    <div className="chosen-things no-print">
      {things.map(({ id, name, shown }) => (
        <span key={id} className="chosen-thing">
          <Link href={pageOf(id)}>{shown ?? name}</Link>
          <button type="button" className="quiet" aria-label={`Remove ${name}`} onClick={() => onRemove(id)}>
            <span aria-hidden="true">✕</span>
          </button>
        </span>
      ))}
      <ThingPicker label={label} types={types} onPick={onPick} />
    </div>
  );
}
