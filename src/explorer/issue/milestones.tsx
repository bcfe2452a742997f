import { Unspoken } from '../picture/axis.js';
import { periodOf } from '../picture/period.js';
import type { TimeScale } from '../picture/time-scale.js';
import { Sources } from '../shared/sources.js';

/** A step of a nomination, with its number in the list. */
export interface Milestone {
  readonly number: number;
  readonly date: string;
  readonly label: string;
}

/** The steps of the nomination on the time axis: a number each, over the days that its date may mean; a day has a line. */
export function MilestoneMarks({
  milestones,
  scale,
  top,
  bottom,
}: {
  readonly milestones: readonly Milestone[];
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
}) {
  const shown = milestones.flatMap(({ number, date }) => {
    const { from, to } = periodOf(date);
    if (to < scale.period.from || from > scale.period.to) return [];
    const left = Math.max(scale.left, scale.startOf(from));
    return [{ number, left, right: Math.min(scale.right, scale.endOf(to)), exact: from === to }];
  });
  let last = Number.NEGATIVE_INFINITY;
  return (
    <Unspoken className="milestones">
      {shown.map(({ number, left, right, exact }) => {
        const middle = Math.max((left + right) / 2, last + 17);
        last = middle;
        return (
          <g key={number}>
            {exact && <line x1={middle} x2={middle} y1={top - 5} y2={bottom} />}
            <rect x={left} y={top - 5} width={Math.max(2, right - left)} height={3} />
            <circle cx={middle} cy={top - 14} r={8} />
            <text x={middle} y={top - 10}>
              {number}
            </text>
          </g>
        );
      })}
    </Unspoken>
  );
}

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
              <Sources of={sources} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
