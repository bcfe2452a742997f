import type { TimeTick } from './time-ticks.js';
import { Unspoken } from './unspoken.js';

/** A time axis: thin lines through the picture, and the words below it. */
export function TimeAxis({
  ticks,
  top,
  bottom,
}: {
  readonly ticks: readonly TimeTick[];
  readonly top: number;
  readonly bottom: number;
}) {
  return (
    <Unspoken className="time-axis">
      {ticks.map(({ day, x, label, strong }) => (
        <g key={day} data-strong={strong || undefined}>
          <line x1={x} x2={x} y1={top} y2={bottom + 4} />
          <text x={x + 3} y={bottom + 15}>
            {label}
          </text>
        </g>
      ))}
    </Unspoken>
  );
}
