import { Link } from 'wouter';
import { pageOf } from '../url/page-of.js';
import { ModeSign } from './mode-glyph.js';
import { levelLabels, modeLabels, type Talk, whereOf } from './talk.js';

/** The talks of the picture as a table, the earliest first. */
export function TalkTable({ talks }: { readonly talks: readonly Talk[] }) {
  return (
    <section className="scroll" aria-label="Talks in chronological order">
      <table className="talk-table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Talk</th>
            <th scope="col">Rank</th>
            <th scope="col">How</th>
            <th scope="col">Where</th>
            <th scope="col">Beside</th>
          </tr>
        </thead>
        <tbody>
          {talks.map((talk) => (
            <tr key={talk.id}>
              <td>
                <time dateTime={talk.date}>{talk.date}</time>
              </td>
              <td>
                <Link href={pageOf(talk.id)}>{talk.title}</Link>
              </td>
              <td>{levelLabels[talk.level]}</td>
              <td>
                <ModeSign mode={talk.mode} /> {modeLabels[talk.mode]}
              </td>
              <td>{talk.place ? whereOf(talk) : ''}</td>
              <td>
                {talk.onMarginsOf.map(({ id, title }, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <Link href={pageOf(id)}>{title}</Link>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
