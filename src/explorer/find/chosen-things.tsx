import './chosen-things.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { SearchableType } from '../../generated/explorer/find.js';
import { pageOf } from '../url/page-of.js';
import type { Hit } from './hit.js';
import { ThingPicker } from './thing-picker.js';

/**
 * The things that a page is of, each with a button that removes it, and a field that adds one. Of an id that no such thing has
 * it says so.
 */
export function ChosenThings({
  things,
  unknown = [],
  types,
  label,
  onPick,
  onRemove,
}: {
  /** `shown` stands for the name where a name alone does not do. */
  readonly things: readonly { readonly id: string; readonly name: string; readonly shown?: ReactNode }[];
  /** Ids that were asked for and that nothing of these types has. */
  readonly unknown?: readonly string[];
  readonly types: readonly SearchableType[];
  /** What the field asks for. */
  readonly label: string;
  onPick(hit: Hit): void;
  onRemove(id: string): void;
}) {
  return (
    <>
      <div className="chosen-things no-print">
        {things.map(({ id, name, shown }) => (
          <span key={id} className="chosen-thing">
            <Link href={pageOf(id)}>{shown ?? name}</Link>
            <RemoveButton name={name} onClick={() => onRemove(id)} />
          </span>
        ))}
        {unknown.map((id) => (
          <span key={id} className="chosen-thing">
            {id}
            <RemoveButton name={id} onClick={() => onRemove(id)} />
          </span>
        ))}
        <ThingPicker label={label} types={types} onPick={onPick} />
      </div>
      {unknown.length > 0 && (
        <p role="alert">
          No {types.map((type) => type.toLowerCase()).join(' or ')} has the id {unknown.join(', ')}. Remove it, or
          search.
        </p>
      )}
    </>
  );
}

function RemoveButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="quiet" aria-label={`Remove ${name}`} onClick={onClick}>
      <span aria-hidden="true">✕</span>
    </button>
  );
}
