import { actFamilies } from '../picture/act-family.js';
import { GlyphSign } from '../picture/glyph.js';
import type { YearOfActs } from './years-of.js';

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
