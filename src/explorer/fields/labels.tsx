import { type Named, OnePicker } from '../find/part-picker.js';
import type { Way } from './field.js';
import { Rows } from './rows.js';

/** A word for an issue, and who uses it. */
interface Label {
  readonly name: string;
  readonly usedBy: Named | undefined;
}

/** What publishers call an issue. */
export const labels: Way<readonly Label[]> = {
  read: (answered) =>
    ((answered ?? []) as readonly { name: string; usedBy: readonly Named[] }[]).flatMap(({ name, usedBy }) =>
      usedBy.map((organization) => ({ name, usedBy: { id: organization.id, name: organization.name } })),
    ),
  input: (value) =>
    value
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, usedBy }) => ({ name: name.trim(), usedBy: usedBy?.id ?? '' })),
  words: (value) => value.map(({ name, usedBy }) => `${name} (${usedBy?.name ?? '?'})`).join(', ') || 'nothing',
  Control: ({ label, value, onChange }) => (
    <Rows
      label={label}
      rows={value}
      onChange={onChange}
      titleOf={({ name }, place) => name || `word ${place + 1}`}
      add={
        <button type="button" onClick={() => onChange([...value, { name: '', usedBy: undefined }])}>
          Add a word
        </button>
      }
    >
      {(row, change) => (
        <>
          <label>
            Word <input value={row.name} autoComplete="off" onChange={({ target }) => change({ name: target.value })} />
          </label>
          <OnePicker
            label="Used by"
            types={['ORGANIZATION']}
            value={row.usedBy}
            onChange={(usedBy) => change({ usedBy })}
          />
        </>
      )}
    </Rows>
  ),
};
