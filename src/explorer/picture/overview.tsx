import { Unspoken, useWidth } from './axis.js';
import { Brush } from './brush.js';
import type { Period } from './period.js';
import { timeScale, type YearCount, yearBars } from './time-scale.js';

const measures = { height: 92, floor: 66, most: 44, side: 8 };

/**
 * All of the time there is, as a strip: how many there were in each year, each by itself as a tick below, and the period
 * that the picture shows, to be drawn or moved.
 */
export function Overview({
  whole,
  counts,
  days,
  noun,
  ...brush
}: {
  readonly whole: Period;
  readonly counts: readonly YearCount[];
  /** The day of each. */
  readonly days: readonly string[];
  /** What is counted, such as `acts`. */
  readonly noun: string;
  readonly period: Period | undefined;
  onDraw(period: Period | undefined): void;
  onChoose(period: Period | undefined): void;
}) {
  const [box, width] = useWidth<HTMLDivElement>();
  const scale = timeScale(whole, measures.side, width - measures.side);
  const bars = yearBars(counts, scale, measures.most);
  return (
    <div ref={box} className="overview">
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset
        <svg width={width} height={measures.height} role="group" aria-label={`${noun} by year; choose a period`}>
          <Unspoken>
            {bars.map(({ year, count, left, width: wide, height, wide: named }) => (
              <g key={year}>
                <rect className="year-bar" x={left} y={measures.floor - height} width={wide} height={height} />
                {named && (
                  <text className="year-count" x={left + wide / 2} y={measures.floor - height - 4}>
                    {count}
                  </text>
                )}
              </g>
            ))}
            <line className="floor" x1={scale.left} x2={scale.right} y1={measures.floor} y2={measures.floor} />
            {[...new Set(days)].map((day) => (
              <line
                key={day}
                className="day-tick"
                x1={scale.at(day)}
                x2={scale.at(day)}
                y1={measures.floor}
                y2={measures.floor + 6}
              />
            ))}
            {yearLabels(bars).map(({ year, x }) => (
              <text key={year} className="year-name" x={x} y={measures.height - 6}>
                {year}
              </text>
            ))}
          </Unspoken>
          <Brush scale={scale} height={measures.floor + 6} {...brush} />
        </svg>
      )}
    </div>
  );
}

/** The years to name: as many as stand apart. */
function yearLabels(bars: readonly { readonly year: number; readonly left: number; readonly width: number }[]) {
  const found: { year: number; x: number }[] = [];
  for (const { year, left, width } of bars) {
    const x = left + width / 2;
    if (x - (found.at(-1)?.x ?? -Infinity) >= 34) found.push({ year, x });
  }
  return found;
}
