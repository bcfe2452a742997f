import { useRef, useState } from 'react';
import { UndoChangeDocument } from '../../generated/explorer/edit.js';
import { asFault, type ServiceFault } from '../data/service-fault.js';
import { askAsEditor } from '../editor/ask-as-editor.js';
import { ReasonForm } from '../editor/reason-form.js';
import { Fault } from '../shared/waiting.js';

/** Takes a change back, after it asked why. What the service has against it is told in the service's words. */
export function UndoChange({
  change,
  onUndone,
}: {
  readonly change: { readonly id: string; readonly summary: string };
  /** Gets the id of the undoing, which is a change too. */
  onUndone(undoing: string): void;
}) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ServiceFault>();
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setAsking(false);
    setFault(undefined);
    button.current?.focus();
  };
  const undo = async (reason: string | undefined) => {
    setBusy(true);
    setFault(undefined);
    try {
      const { undo: undoing } = await askAsEditor(UndoChangeDocument, { change: change.id, reason: reason ?? null });
      setAsking(false);
      onUndone(undoing.change.id);
    } catch (error) {
      setFault(asFault(error));
    }
    setBusy(false);
  };
  return (
    <div className="undo-change">
      <button
        ref={button}
        type="button"
        aria-expanded={asking}
        aria-label={`Undo: ${change.summary}`}
        disabled={busy}
        onClick={() => (asking ? close() : setAsking(true))}
      >
        {busy ? 'Undoing …' : 'Undo'}
      </button>
      {asking && (
        <ReasonForm label="Why is it undone? (may be left empty)" action="Undo it" onDone={undo} onCancel={close} />
      )}
      {fault && <Fault fault={fault} />}
    </div>
  );
}
