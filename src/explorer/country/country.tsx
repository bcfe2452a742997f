import { Link } from 'wouter';
import { CountryDocument, OfficesDocument } from '../../generated/explorer/country.js';
import { useAnswer } from '../data/use-answer.js';
import { NotHere } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';
import { MeetingList } from '../shared/meeting-list.js';
import { Name } from '../shared/name.js';
import { Pager, usePage } from '../shared/pager.js';
import { SeeAlso } from '../shared/see-also.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { text } from '../url/url-state.js';
import { usePageId, useUrlState } from '../url/use-url-state.js';

const isCode = (code: string) => /^[A-Z]{2}$/u.test(code);

/** A country: who held its offices on a day, and its meetings. */
export default function Country() {
  const id = usePageId();
  const after = usePage();
  const code = id.slice('country:'.length);
  const answer = useAnswer(CountryDocument, isCode(code) ? { code, after: after ?? null } : undefined);
  const { data, loading } = answer;
  if (!isCode(code)) return <NotHere what="country" />;
  if (!data) return <Waiting for={answer} page />;
  const { country } = data;
  if (!country) return <NotHere what="country" />;

  return (
    <article className="plain" aria-busy={loading}>
      <Heading title={country.name}>
        <Name name={country.name} native={country.nativeNames[0]} country={code} />
      </Heading>
      <p className="muted">{[country.capital, ...country.aliases].filter(Boolean).join(', ')}</p>
      <SeeAlso id={id} wikidata={country.wikidataId}>
        <Link href={`/timeline?of=${id}`}>All talks over time</Link>
        <Link href="/planned">Talks ahead</Link>
      </SeeAlso>
      <Offices code={code} newest={country.meetings.nodes[0]?.date} />
      <section aria-labelledby="meetings">
        <h2 id="meetings">Talks ({country.meetings.totalCount})</h2>
        {country.meetings.totalCount === 0 && <p className="muted">No talks to which it was a party are recorded.</p>}
        <MeetingList meetings={country.meetings.nodes} />
        <Pager
          shown={country.meetings.nodes.length}
          total={country.meetings.totalCount}
          page={country.meetings.pageInfo}
          next="Show older"
        />
      </section>
    </article>
  );
}

const params = { on: text };
const day = /^\d{4}-\d\d-\d\d$/u;

/** Who held the offices of a country on a day: on the day of its newest meeting, unless the URL names another. */
export function Offices({ code, newest }: { readonly code: string; readonly newest: string | undefined }) {
  const [{ on: asked }, change] = useUrlState(params);
  const on = asked !== undefined && day.test(asked) ? asked : (newest ?? new Date().toISOString().slice(0, 10));
  const { data, loading } = useAnswer(OfficesDocument, { code, on });
  const offices = data?.country?.offices ?? [];
  if (offices.length === 0) return null;
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">Offices</h2>
      <p>
        <label>
          Office-holders on{' '}
          <input
            type="date"
            value={on}
            onChange={({ target }) => day.test(target.value) && change({ on: target.value }, { replace: true })}
          />
        </label>
      </p>
      <table aria-busy={loading}>
        <tbody>
          {offices.map(({ id, title, holder }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                {holder ? (
                  <Link href={pageOf(holder.id)}>
                    <Name name={holder.name} native={holder.nativeNames[0]} country={code} />
                  </Link>
                ) : (
                  <span className="muted">not known</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
