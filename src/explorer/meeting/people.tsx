import { Link } from 'wouter';
import { Name } from '../shared/name.js';
import { pageOf } from '../url/page-of.js';
import type { MeetingFacts } from './facts.js';

/** Who took part, by party; a party of which nobody is named stands alone. */
export function People({ meeting: { parties, organizations, participants } }: { readonly meeting: MeetingFacts }) {
  const others = participants.filter(({ country }) => !parties.some(({ id }) => id === country?.id));
  return (
    <ul className="people">
      {parties.map(({ id, code, name }) => (
        <li key={id}>
          <Link href={pageOf(id)}>{name}</Link>
          <Members code={code} members={participants.filter(({ country }) => country?.id === id)} />
        </li>
      ))}
      {organizations.map(({ id, name }) => (
        <li key={id}>
          <Link href={pageOf(id)}>{name}</Link>
        </li>
      ))}
      {others.length > 0 && (
        <li>
          <Members members={others} />
        </li>
      )}
    </ul>
  );
}

function Members({ code, members }: { readonly code?: string; readonly members: MeetingFacts['participants'] }) {
  return (
    <ul>
      {members.map(({ person, office }) => (
        <li key={person.id}>
          <Link href={pageOf(person.id)}>
            <Name name={person.name} native={person.nativeName} country={code} />
          </Link>
          {office && <span className="muted small">{office.title}</span>}
        </li>
      ))}
    </ul>
  );
}
