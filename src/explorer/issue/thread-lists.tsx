import '../shared/lists.css';
import { Link } from 'wouter';
import { actLabel } from '../../generated/vocabulary/acts.js';
import { actFamilies } from '../picture/act-family.js';
import { GlyphSign } from '../picture/glyph.js';
import { ActSentence } from '../shared/act-sentence.js';
import { Day } from '../shared/day.js';
import { EvidenceLink } from '../shared/evidence-link.js';
import { dayInWords } from '../shared/wording.js';
import { pageOf } from '../url/page-of.js';
import type { ChainMember, LatestPosition, ThreadAct, YearOfActs } from './thread.js';

/** The acts of the picture as sentences, in chronological order. */
export function ThreadList({ acts }: { readonly acts: readonly ThreadAct[] }) {
  return (
    <ol className="act-list">
      {acts.map((act) => (
        <li key={act.id}>
          <time dateTime={act.date}>{act.date}</time>
          <div>
            <ActSentence act={act} />
            <span className="small muted">
              {' '}
              {act.meeting && <Link href={pageOf(act.meeting.id)}>{act.meeting.title}</Link>}
              {act.repeats && `${act.meeting ? '; ' : ''}repeats what was done on ${dayInWords(act.repeats.date)}`}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Each side's latest act, which opens its evidence. */
export function Positions({ positions }: { readonly positions: readonly LatestPosition[] }) {
  return (
    <dl className="positions">
      {positions.map(({ side, act }) => (
        <div key={side.id}>
          <dt>
            <Link href={pageOf(side.id)}>{side.name}</Link>{' '}
            <span className="small muted">
              <Day date={act.date} />
            </span>
          </dt>
          <dd>
            <GlyphSign tone={act.tone} /> <ActSentence act={act} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Chains of repetition, each from the first time on. */
export function ChainList({ chains }: { readonly chains: readonly (readonly ChainMember[])[] }) {
  return (
    <ul className="chain-list">
      {chains.map((chain) => (
        <li key={chain.at(-1)?.id}>
          <ol>
            {chain.map(({ id, date, type, summary }) => (
              <li key={id}>
                <span className="small muted">
                  <Day date={date} />
                </span>{' '}
                <EvidenceLink act={id}>{summary ?? actLabel[type]}</EvidenceLink>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}

/** How many acts there were in each year, by family. */
export function YearTable({ years }: { readonly years: readonly YearOfActs[] }) {
  const families = actFamilies.filter(({ tone }) => years.some(({ byTone }) => byTone[tone]));
  const hasOther = years.some(({ other }) => other > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard, too
    <section className="scroll" aria-label="Counts by year" tabIndex={0}>
      <table className="year-table">
        <thead>
          <tr>
            <th scope="col">Year</th>
            {families.map(({ tone, label }) => (
              <th key={tone} scope="col">
                <GlyphSign tone={tone} /> {label}
              </th>
            ))}
            {hasOther && <th scope="col">Other</th>}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, count, byTone, other }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {families.map(({ tone }) => (
                <td key={tone}>{byTone[tone] || <span className="muted">–</span>}</td>
              ))}
              {hasOther && <td>{other || <span className="muted">–</span>}</td>}
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
