import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { SearchableType } from '../../generated/explorer/find.js';
import type { UnresolvedKind } from '../../generated/explorer/review.js';
import { AddThingDocument, IdentifyWordsDocument, LeaveOutWordsDocument } from '../../generated/explorer/review.js';
import { asFault, type ServiceFault } from '../data/service-fault.js';
import { askAsEditor } from '../editor/ask-as-editor.js';
import { Fault } from '../shared/waiting.js';
import { counted } from '../shared/wording.js';
import { addInputOf, canBeNew, type NamedIn } from './decide/new-thing.js';
import type { Reading, Unresolved } from './decide/proposal.js';
import { NewThingForm } from './new-thing-form.js';
import { domIdOf } from './proposal-item.js';
import { ThisOneForm } from './this-one-form.js';
import { unresolvedWords } from './words.js';

/** What can be searched for words of a kind; for an office, whose it is. */
const searchedFor: Partial<Readonly<Record<UnresolvedKind, readonly SearchableType[]>>> = {
  PERSON: ['PERSON'],
  OFFICE: ['COUNTRY', 'ORGANIZATION'],
  COUNTRY: ['COUNTRY'],
  ORGANIZATION: ['ORGANIZATION'],
  PUBLISHER: ['ORGANIZATION'],
  ISSUE: ['ISSUE', 'NOMINATION'],
};

/**
 * Words that match nothing known, each with three answers: it is this thing of the graph, it is a new thing, or it names
 * nothing to keep. An answer takes effect at once, and the documents that have the words are read again.
 */
export function UnknownWords({
  reading,
  say,
  again,
}: {
  readonly reading: Reading;
  say(words: string): void;
  again(): void;
}) {
  const open = useMemo(() => reading.unresolved.filter(({ leftOutBy }) => leftOutBy === null), [reading.unresolved]);
  // The list is made anew when the text was read again: the words that follow those that were settled get the focus.
  const settled = useRef<number>(undefined);
  useEffect(() => {
    if (settled.current === undefined) return;
    const next = open[Math.min(settled.current, open.length - 1)];
    settled.current = undefined;
    if (next) document.getElementById(domIdOf(next.id))?.focus();
  }, [open]);
  if (open.length === 0) return null;
  return (
    <section className="unresolved" aria-labelledby="unknown-words">
      <h2 id="unknown-words">Unknown words</h2>
      <p className="small muted">
        These words match nothing in the graph, and nothing was guessed. What you add takes effect at once, and the text
        is read again with it.
      </p>
      <ul>
        {open.map((words, place) => (
          <UnknownItem
            key={words.id}
            words={words}
            document={reading.document}
            say={say}
            again={() => {
              settled.current = place;
              again();
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function UnknownItem({
  words,
  document,
  say,
  again,
}: {
  readonly words: Unresolved;
  readonly document: NamedIn;
  say(words: string): void;
  again(): void;
}) {
  const [form, setForm] = useState<'this' | 'new'>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ServiceFault>();
  const item = useRef<HTMLLIElement>(null);
  const { kind, text, why, citation, waiting, nearest } = words;
  const alias = words.name ?? text;
  const types = searchedFor[kind];

  const settle = async (work: () => Promise<unknown>, done: string) => {
    setBusy(true);
    setFault(undefined);
    try {
      await work();
      say(done);
      close();
      again();
    } catch (error) {
      setFault(asFault(error));
    }
    setBusy(false);
  };
  const leaveOut = () =>
    settle(() => askAsEditor(LeaveOutWordsDocument, { unresolved: words.id }), `Left out: ${text}.`);
  const identify = (as: string, name: string, called: string) =>
    settle(
      () => askAsEditor(IdentifyWordsDocument, { unresolved: words.id, as, alias: called }),
      `“${called}” is ${name} from now on.`,
    );
  const choose = (place: number) => {
    const thing = nearest[place]?.thing;
    if (thing !== undefined) void identify(thing.id, nameOf(thing), alias);
  };
  const close = () => {
    setForm(undefined);
    setFault(undefined);
    item.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.target !== item.current || event.ctrlKey || event.metaKey || event.altKey || busy) return;
    if (event.key === 't' && types !== undefined) setForm('this');
    else if (event.key === 'n' && canBeNew[kind]) setForm('new');
    else if (event.key === 'l') void leaveOut();
    else if (nearest[Number(event.key) - 1] !== undefined) choose(Number(event.key) - 1);
    else return;
    event.preventDefault();
  };
  const button = (name: string, key: string, act: () => void): ReactNode => (
    <button type="button" aria-keyshortcuts={key} disabled={busy} onClick={act}>
      {name}{' '}
      <span className="key" aria-hidden="true">
        {key}
      </span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys work while it has the focus
    <li ref={item} id={domIdOf(words.id)} tabIndex={0} onKeyDown={keys}>
      <span className="act-type">{unresolvedWords[kind]}</span> {text}
      <span className="small muted">
        {citation && `, passage ${citation.passage.number}`}
        {why && `. ${why}`}
        {waiting.length > 0 && `. ${counted(waiting.length, 'act')} without an issue here`}
      </span>
      {form === undefined && nearest.length > 0 && (
        <ol className="nearest" aria-label={`Nearest to ${text}`}>
          {nearest.map(({ thing, reasons }, place) => (
            <li key={thing.id}>
              {button(`It is ${nameOf(thing)}`, String(place + 1), () => choose(place))}{' '}
              <span className="small muted">{reasons.join('; ')}</span>
            </li>
          ))}
        </ol>
      )}
      {form === undefined && (
        <p className="proposal-actions">
          {types !== undefined && button('It is …', 't', () => setForm('this'))}
          {canBeNew[kind] && button('New …', 'n', () => setForm('new'))}
          {button('Leave out', 'l', () => void leaveOut())}
        </p>
      )}
      {form === 'this' && types !== undefined && (
        <ThisOneForm
          words={words}
          types={types}
          busy={busy}
          onDone={(as, called) => identify(as.id, as.name, called)}
          onCancel={close}
        />
      )}
      {form === 'new' && (
        <NewThingForm
          words={words}
          busy={busy}
          double={fault?.code === 'LIKELY_DOUBLE'}
          onDone={(thing) =>
            settle(
              () => askAsEditor(AddThingDocument, { input: addInputOf(kind, thing, words.office?.id, document) }),
              `Added: ${thing.name || thing.title}. The text was read again.`,
            )
          }
          onCancel={close}
        />
      )}
      {fault && <Fault fault={fault} />}
    </li>
  );
}

function nameOf(thing: Unresolved['nearest'][number]['thing']): string {
  return 'name' in thing ? thing.name : thing.id;
}
