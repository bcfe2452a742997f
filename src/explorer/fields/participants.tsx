import type { EditedMeetingQuery, ParticipantInput } from '../../generated/explorer/edit.js';
import { OfficesHeldDocument } from '../../generated/explorer/fields.js';
import { useAnswer } from '../data/use-answer.js';
import { type Named, OnePicker } from '../find/part-picker.js';
import type { ControlProps, Way } from './field.js';
import { Rows } from './rows.js';
import { officeNamed } from './tenures.js';
import { named } from './things.js';

type Answered = Extract<NonNullable<EditedMeetingQuery['node']>, { readonly participants: unknown }>['participants'];

interface Participant {
  readonly person: Named;
  readonly office: Named | undefined;
  readonly country: Named | undefined;
}

/** Who took part, in which office, and for which country. */
export const participants: Way<readonly Participant[], readonly ParticipantInput[]> = {
  read: (answered) =>
    ((answered ?? []) as Answered).map(({ person, office, country }) => ({
      person: { id: person.id, name: person.name },
      office: office === null ? undefined : officeNamed(office),
      country: named(country),
    })),
  input: (value) =>
    value.map(({ person, office, country }) => ({
      person: person.id,
      office: office?.id ?? null,
      country: country?.id ?? null,
    })),
  words: (value) => value.map(({ person }) => person.name).join(', ') || 'nobody',
  Control: Participants,
};

function Participants({ label, value, onChange }: ControlProps<readonly Participant[]>) {
  const people = value.map(({ person }) => person.id);
  const { data } = useAnswer(OfficesHeldDocument, people.length === 0 ? undefined : { people });
  const officesOf = ({ person, office }: Participant): Named[] => {
    const held = (data?.nodes ?? []).flatMap((node) =>
      node && 'tenures' in node && node.id === person.id
        ? node.tenures.map((tenure) => officeNamed(tenure.office))
        : [],
    );
    return [...new Map([...held, ...(office ? [office] : [])].map((each) => [each.id, each])).values()];
  };
  return (
    <Rows
      label={label}
      rows={value}
      onChange={onChange}
      titleOf={({ person }) => person.name}
      add={
        <OnePicker
          label="Add a person"
          types={['PERSON']}
          value={undefined}
          onChange={(person) =>
            person &&
            !people.includes(person.id) &&
            onChange([...value, { person, office: undefined, country: undefined }])
          }
        />
      }
    >
      {(row, change) => (
        <>
          <span>{row.person.name}</span>
          <label>
            Office{' '}
            <select
              value={row.office?.id ?? ''}
              onChange={({ target }) => change({ office: officesOf(row).find(({ id }) => id === target.value) })}
            >
              <option value="">not told</option>
              {officesOf(row).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <OnePicker
            label="For the country"
            types={['COUNTRY']}
            value={row.country}
            onChange={(country) => change({ country })}
          />
        </>
      )}
    </Rows>
  );
}
