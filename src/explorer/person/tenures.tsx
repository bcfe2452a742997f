import { Link } from 'wouter';
import type { PersonQuery } from '../../generated/explorer/person.js';
import { pageOf } from '../url/page-of.js';

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
          {tenures.map(({ office, from, to, endUnknown, acting }) => (
            <tr key={`${office.id}${from}`}>
              <td>
                {office.title}
                {acting && ' (acting)'}
              </td>
              <td>{office.of && <Link href={pageOf(office.of.id)}>{office.of.name}</Link>}</td>
              <td className="figure">{from ?? 'not known'}</td>
              <td className="figure">{to ?? (endUnknown ? 'not known' : 'in office')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
