import { brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { useEffect, useRef } from 'react';
import { dayInWords } from '../shared/wording.js';
import { Unspoken } from './axis.js';
import { type Period, stepPeriod, timeOf } from './period.js';
import type { TimeScale } from './time-scale.js';

interface BrushProps {
  readonly scale: TimeScale;
  readonly height: number;
  /** The period chosen; `undefined` for all of it. */
  readonly period: Period | undefined;
  /** While it is drawn. */
  onDraw(period: Period | undefined): void;
  /** When it is chosen. */
  onChoose(period: Period | undefined): void;
}

/** Chooses a period in a strip of time: by drawing it, or with the keys on its two ends. */
export function Brush({ scale, height, period, onDraw, onChoose }: BrushProps) {
  const strip = useRef<SVGGElement>(null);
  const { left, right, period: whole } = scale;
  const latest = useRef({ scale, onDraw, onChoose });
  latest.current = { scale, onDraw, onChoose };
  const x0 = period ? scale.startOf(period.from) : left;
  const x1 = period ? scale.endOf(period.to) : right;

  useEffect(() => {
    if (!strip.current) return;
    const chosen = ({ selection }: D3BrushEvent<unknown>): Period | undefined => {
      if (selection === null) return undefined;
      const [from, to] = selection as [number, number];
      // The right edge is the end of a day, which is where the next begins.
      return { from: latest.current.scale.dayAt(from), to: latest.current.scale.dayAt(Math.max(from, to - 0.01)) };
    };
    const brush = brushX<unknown>()
      .extent([
        [left, 0],
        [right, height],
      ])
      .on('brush', (event: D3BrushEvent<unknown>) => event.sourceEvent && latest.current.onDraw(chosen(event)))
      .on('end', (event: D3BrushEvent<unknown>) => event.sourceEvent && latest.current.onChoose(chosen(event)));
    const group = select<SVGGElement, unknown>(strip.current).call(brush);
    group.call(brush.move, period ? [x0, x1] : null);
  }, [left, right, height, period, x0, x1]);

  return (
    <>
      <Unspoken ref={strip} className="brush" />
      {(['from', 'to'] as const).map((end) => {
        const { from, to } = period ?? whole;
        const day = end === 'from' ? from : to;
        return (
          <g
            key={end}
            className="brush-end"
            role="slider"
            tabIndex={0}
            aria-label={end === 'from' ? 'First day shown' : 'Last day shown'}
            aria-orientation="horizontal"
            aria-valuemin={timeOf(end === 'from' ? whole.from : from)}
            aria-valuemax={timeOf(end === 'from' ? to : whole.to)}
            aria-valuenow={timeOf(day)}
            aria-valuetext={dayInWords(day)}
            transform={`translate(${end === 'from' ? x0 : x1},0)`}
            onKeyDown={(event) => {
              const next = stepPeriod({ from, to }, end, event, whole);
              if (!next) return;
              event.preventDefault();
              onChoose(next);
            }}
          >
            <rect className="brush-grip" x={-3.5} y={height / 2 - 11} width={7} height={22} rx={2} />
            <line className="brush-edge" y1={0} y2={height} />
          </g>
        );
      })}
    </>
  );
}
