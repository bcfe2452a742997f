import { useId } from 'react';
import type { ReadingCountsQuery, ReadingFilter, UnresolvedKind } from '../../generated/explorer/review.js';
import { oneOf, text } from '../url/url-state.js';
import { unresolvedWords } from './words.js';

const unknownKinds = ['any', ...(Object.keys(unresolvedWords) as UnresolvedKind[])] as const;

/** What of the queue's filter stands in its URL. */
export const queueParams = {
  q: text,
  publisher: text,
  unknown: oneOf<(typeof unknownKinds)[number]>(unknownKinds, 'any'),
  talk: oneOf(['any', 'yes', 'no'], 'any'),
};

/** What the queue is asked for. */
export interface WantedReadings {
  readonly q: string | undefined;
  readonly publisher: string | undefined;
  readonly unknown: (typeof unknownKinds)[number];
  readonly talk: 'any' | 'yes' | 'no';
}

/** The filter as the service takes it; `null` if nothing is asked for. */
export function filterOf({ q, publisher, unknown, talk }: WantedReadings): ReadingFilter | null {
  const filter: ReadingFilter = {
    ...(q !== undefined && { text: q }),
    ...(publisher !== undefined && { publisher }),
    ...(unknown !== 'any' && { unknown }),
    ...(talk !== 'any' && { tellsOfTalk: talk === 'yes' }),
  };
  return Object.keys(filter).length === 0 ? null : filter;
}

/** Chooses which documents the queue shows. Beside each choice stands how many documents of the whole queue it has. */
export function QueueFilter({
  value,
  counts,
  onChange,
}: {
  readonly value: WantedReadings;
  readonly counts: ReadingCountsQuery['readingCounts'];
  onChange(change: Partial<WantedReadings>): void;
}) {
  const id = useId();
  const choose = (name: string, label: string, chosen: string, options: readonly (readonly [string, string])[]) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <select
        id={`${id}-${name}`}
        value={chosen}
        onChange={({ target }) => onChange({ [name]: target.value === '' ? undefined : target.value })}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
        {options.every(([option]) => option !== chosen) && <option value={chosen}>as chosen (0)</option>}
      </select>
    </div>
  );
  const publishers = counts.flatMap(({ publisher, documents }): [string, string][] =>
    publisher ? [[publisher.id, `${publisher.name} (${documents})`]] : [],
  );
  const kinds = counts.flatMap(({ unknown, documents }): [string, string][] =>
    unknown ? [[unknown, `${unresolvedWords[unknown]} (${documents})`]] : [],
  );
  return (
    <form
      className="queue-filter"
      onSubmit={(event) => {
        event.preventDefault();
        const words = new FormData(event.currentTarget).get('q');
        onChange({ q: String(words ?? '').trim() || undefined });
      }}
    >
      <div>
        <label htmlFor={`${id}-q`}>Words in the title</label>
        <input key={value.q} id={`${id}-q`} name="q" type="search" defaultValue={value.q} />
      </div>
      {choose('publisher', 'Publisher', value.publisher ?? '', [['', 'any'], ...publishers])}
      {choose('unknown', 'Unknown words', value.unknown, [['any', 'any or none'], ...kinds])}
      {choose('talk', 'Tells of a talk', value.talk, [
        ['any', 'any'],
        ['yes', 'yes'],
        ['no', 'no'],
      ])}
      <button type="submit">Filter</button>
    </form>
  );
}
