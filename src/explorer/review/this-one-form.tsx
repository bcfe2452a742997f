import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { SearchableType } from '../../generated/explorer/find.js';
import { type Named, OnePicker, PartPicker } from '../find/part-picker.js';
import type { Unresolved } from './decide/proposal.js';

/** Asks which thing of the graph the words name, and which words become an alias of it. */
export function ThisOneForm({
  words: { kind, name, otherNames, of },
  types,
  busy,
  onDone,
  onCancel,
}: {
  readonly words: Unresolved;
  readonly types: readonly SearchableType[];
  readonly busy: boolean;
  onDone(as: Named, alias: string): void;
  onCancel(): void;
}) {
  const [thing, setThing] = useState<Named>();
  const [alias, setAlias] = useState(name ?? '');
  const id = useId();
  const done = (event: FormEvent) => {
    event.preventDefault();
    if (thing !== undefined && alias.trim() !== '') onDone(thing, alias.trim());
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
  };
  return (
    <form className="editor-form" aria-label="Which one it is" onSubmit={done} onKeyDown={keys}>
      {kind === 'OFFICE' ? (
        <>
          <PartPicker
            of="It is an office of"
            types={types}
            part="Office"
            by="OFFICE_OF"
            begin={of ?? undefined}
            onPick={setThing}
          />
          {thing !== undefined && <p>It is: {thing.name}</p>}
        </>
      ) : (
        <OnePicker label="It is" types={types} value={thing} onChange={setThing} />
      )}
      <p className="form-line">
        <label htmlFor={`${id}-alias`}>Texts call it</label>
        <input
          id={`${id}-alias`}
          value={alias}
          list={`${id}-names`}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setAlias(event.target.value)}
        />
        <datalist id={`${id}-names`}>
          {otherNames.map((other) => (
            <option key={other} value={other} />
          ))}
        </datalist>
      </p>
      <p className="form-line">
        <button type="submit" disabled={busy || thing === undefined}>
          Save
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
