import { useId } from 'react';
import type {
  ReadingCountsQuery,
  ReadingFilter,
  ReadingOrder,
  UnresolvedKind,
} from '../../generated/explorer/review.js';
import { oneOf, text, texts } from '../url/url-state.js';
import { unresolvedWords } from './words.js';

const unknownKinds = ['any', ...(Object.keys(unresolvedWords) as UnresolvedKind[])] as const;

/** What of the queue's filter and order stands in its URL. */
export const queueParams = {
  q: text,
  publisher: text,
  party: texts,
  unknown: oneOf<(typeof unknownKinds)[number]>(unknownKinds, 'any'),
  talk: oneOf(['any', 'yes', 'no'], 'any'),
  from: text,
  to: text,
  order: oneOf(['adds', 'newest'], 'adds'),
};

/** What the queue is asked for. */
export interface WantedReadings {
  readonly q: string | undefined;
  readonly publisher: string | undefined;
  /** Ids of countries and organizations that all are party to a talk. */
  readonly party: readonly string[];
  readonly unknown: (typeof unknownKinds)[number];
  readonly talk: 'any' | 'yes' | 'no';
  /** The first and the last day of publication. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly order: 'adds' | 'newest';
}

/** The filter as the service takes it; `null` if nothing is asked for. */
export function filterOf({ q, publisher, party, unknown, talk, from, to }: WantedReadings): ReadingFilter | null {
  const filter: ReadingFilter = {
    ...(q !== undefined && { text: q }),
    ...(publisher !== undefined && { publisher }),
    ...(party.length > 0 && { parties: [...party] }),
    ...(unknown !== 'any' && { unknown }),
    ...(talk !== 'any' && { tellsOfTalk: talk === 'yes' }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  return Object.keys(filter).length === 0 ? null : filter;
}

/** The order as the service takes it. */
export function orderOf({ order }: WantedReadings): ReadingOrder {
  return { field: order === 'adds' ? 'ADDS' : 'DATE', direction: 'DESC' };
}

type Option = readonly [value: string, words: string];

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
  const publishers = counts.flatMap(({ publisher, documents }): Option[] =>
    publisher ? [[publisher.id, `${publisher.name} (${documents})`]] : [],
  );
  const kinds = counts.flatMap(({ unknown, documents }): Option[] =>
    unknown ? [[unknown, `${unresolvedWords[unknown]} (${documents})`]] : [],
  );
  const parties = counts.flatMap(({ party, documents }): Option[] =>
    party ? [[party.id, `${party.name} (${documents})`]] : [],
  );
  const day = (name: 'from' | 'to', label: string) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input key={value[name]} id={`${id}-${name}`} name={name} type="date" defaultValue={value[name]} />
    </div>
  );
  return (
    <form
      className="queue-filter"
      aria-label="Filter the queue"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const given = (name: string) => String(form.get(name) ?? '').trim() || undefined;
        onChange({ q: given('q'), from: given('from'), to: given('to') });
      }}
    >
      {[...value.party, ''].map((chosen, place) => (
        <Choice
          key={chosen}
          label={place === 0 ? 'Party to the talk' : 'and'}
          chosen={chosen}
          options={[
            ['', place === 0 ? 'any' : 'any other'],
            ...parties.filter(([party]) => party === chosen || !value.party.includes(party)),
          ]}
          onChoose={(party) =>
            onChange({
              party: [...value.party.slice(0, place), party, ...value.party.slice(place + 1)].filter(Boolean),
            })
          }
        />
      ))}
      <Choice
        label="Publisher"
        chosen={value.publisher ?? ''}
        options={[['', 'any'], ...publishers]}
        onChoose={(publisher) => onChange({ publisher: publisher || undefined })}
      />
      <Choice
        label="Unknown words"
        chosen={value.unknown}
        options={[['any', 'any or none'], ...kinds]}
        onChoose={(unknown) => onChange({ unknown: unknown as WantedReadings['unknown'] })}
      />
      <Choice
        label="Tells of a talk"
        chosen={value.talk}
        options={[
          ['any', 'yes or no'],
          ['yes', 'yes'],
          ['no', 'no'],
        ]}
        onChoose={(talk) => onChange({ talk: talk as WantedReadings['talk'] })}
      />
      <Choice
        label="Order"
        chosen={value.order}
        options={[
          ['adds', 'most to add first'],
          ['newest', 'newest first'],
        ]}
        onChoose={(order) => onChange({ order: order as WantedReadings['order'] })}
      />
      <div>
        <label htmlFor={`${id}-q`}>Words in the title</label>
        <input key={value.q} id={`${id}-q`} name="q" type="search" defaultValue={value.q} />
      </div>
      {day('from', 'Published from')}
      {day('to', 'Published until')}
      <button type="submit">Filter</button>
    </form>
  );
}

/** One of some choices. A choice of the URL that no document has any more stays chosen. */
function Choice({
  label,
  chosen,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Option[];
  onChoose(value: string): void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
        {options.every(([value]) => value !== chosen) && <option value={chosen}>as chosen (0)</option>}
      </select>
    </div>
  );
}
