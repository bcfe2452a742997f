import { Link } from 'wouter';
import type { MeetingPageQuery } from '../../generated/explorer/meeting.js';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { clocks } from '../shared/clocks.js';
import { Day } from '../shared/day.js';
import { Name } from '../shared/name.js';
import { ToldDifferently } from '../shared/told-differently.js';
import { pageOf } from '../url/page-of.js';

/** A meeting that there is. */
export type MeetingFacts = NonNullable<MeetingPageQuery['meeting']>;

/** Who, where, when, how, on the margins of what, and who reported it. */
export function Facts({ meeting }: { readonly meeting: MeetingFacts }) {
  const { place, parties, startedAt, documents } = meeting;
  const here = place ? [{ place: place.city ?? place.country.name, timeZone: place.timeZone }] : [];
  const capitals = parties.map(({ name, capital, timeZone }) => ({ place: capital ?? name, timeZone }));
  const how = [
    valueWords.mode[meeting.mode],
    valueWords.level[meeting.level],
    ...(meeting.durationMinutes === null ? [] : [`${meeting.durationMinutes} minutes`]),
  ];
  return (
    <dl className="facts">
      <dt>Who</dt>
      <dd>
        <People meeting={meeting} />
      </dd>
      <dt>Where</dt>
      <dd>
        {place ? (
          <>
            {place.city && `${place.city}, `}
            <Link href={pageOf(place.country.id)}>{place.country.name}</Link>
          </>
        ) : (
          valueWords.mode[meeting.mode]
        )}
      </dd>
      <dt>When</dt>
      <dd>
        {startedAt === null ? (
          <>
            <Day date={meeting.date} /> <span className="muted">(time not published)</span>
          </>
        ) : (
          <table className="clocks">
            <tbody>
              {clocks(startedAt, [...here, ...capitals]).map(({ place: where, day, time }) => (
                <tr key={where}>
                  <th scope="row">{where}</th>
                  <td className="figure">{time}</td>
                  <td>{day}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </dd>
      <dt>How</dt>
      <dd>{how.join(', ')}</dd>
      <ToldDifferently talk={meeting} places={[...here, ...capitals]} />
      {meeting.onMarginsOf.length > 0 && (
        <>
          <dt>On the margins of</dt>
          {meeting.onMarginsOf.map(({ id, title }) => (
            <dd key={id}>
              <Link href={pageOf(id)}>{title}</Link>
            </dd>
          ))}
        </>
      )}
      {meeting.state === 'HELD' && <ReportedBy documents={documents} />}
    </dl>
  );
}

/** Who published documents about a meeting. */
function ReportedBy({ documents }: Pick<MeetingFacts, 'documents'>) {
  const publishers = [...new Set(documents.map(({ publisherName }) => publisherName))];
  return (
    <>
      <dt>Reported by</dt>
      <dd>
        {publishers.length === 0 ? <span className="muted">no document held here</span> : publishers.join(', ')}
        {publishers.length > 0 && (
          <>
            {': '}
            <a href="#accounts">{documents.length === 1 ? 'one document' : `${documents.length} documents`}</a>
          </>
        )}
      </dd>
    </>
  );
}

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
            <Name name={person.name} native={person.nativeNames[0]} country={code} />
          </Link>
          {office && <span className="muted small">{office.title}</span>}
        </li>
      ))}
    </ul>
  );
}
