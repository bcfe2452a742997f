import type { HTMLInputTypeAttribute } from 'react';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { wordingWords } from '../shared/whose-words.js';
import type { Way } from './field.js';

const readText = (answered: unknown) => (typeof answered === 'string' ? answered : '');
const textInput = (value: string) => value.trim() || null;
const textWords = (value: string) => value || 'nothing';

/** A text in one line, or what a browser has a field for. */
function line(type: HTMLInputTypeAttribute, placeholder?: string): Way<string> {
  return {
    read: readText,
    input: textInput,
    words: textWords,
    Control: ({ id, label, value, onChange }) => (
      <>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type={type}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      </>
    ),
  };
}

/** A text in one line. */
export const text = line('text');

/** A calendar day. */
export const day = line('date');

/** A moment with the offset at its place. */
export const moment = line('text', '2022-02-12T12:00:00-10:00');

/** A whole number. */
export const wholeNumber: Way<string> = {
  ...line('number'),
  read: (answered) => (typeof answered === 'number' ? String(answered) : ''),
  input: (value) => (value === '' ? null : Number(value)),
};

/** A text of several lines. */
function lines(rows: number): Pick<Way<string>, 'Control'> {
  return {
    Control: ({ id, label, value, onChange }) => (
      <>
        <label htmlFor={id}>{label}</label>
        <textarea id={id} rows={rows} value={value} onChange={({ target }) => onChange(target.value)} />
      </>
    ),
  };
}

/** A longer text. */
export const longText: Way<string> = { read: readText, input: textInput, words: textWords, ...lines(3) };

/** Texts as they are sent: one a line. */
export const textsOf = (value: string): string[] =>
  value
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Several texts, one a line. */
export const texts: Way<string> = {
  read: (answered) => (Array.isArray(answered) ? answered.join('\n') : ''),
  input: textsOf,
  words: (value) => textsOf(value).join(', ') || 'nothing',
  ...lines(3),
};

/** One of a few words; an empty one takes the value away. */
function choice(options: Readonly<Record<string, string>>): Way<string> {
  return {
    read: readText,
    input: textInput,
    words: (value) => options[value] ?? 'nothing',
    Control: ({ id, label, value, onChange }) => (
      <>
        <label htmlFor={id}>{label}</label>
        <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
          {Object.entries(options).map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      </>
    ),
  };
}

/** How a meeting was held. */
export const mode = choice(valueWords.mode);

/** The rank of those who talked. */
export const level = choice(valueWords.level);

/** The rank of an office, which need not be told. */
export const rank = choice({ '': 'not told', ...valueWords.level });

/** In whose words a document is held. */
export const wording = choice(wordingWords);
