import { Link } from 'wouter';
import { PersonDocument, type PersonQuery } from '../../generated/explorer/person.js';
import { useAnswer } from '../data/use-answer.js';
import { ActList } from '../shared/act-list.js';
import { NotHere } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';
import { MeetingList } from '../shared/meeting-list.js';
import { Name } from '../shared/name.js';
import { Pager, usePage } from '../shared/pager.js';
import { SeeAlso } from '../shared/see-also.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { usePageId } from '../url/use-url-state.js';

/** A person: names, offices, talks, acts. */
export default function Person() {
  const id = usePageId();
  const after = usePage();
  const answer = useAnswer(PersonDocument, { id, after: after ?? null });
  const { data, loading } = answer;
  if (!data) return <Waiting for={answer} page />;
  const { person } = data;
  if (!person) return <NotHere what="person" />;
  const of = person.tenures.map(({ office }) => office.of).find((party) => party?.__typename === 'Country');
  const country = of?.__typename === 'Country' ? of.code : undefined;

  return (
    <article className="plain" aria-busy={loading}>
      <Heading title={person.name}>
        <Name name={person.name} native={person.nativeNames[0]} country={country} />
      </Heading>
      {person.variants.length > 0 && <p className="muted">Also written {person.variants.join(', ')}</p>}
      <SeeAlso id={id} wikidata={person.wikidataId}>
        <Link href={`/timeline?of=${encodeURIComponent(id)}`}>All talks over time</Link>
      </SeeAlso>
      {person.tenures.length > 0 && <Tenures tenures={person.tenures} />}
      <section aria-labelledby="meetings">
        <h2 id="meetings">Talks ({person.meetings.totalCount})</h2>
        {person.meetings.totalCount === 0 && <p className="muted">No talks with this person are recorded.</p>}
        <MeetingList meetings={person.meetings.nodes} />
      </section>
      <section aria-labelledby="acts">
        <h2 id="acts">What was said and done ({person.acts.totalCount})</h2>
        {person.acts.totalCount === 0 && <p className="muted">No act by this person is recorded.</p>}
        <ActList acts={person.acts.nodes} />
        <Pager
          shown={person.acts.nodes.length}
          total={person.acts.totalCount}
          page={person.acts.pageInfo}
          next="Show older"
        />
      </section>
    </article>
  );
}

/** The offices a person held. */
export function Tenures({ tenures }: { readonly tenures: NonNullable<PersonQuery['person']>['tenures'] }) {
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">Offices</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Office</th>
            <th scope="col">Of</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
          </tr>
        </thead>
        <tbody>
          {tenures.map(({ office, from, to, knownFrom, knownTo, endUnknown, acting }) => (
            <tr key={`${office.id}${from}${knownFrom}`}>
              <td>
                {office.title}
                {acting && ' (acting)'}
              </td>
              <td>{office.of && <Link href={pageOf(office.of.id)}>{office.of.name}</Link>}</td>
              <td className="figure">{from ?? (knownFrom ? `${knownFrom} or earlier` : 'not known')}</td>
              <td className="figure">
                {to ?? (endUnknown ? (knownTo ? `after ${knownTo}` : 'not known') : 'in office')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
