import { useEffect, useRef } from 'react';
import { type Change, ChangeSummary } from './change-item.js';
import { UndoChange } from './undo-change.js';

/** Says that a change is done, takes the focus, and has its undoing at hand. */
export function Done({
  change,
  onUndone,
}: {
  /** `undefined` until the history has it. */
  readonly change: Change | undefined;
  onUndone(undoing: string): void;
}) {
  const note = useRef<HTMLDivElement>(null);
  const id = change?.id;
  useEffect(() => {
    if (id !== undefined) note.current?.focus();
  }, [id]);
  return (
    <div ref={note} className="done" role="status" tabIndex={-1}>
      {change && (
        <>
          <p>
            Done: <ChangeSummary change={change} />
          </p>
          {change.undoneBy === null ? (
            <UndoChange key={change.id} change={change} onUndone={onUndone} />
          ) : (
            <p className="small muted">It is undone.</p>
          )}
        </>
      )}
    </div>
  );
}
