import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { MergeThingsDocument, ThingNamedDocument } from '../../generated/explorer/edit.js';
import type { SearchableType } from '../../generated/explorer/find.js';
import { asFault, ServiceFault } from '../data/service-fault.js';
import { askAsEditor } from '../editor/ask-as-editor.js';
import { ThingPicker } from '../find/thing-picker.js';
import { Fault } from '../shared/waiting.js';
import { thingName } from './thing-name.js';

/** A thing that a form names. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The kinds of which two things may turn out to be one, and how the search calls those that it finds. */
const mergeable: Readonly<Record<string, SearchableType | undefined>> = {
  person: 'PERSON',
  org: 'ORGANIZATION',
  issue: 'ISSUE',
  nomination: 'NOMINATION',
  meeting: 'MEETING',
  office: undefined,
  place: undefined,
  conference: undefined,
};

const kindOf = (id: string) => id.slice(0, id.indexOf(':'));

/** Whether a thing can be merged with another. */
export const canMerge = (id: string): boolean => Object.hasOwn(mergeable, kindOf(id));

/** Says that a thing is the same as another: which one, which of the two stays, and why. */
export function MergeForm({
  thing,
  onMerged,
}: {
  readonly thing: Named;
  /** Gets the id of the thing that stays, and of the change. */
  onMerged(kept: string, change: string | undefined): void;
}) {
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState<Named>();
  const [keep, setKeep] = useState(thing.id);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ServiceFault>();
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  // Whoever has read what differs, and merges again, says that the two are one.
  const same = fault?.code === 'LIKELY_DISTINCT';

  const close = () => {
    setOpen(false);
    setFault(undefined);
    button.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  const merge = async (event: FormEvent) => {
    event.preventDefault();
    if (other === undefined) return;
    const drop = keep === thing.id ? other.id : thing.id;
    setBusy(true);
    setFault(undefined);
    try {
      const input = { keep, drop, same, reason: reason.trim() || null };
      const { merge: merged } = await askAsEditor(MergeThingsDocument, input);
      onMerged(merged.kept.id, merged.change?.id);
    } catch (error) {
      setFault(asFault(error));
      setBusy(false);
    }
  };
  return (
    <section className="merge" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Entered twice?</h2>
      <p>
        <button ref={button} type="button" aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}>
          This is the same as …
        </button>
      </p>
      {open && (
        <form aria-label="Merge" onSubmit={merge} onKeyDown={keys}>
          <OtherThing
            of={thing.id}
            onPick={(picked) => {
              setOther(picked);
              setFault(picked.id === thing.id ? isItself : undefined);
            }}
          />
          {other !== undefined && other.id !== thing.id && (
            <>
              <fieldset className="choices">
                <legend>Which one stays?</legend>
                {[thing, other].map(({ id: each, name }) => (
                  <label key={each}>
                    <input type="radio" name={`${id}-keep`} checked={keep === each} onChange={() => setKeep(each)} />{' '}
                    {name} <span className="small muted">{each}</span>
                  </label>
                ))}
              </fieldset>
              <p className="small muted">
                What is said of the other is then said of it. The other id is still understood. This can be undone.
              </p>
              <p className="form-line">
                <label htmlFor={`${id}-reason`}>Reason</label>
                <input
                  id={`${id}-reason`}
                  value={reason}
                  maxLength={500}
                  autoComplete="off"
                  onChange={(event) => setReason(event.target.value)}
                />
                <button type="submit" className="primary" disabled={busy}>
                  {busy ? 'Merging …' : same ? 'They are one: merge' : 'Merge'}
                </button>
                <button type="button" className="quiet" onClick={close}>
                  Cancel
                </button>
              </p>
            </>
          )}
          {fault && <Fault fault={fault} />}
        </form>
      )}
    </section>
  );
}

const isItself = new ServiceFault('BAD_USER_INPUT', 'That is this thing itself.', 'Choose another one.');

/** Asks for another thing of the kind: by search, or by its id if the search does not have the kind. */
function OtherThing({ of, onPick }: { readonly of: string; onPick(thing: Named): void }) {
  const [fault, setFault] = useState<ServiceFault>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const kind = kindOf(of);
  const type = mergeable[kind];
  if (type !== undefined) return <ThingPicker label="The other one" types={[type]} onPick={onPick} />;

  const look = async () => {
    const wanted = field.current?.value.trim() ?? '';
    setFault(undefined);
    try {
      const { node } = await askAsEditor(ThingNamedDocument, { id: wanted });
      if (node === null || !node.id.startsWith(`${kind}:`)) {
        throw new ServiceFault('NOT_FOUND', `There is no ${kind} with the id ${wanted}.`, 'Check the id.');
      }
      onPick({ id: node.id, name: thingName(node) });
    } catch (error) {
      setFault(asFault(error));
    }
  };
  return (
    <>
      <p className="form-line">
        <label htmlFor={id}>The id of the other one</label>
        <input
          ref={field}
          id={id}
          placeholder={`${kind}:…`}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void look();
          }}
        />
        <button type="button" onClick={() => void look()}>
          Look it up
        </button>
      </p>
      {fault && <Fault fault={fault} />}
    </>
  );
}
