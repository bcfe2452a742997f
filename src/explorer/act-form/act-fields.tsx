import '../editor/editor.css';
import { type RefObject, useId } from 'react';
import type { ActType } from '../../generated/explorer/act-form.js';
import { actLabel, actTypes } from '../../generated/vocabulary/acts.js';
import { NamedPicker } from '../find/named-picker.js';
import type { ActDraft, ActWords, Around } from './act-draft.js';

type Actor = ActWords['actors'][number];
type Party = ActWords['toward'][number];

/** The fields of an act: type, whether again, who, toward whom, about what, and its sentence. */
export function ActFields({
  draft,
  summary,
  around,
  act,
  searched = false,
  first,
  onChange,
}: {
  readonly draft: ActDraft;
  /** The sentence as it stands. */
  readonly summary: string;
  readonly around: Around | undefined;
  /** The act as it was: whom it names can be chosen. */
  readonly act?: Pick<ActWords, 'actors' | 'toward'>;
  /** Whether others than those that are listed can be searched for. */
  readonly searched?: boolean;
  readonly first?: RefObject<HTMLSelectElement | null>;
  onChange(part: Partial<ActDraft>): void;
}) {
  const id = useId();
  const parties = around?.parties ?? [];
  const people = (around?.participants ?? []).map(({ person }) => person);
  const who = union<Actor>(people, parties, act?.actors ?? [], draft.actors);
  const whom = union<Party>(parties, act?.toward ?? [], draft.toward);
  return (
    <>
      <p className="form-line">
        <label htmlFor={`${id}-type`}>What was done</label>
        <select
          ref={first}
          id={`${id}-type`}
          value={draft.type}
          onChange={(event) => onChange({ type: event.target.value as ActType })}
        >
          {actTypes.map((type) => (
            <option key={type} value={type}>
              {actLabel[type]}
            </option>
          ))}
        </select>
        <label>
          <input
            type="checkbox"
            checked={draft.repeated}
            onChange={(event) => onChange({ repeated: event.target.checked })}
          />{' '}
          The text says: once again
        </label>
      </p>
      {who.length > 0 && (
        <Choices legend="Who did it" among={who} value={draft.actors} onChange={(actors) => onChange({ actors })} />
      )}
      {searched && (
        <NamedPicker<Actor>
          label={who.length === 0 ? 'Who did it' : 'Somebody else who did it'}
          types={around === undefined ? ['PERSON', 'COUNTRY', 'ORGANIZATION'] : ['COUNTRY', 'ORGANIZATION']}
          value={[]}
          onChange={(more) => onChange({ actors: union(draft.actors, more) })}
        />
      )}
      {whom.length > 0 && (
        <Choices legend="Toward whom" among={whom} value={draft.toward} onChange={(toward) => onChange({ toward })} />
      )}
      {searched && (
        <NamedPicker<Party>
          label={whom.length === 0 ? 'Toward whom' : 'Toward somebody else'}
          types={['COUNTRY', 'ORGANIZATION']}
          value={[]}
          onChange={(more) => onChange({ toward: union(draft.toward, more) })}
        />
      )}
      <NamedPicker
        label="About what"
        types={['ISSUE', 'NOMINATION']}
        value={draft.about}
        onChange={(about) => onChange({ about })}
      />
      <label htmlFor={`${id}-summary`}>In one sentence</label>
      <textarea
        id={`${id}-summary`}
        rows={2}
        value={summary}
        onChange={(event) => onChange({ summary: event.target.value })}
      />
    </>
  );
}

/** Things of several lists, each once. */
function union<T extends { readonly id: string }>(...lists: readonly (readonly T[])[]): T[] {
  return [...new Map(lists.flat().map((thing) => [thing.id, thing])).values()];
}

/** Several of a few things: a box each. */
function Choices<T extends { readonly id: string; readonly name: string }>({
  legend,
  among,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly among: readonly T[];
  readonly value: readonly T[];
  onChange(value: readonly T[]): void;
}) {
  const isIn = (thing: T) => value.some(({ id }) => id === thing.id);
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {among.map((thing) => (
        <label key={thing.id}>
          <input
            type="checkbox"
            checked={isIn(thing)}
            onChange={() => onChange(isIn(thing) ? value.filter(({ id }) => id !== thing.id) : [...value, thing])}
          />{' '}
          {thing.name}
        </label>
      ))}
    </fieldset>
  );
}
