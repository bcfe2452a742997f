import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { SearchableType } from '../../generated/explorer/find.js';
import { NamedPicker } from '../find/named-picker.js';
import type { Unresolved } from './decide/proposal.js';

/** A thing of the graph that a form names. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Asks which thing of the graph the words name, and which words become an alias of it. */
export function ThisOneForm({
  words: { name, otherNames, text },
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
  const [chosen, setChosen] = useState<readonly Named[]>([]);
  const [alias, setAlias] = useState(name ?? text);
  const id = useId();
  const [thing] = chosen;
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
      <NamedPicker label="It is" types={types} value={chosen} onChange={(things) => setChosen(things.slice(-1))} />
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
