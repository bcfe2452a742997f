import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { UnresolvedKind } from '../../generated/explorer/review.js';
import { NamedPicker } from '../find/named-picker.js';
import { missingIn, type NewThing, newThingOf, type PartyNamed } from './decide/new-thing.js';
import type { Unresolved } from './decide/proposal.js';

const nameLabels: Partial<Readonly<Record<UnresolvedKind, string>>> = {
  PLACE: 'City',
  CONFERENCE: 'Title, with the year',
};

/** A new thing, begun with what the text says of it. */
export function NewThingForm({
  words,
  busy,
  double,
  onDone,
  onCancel,
}: {
  readonly words: Unresolved;
  readonly busy: boolean;
  /** Whether the service said that this may be a thing that the graph has. */
  readonly double: boolean;
  onDone(thing: NewThing): void;
  onCancel(): void;
}) {
  const { kind, office, otherNames } = words;
  const [thing, setThing] = useState(() => newThingOf(words));
  const [missing, setMissing] = useState<string>();
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);

  const change = (part: Partial<NewThing>) => setThing((now) => ({ ...now, ...part }));
  const done = (event: FormEvent) => {
    event.preventDefault();
    const lacks = missingIn(kind, thing);
    setMissing(lacks);
    if (lacks === undefined) onDone(thing);
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
  };
  const field = (name: Exclude<keyof NewThing, 'of' | 'distinct'>, label: string, type = 'text', isFirst = false) => (
    <p className="form-line">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        ref={isFirst ? first : undefined}
        id={`${id}-${name}`}
        type={type}
        value={thing[name]}
        list={name === 'name' && otherNames.length > 0 ? `${id}-names` : undefined}
        autoComplete="off"
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </p>
  );
  const party = (label: string, types: readonly ('COUNTRY' | 'ORGANIZATION')[]) => (
    <NamedPicker<PartyNamed>
      label={label}
      types={types}
      value={thing.of === undefined ? [] : [thing.of]}
      onChange={(parties) => change({ of: parties.at(-1) })}
    />
  );
  return (
    <form className="editor-form" aria-label="Add a new thing" onSubmit={done} onKeyDown={keys}>
      {kind !== 'OFFICE' && field('name', nameLabels[kind] ?? 'Name', 'text', true)}
      <datalist id={`${id}-names`}>
        {otherNames.map((other) => (
          <option key={other} value={other} />
        ))}
      </datalist>
      {kind === 'PERSON' && (
        <>
          {field('nativeName', 'Name in its own script')}
          {thing.nativeName !== '' && field('language', 'Language of that name (ja, ko, zh …)')}
          {office === null ? field('title', 'Office') : <p>Office: {office.title}</p>}
          {office === null && party('Of', ['COUNTRY', 'ORGANIZATION'])}
          {field('from', 'In office since', 'date')}
        </>
      )}
      {kind === 'OFFICE' && (
        <>
          {field('title', 'Title', 'text', true)}
          {party('Of', ['COUNTRY', 'ORGANIZATION'])}
        </>
      )}
      {kind === 'ISSUE' && field('description', 'What it is, in a few words')}
      {kind === 'PLACE' && party('Country', ['COUNTRY'])}
      {(kind === 'PUBLISHER' || kind === 'ORGANIZATION') && party('Country', ['COUNTRY'])}
      {double && (
        <p>
          <label>
            <input
              type="checkbox"
              checked={thing.distinct}
              onChange={(event) => change({ distinct: event.target.checked })}
            />{' '}
            It is another one
          </label>
        </p>
      )}
      {missing !== undefined && (
        <p className="stopped" role="alert">
          {missing}
        </p>
      )}
      <p className="form-line">
        <button type="submit" className="primary" disabled={busy}>
          {busy ? 'Adding …' : 'Add'}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
