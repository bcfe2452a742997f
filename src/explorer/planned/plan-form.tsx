import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { AddPlannedTalkDocument } from '../../generated/explorer/planned.js';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { asFault, type ServiceFault } from '../data/service-fault.js';
import { askAsEditor } from '../editor/ask-as-editor.js';
import { participants } from '../fields/participants.js';
import { place } from '../fields/things.js';
import { NamedPicker } from '../find/named-picker.js';
import type { Named } from '../find/part-picker.js';
import { Fault } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';

type Mode = keyof typeof valueWords.mode;
type Level = keyof typeof valueWords.level;

/** A talk to come: when, how, where, at which level, between whom, and where that is written. Its page opens when it is added. */
export function PlanForm() {
  const [, navigate] = useLocation();
  const [mode, setMode] = useState<Mode>('IN_PERSON');
  const [where, setWhere] = useState<Named>();
  const [parties, setParties] = useState<readonly Named[]>([]);
  const [people, setPeople] = useState(participants.read([]));
  const [missing, setMissing] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ServiceFault>();
  const id = useId();

  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = (name: string) => String(form.get(name) ?? '').trim();
    setFault(undefined);
    setMissing(parties.length < 2 ? 'Choose two or more parties.' : undefined);
    if (parties.length < 2) return;
    setBusy(true);
    const idsOf = (kind: string) => parties.map((party) => party.id).filter((party) => party.startsWith(`${kind}:`));
    try {
      const { add: added } = await askAsEditor(AddPlannedTalkDocument, {
        input: {
          meetings: [
            {
              state: 'PLANNED',
              date: given('date'),
              mode,
              level: given('level') as Level,
              title: given('title') || null,
              place: mode === 'IN_PERSON' ? place.input(where) : null,
              parties: idsOf('country'),
              organizations: idsOf('org'),
              participants: participants.input(people),
            },
          ],
          source: given('source') || null,
        },
      });
      const talk = added.things[0];
      if (talk !== undefined) navigate(pageOf(talk.id));
    } catch (error) {
      setFault(asFault(error));
      setBusy(false);
    }
  };
  return (
    <form className="editor-form" aria-label="Add a talk to come" onSubmit={add}>
      <p className="form-line">
        <label htmlFor={`${id}-date`}>Day, on the calendar of the place</label>
        <input id={`${id}-date`} name="date" type="date" required />
        <label htmlFor={`${id}-mode`}>How</label>
        <select id={`${id}-mode`} value={mode} onChange={({ target }) => setMode(target.value as Mode)}>
          <Options words={valueWords.mode} />
        </select>
        <label htmlFor={`${id}-level`}>Rank</label>
        <select id={`${id}-level`} name="level">
          <Options words={valueWords.level} />
        </select>
      </p>
      {mode === 'IN_PERSON' && <place.Control id={`${id}-place`} label="Place" value={where} onChange={setWhere} />}
      <NamedPicker
        label="Parties"
        types={['COUNTRY', 'ORGANIZATION']}
        value={parties}
        onChange={(chosen) => {
          setParties(chosen);
          setMissing(undefined);
        }}
      />
      <participants.Control id={`${id}-people`} label="Who is to take part" value={people} onChange={setPeople} />
      <p className="form-line">
        <label htmlFor={`${id}-title`}>Title, if it has one of its own</label>
        <input id={`${id}-title`} name="title" autoComplete="off" />
        <label htmlFor={`${id}-source`}>Where it is announced</label>
        <input id={`${id}-source`} name="source" type="url" autoComplete="off" />
      </p>
      {missing !== undefined && (
        <p className="stopped" role="alert">
          {missing}
        </p>
      )}
      {fault && <Fault fault={fault} />}
      <p>
        <button type="submit" className="primary" disabled={busy}>
          Add the talk
        </button>
      </p>
    </form>
  );
}

function Options({ words }: { readonly words: Readonly<Record<string, string>> }) {
  return Object.entries(words).map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}
