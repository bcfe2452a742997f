import { Link } from 'wouter';
import { OfficesDocument } from '../../generated/explorer/country.js';
import { useAnswer } from '../data/use-answer.js';
import { Name } from '../shared/name.js';
import { pageOf } from '../url/page-of.js';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';

const params = { on: text };
const day = /^\d{4}-\d\d-\d\d$/u;

/** Who held the offices of a country on a day: on that of its newest talk unless another is asked for. */
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
          Who held them on{' '}
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
                    <Name name={holder.name} native={holder.nativeName} country={code} />
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
