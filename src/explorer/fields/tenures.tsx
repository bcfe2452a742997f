import { Link } from 'wouter';
import type { EditedPersonQuery, NamedOfficeFragment } from '../../generated/explorer/edit.js';
import { type Named, PartPicker } from '../find/part-picker.js';
import { editPageOf } from '../url/page-of.js';
import type { Way } from './field.js';
import { textsOf } from './plain.js';
import { Rows } from './rows.js';

type Answered = Extract<NonNullable<EditedPersonQuery['node']>, { readonly tenures: unknown }>['tenures'];

/** A tenure as the form has it: what is not told is an empty text. */
interface Tenure {
  readonly office: Named;
  readonly from: string;
  readonly to: string;
  readonly knownFrom: string;
  readonly knownTo: string;
  readonly endUnknown: boolean;
  readonly acting: boolean;
  /** One a line. */
  readonly sources: string;
}

const days = [
  ['from', 'First day'],
  ['knownFrom', 'If not known: seen in office on'],
  ['to', 'First day out of office'],
  ['knownTo', 'If not known: last seen in office on'],
] as const;

const nothing = { from: '', to: '', knownFrom: '', knownTo: '', endUnknown: false, acting: false, sources: '' };

/** An office and whose it is, in a line. */
export function officeNamed({ id, name, of }: NamedOfficeFragment): Named {
  return { id, name: of === null ? name : `${name}, ${of.name}` };
}

/** The offices that a person held, and when. */
export const tenures: Way<readonly Tenure[]> = {
  read: (answered) =>
    ((answered ?? []) as Answered).map(({ office, from, to, knownFrom, knownTo, endUnknown, acting, sources }) => ({
      office: officeNamed(office),
      from: from ?? '',
      to: to ?? '',
      knownFrom: knownFrom ?? '',
      knownTo: knownTo ?? '',
      endUnknown,
      acting,
      sources: sources.join('\n'),
    })),
  input: (value) =>
    value.map(({ office, from, to, knownFrom, knownTo, endUnknown, acting, sources }) => ({
      office: office.id,
      from: from || null,
      to: to || null,
      knownFrom: knownFrom || null,
      knownTo: knownTo || null,
      endUnknown,
      acting,
      sources: textsOf(sources),
    })),
  words: (value) =>
    value.map(({ office, from, to }) => `${office.name} ${from || '?'} to ${to || '?'}`).join('; ') || 'nothing',
  Control: ({ label, value, onChange }) => (
    <Rows
      label={label}
      rows={value}
      onChange={onChange}
      titleOf={({ office, from }) => `${office.name}${from && `, from ${from}`}`}
      add={
        <PartPicker
          of="Add an office of"
          types={['COUNTRY', 'ORGANIZATION']}
          part="Office"
          by="OFFICE_OF"
          onPick={(office) => onChange([...value, { office, ...nothing }])}
        />
      }
    >
      {(row, change) => (
        <>
          <Link href={editPageOf(row.office.id)}>{row.office.name}</Link>
          {days.map(([name, words]) => (
            <label key={name}>
              {words}{' '}
              <input type="date" value={row[name]} onChange={({ target }) => change({ [name]: target.value })} />
            </label>
          ))}
          <label>
            <input
              type="checkbox"
              checked={row.endUnknown}
              onChange={({ target }) => change({ endUnknown: target.checked })}
            />{' '}
            It ended on an unknown day
          </label>
          <label>
            <input type="checkbox" checked={row.acting} onChange={({ target }) => change({ acting: target.checked })} />{' '}
            Only acting
          </label>
          <label className="wide">
            Sources, one a line{' '}
            <textarea rows={2} value={row.sources} onChange={({ target }) => change({ sources: target.value })} />
          </label>
        </>
      )}
    </Rows>
  ),
};
