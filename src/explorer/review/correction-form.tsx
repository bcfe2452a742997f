import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ActType } from '../../generated/explorer/review.js';
import { actLabel, actTypes } from '../../generated/vocabulary/acts.js';
import { NamedPicker } from '../find/named-picker.js';
import {
  type ActWords,
  type Around,
  type CorrectionDraft,
  correctionOf,
  draftOf,
  draftSummary,
} from './decide/correction.js';
import type { Correction } from './decide/decision.js';

/** What an act should be: type, whether again, who, toward whom, about what, and its sentence. */
export function CorrectionForm({
  act,
  to,
  around,
  action,
  onDone,
  onCancel,
}: {
  readonly act: ActWords;
  /** A correction that was decided before. */
  readonly to?: Correction | undefined;
  readonly around: Around | undefined;
  readonly action: string;
  onDone(to: Correction): void;
  onCancel(): void;
}) {
  const [draft, setDraft] = useState(() => draftOf(act, to));
  const [missing, setMissing] = useState<string>();
  const first = useRef<HTMLSelectElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);

  const change = (part: Partial<CorrectionDraft>) => setDraft((now) => ({ ...now, ...part }));
  const done = (event?: FormEvent) => {
    event?.preventDefault();
    const correction = correctionOf(act, draft, around);
    if (draft.actors.length === 0) setMissing('Choose who did it.');
    else if (draft.about.length === 0) setMissing('Choose what it is about.');
    else if (Object.keys(correction).length === 0)
      setMissing('Nothing has been changed. Accept it as it is, or change something.');
    else onDone(correction);
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
  };
  const parties = around?.parties ?? [];
  const people = (around?.participants ?? []).map(({ person }) => person);

  return (
    <form className="correction" aria-label="Correct the act" onSubmit={done} onKeyDown={keys}>
      <p className="form-line">
        <label htmlFor={`${id}-type`}>What was done</label>
        <select
          ref={first}
          id={`${id}-type`}
          value={draft.type}
          onChange={(event) => change({ type: event.target.value as ActType })}
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
            onChange={(event) => change({ repeated: event.target.checked })}
          />{' '}
          The text says: once again
        </label>
      </p>
      <Choices
        legend="Who did it"
        among={union<ActWords['actors'][number]>(people, parties, act.actors, draft.actors)}
        value={draft.actors}
        onChange={(actors) => change({ actors })}
      />
      <Choices
        legend="Toward whom"
        among={union<ActWords['toward'][number]>(parties, act.toward, draft.toward)}
        value={draft.toward}
        onChange={(toward) => change({ toward })}
      />
      <NamedPicker
        label="About what"
        types={['ISSUE', 'NOMINATION']}
        value={draft.about}
        onChange={(about) => change({ about })}
      />
      <label htmlFor={`${id}-summary`}>In one sentence</label>
      <textarea
        id={`${id}-summary`}
        rows={2}
        value={draftSummary(act, draft, around)}
        onChange={(event) => change({ summary: event.target.value })}
      />
      {missing !== undefined && (
        <p className="stopped" role="alert">
          {missing}
        </p>
      )}
      <p className="form-line">
        <button type="submit">{action}</button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
        <span className="small muted">Ctrl+Enter saves, Esc cancels.</span>
      </p>
    </form>
  );
}

/** Things of several lists, each once. */
function union<T extends { readonly id: string }>(...lists: readonly (readonly T[])[]): T[] {
  return [...new Map(lists.flat().map((thing) => [thing.id, thing])).values()];
}

/** Several of a few things: a box each. */
export function Choices<T extends { readonly id: string; readonly name: string }>({
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
