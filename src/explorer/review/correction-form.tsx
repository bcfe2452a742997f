import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type ActDraft, type ActWords, type Around, missingIn } from '../act-form/act-draft.js';
import { ActFields } from '../act-form/act-fields.js';
import { correctionOf, draftOf, draftSummary } from './decide/correction.js';
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
  useEffect(() => first.current?.focus(), []);

  const change = (part: Partial<ActDraft>) => setDraft((now) => ({ ...now, ...part }));
  const done = (event?: FormEvent) => {
    event?.preventDefault();
    const correction = correctionOf(act, draft, around);
    const lacks = missingIn(draft);
    if (lacks !== undefined) setMissing(lacks);
    else if (Object.keys(correction).length === 0)
      setMissing('Nothing has been changed. Accept it as it is, or change something.');
    else onDone(correction);
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
  };

  return (
    <form className="editor-form" aria-label="Correct the act" onSubmit={done} onKeyDown={keys}>
      <ActFields
        draft={draft}
        summary={draftSummary(act, draft, around)}
        around={around}
        act={act}
        first={first}
        onChange={change}
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
