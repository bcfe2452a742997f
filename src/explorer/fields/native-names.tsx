import { langOf } from '../shared/name.js';
import type { Way } from './field.js';
import { Rows } from './rows.js';

interface NativeName {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
}

/** Names in other scripts, each with its language. */
export const nativeNames: Way<readonly NativeName[]> = {
  read: (answered) => ((answered ?? []) as readonly NativeName[]).map(({ name, language }) => ({ name, language })),
  input: (names) =>
    names
      .map(({ name, language }) => ({ name: name.trim(), language: language.trim() }))
      .filter(({ name }) => name !== ''),
  words: (names) => names.map(({ name, language }) => `${name} (${language})`).join(', ') || 'nothing',
  Control: ({ label, value, onChange }) => (
    <Rows
      label={label}
      rows={value}
      onChange={onChange}
      titleOf={({ name }, place) => name || `name ${place + 1}`}
      add={
        <button type="button" onClick={() => onChange([...value, { name: '', language: '' }])}>
          Add a name
        </button>
      }
    >
      {(row, change) => (
        <>
          <label>
            Name{' '}
            <input
              value={row.name}
              lang={row.language || undefined}
              autoComplete="off"
              onChange={({ target }) =>
                change({ name: target.value, language: row.language || (langOf(target.value) ?? '') })
              }
            />
          </label>
          <label>
            Language{' '}
            <input
              value={row.language}
              size={6}
              placeholder="ja"
              required={row.name.trim() !== ''}
              autoComplete="off"
              onChange={({ target }) => change({ language: target.value })}
            />
          </label>
        </>
      )}
    </Rows>
  ),
};
