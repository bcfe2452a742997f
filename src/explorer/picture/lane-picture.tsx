import type { ReactNode } from 'react';
import { TimeAxis, Unspoken, useWidth } from './axis.js';
import type { LaidLanes, Lane, Markable, PlacedMark } from './lanes.js';
import { Mark, type MarkLink, MarkList } from './marks.js';
import type { Period } from './period.js';
import { type TimeScale, timeScale, timeTicks } from './time-scale.js';
import { useWalk } from './walk.js';

/** What a picture has besides its lanes, and how its marks are told. */
interface LanePictureProps<TMark extends Markable, TLaid extends LaidLanes<TMark>> {
  readonly className: string;
  /** What a screen reader calls the picture, and the list of its marks. */
  readonly name: string;
  readonly listName: string;
  readonly period: Period;
  /** Where the lines of the time axis begin, in pixels. */
  readonly axisTop: number;
  layOut(scale: TimeScale): TLaid;
  /** What is drawn below the axis, and on it, down to `floor`. */
  belowAxis?(laid: TLaid, floor: number): ReactNode;
  onAxis?(scale: TimeScale, floor: number): ReactNode;
  /** The lines of the picture, and a lane below the others that has a name but no line. `on` is the mark pointed at. */
  lines(laid: TLaid, on: TMark | undefined, scale: TimeScale): ReactNode;
  lastLane?(laid: TLaid): Lane | undefined;
  linkOf(mark: TMark): MarkLink;
  signOf(mark: TMark): ReactNode;
  /** The line below the picture: what the mark pointed at is, or what can be done. */
  readout(on: TMark | undefined): ReactNode;
}

/** A picture of time in lanes: marks to walk along with the keys, the names of some, and a line that tells the mark pointed at. */
export function LanePicture<TMark extends Markable, TLaid extends LaidLanes<TMark>>({
  className,
  name,
  listName,
  period,
  axisTop,
  layOut,
  belowAxis,
  onAxis,
  lines,
  lastLane,
  linkOf,
  signOf,
  readout,
}: LanePictureProps<TMark, TLaid>) {
  const [box, width] = useWidth<HTMLDivElement>();
  const scale = timeScale(period, 12, Math.max(width - 12, 13));
  const laid = layOut(scale);
  const walk = useWalk(laid.marks);
  const on: PlacedMark<TMark> | undefined = laid.marks.find(({ id }) => id === walk.on);
  const floor = laid.bottom + 4;
  const last = lastLane?.(laid);

  return (
    <div ref={box} className={`picture ${className}`}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset
        <svg width={width} height={floor + 22} role="group" aria-label={name} onKeyDown={walk.onKeyDown}>
          {belowAxis && <Unspoken>{belowAxis(laid, floor)}</Unspoken>}
          <TimeAxis ticks={timeTicks(scale)} top={axisTop} bottom={floor} />
          {onAxis?.(scale, floor)}
          <Unspoken>
            {laid.lanes.map(({ id, middle }) => (
              <line key={id} className="lane-line" x1={0} x2={width} y1={middle} y2={middle} />
            ))}
            {lines(laid, on, scale)}
            {[...laid.lanes, ...(last ? [last] : [])].map(({ id, label, top }) => (
              <text key={id} className="lane-name" x={0} y={top + 13}>
                {label}
              </text>
            ))}
          </Unspoken>
          <MarkList name={listName}>
            {laid.marks.map((mark) => (
              <Mark key={mark.id} id={mark.id} x={mark.x} y={mark.y} walk={walk} {...linkOf(mark)}>
                {signOf(mark)}
              </Mark>
            ))}
          </MarkList>
          <Unspoken>
            {laid.labels.map(({ id, label, x, y, anchor }) => (
              <text key={id} className="mark-name" x={x} y={y + 4} textAnchor={anchor}>
                {label}
              </text>
            ))}
          </Unspoken>
        </svg>
      )}
      <p className="readout no-print" aria-hidden="true">
        {readout(on)}
      </p>
    </div>
  );
}
