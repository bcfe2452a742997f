import type { Milestone } from './milestone-marks.js';
import { Source } from './milestone-source.js';

/** The steps of the nomination in words, with the numbers that the time axis has. */
export function MilestoneList({
  milestones,
}: {
  readonly milestones: readonly (Milestone & { readonly sources: readonly string[] })[];
}) {
  return (
    <ol className="milestone-list">
      {milestones.map(({ number, date, label, sources }) => (
        <li key={number}>
          <span className="number" aria-hidden="true">
            {number}
          </span>
          <span>
            <time dateTime={date}>{date}</time> {label}.{' '}
            <span className="small muted">
              {sources.map((source, index) => (
                <span key={source}>
                  {index > 0 && ', '}
                  <Source source={source} />
                </span>
              ))}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
