import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { EditThingDocument } from '../../generated/explorer/edit.js';
import { asFault, type ServiceFault } from '../data/service-fault.js';
import { askAsEditor } from '../editor/ask-as-editor.js';
import { Fault } from '../shared/waiting.js';
import { changedFields, draftOf, type EditedThing, rebased } from './draft.js';
import type { EditedKind } from './kinds.js';

/**
 * The values of a thing, to be corrected. Only what was changed is sent. If somebody else changed the thing meanwhile, the service
 * refuses; then what was typed stays, and the values of the other can be looked at beside it.
 */
export function EditForm({
  id,
  kind: { fields, input },
  thing,
  onSaved,
  onLook,
}: {
  readonly id: string;
  readonly kind: EditedKind;
  readonly thing: EditedThing;
  /** Gets the id of the change. */
  onSaved(change: string): void;
  /** Asks for the thing and its history once more. */
  onLook(): void;
}) {
  const [draft, setDraft] = useState(() => draftOf(fields, thing));
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [fault, setFault] = useState<ServiceFault>();
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const formId = useId();
  useEffect(() => {
    if (said !== '') status.current?.focus();
  }, [said]);

  if (draft.base !== thing) {
    setDraft(isSaved ? draftOf(fields, thing) : rebased(fields, draft, thing));
    setSaved(false);
  }
  const change = (name: string, value: unknown) =>
    setDraft((now) => ({ ...now, values: { ...now.values, [name]: value } }));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const to = changedFields(fields, draft);
    setFault(undefined);
    setSaid('');
    if (Object.keys(to).length === 0) {
      setSaid('Nothing has been changed.');
      return;
    }
    setBusy(true);
    try {
      const { edit } = await askAsEditor(EditThingDocument, {
        id,
        seen: draft.base.seen,
        to: { [input]: to },
        reason: reason.trim() || null,
      });
      if (edit.change === null) setSaid('It has these values already.');
      else {
        setSaved(true);
        setReason('');
        onSaved(edit.change.id);
      }
    } catch (error) {
      setFault(asFault(error));
    }
    setBusy(false);
  };
  const look = () => {
    setFault(undefined);
    setSaid('The form shows what is there now. What you typed is kept; beside it stands what the other wrote.');
    onLook();
  };
  return (
    <form className="edit-form" aria-label="Edit" onSubmit={save}>
      {fields.map((field) => {
        const { name, label, Control, words } = field;
        return (
          <div key={name} className="field">
            <Control
              id={`${formId}-${name}`}
              label={label}
              value={draft.values[name]}
              onChange={(value) => change(name, value)}
            />
            {name in draft.meanwhile && (
              <p className="meanwhile small">
                {label}, as it is now: {words(draft.meanwhile[name])}{' '}
                <button type="button" onClick={() => change(name, draft.meanwhile[name])}>
                  Take this
                </button>
              </p>
            )}
          </div>
        );
      })}
      <div className="field">
        <label htmlFor={`${formId}-why`}>Why is it edited?</label>
        <input
          id={`${formId}-why`}
          value={reason}
          maxLength={500}
          autoComplete="off"
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {fault && <Fault fault={fault} />}
      {fault?.code === 'CONFLICT' && (
        <p>
          <button type="button" onClick={look}>
            Look at what is there now
          </button>{' '}
          <span className="small muted">Nothing that you typed is lost.</span>
        </p>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      <p>
        <button type="submit" className="primary" disabled={busy}>
          {busy ? 'Saving …' : 'Save'}
        </button>
      </p>
    </form>
  );
}
