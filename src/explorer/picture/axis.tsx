import { type ReactNode, type Ref, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { TimeTick } from './time-scale.js';

/** A part of a picture that says what is said elsewhere for the ear. */
export function Unspoken({
  className,
  ref,
  children,
}: {
  readonly className?: string;
  readonly ref?: Ref<SVGGElement>;
  readonly children?: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines and words takes no focus
    <g ref={ref} className={className} aria-hidden="true">
      {children}
    </g>
  );
}

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

/** How wide an element is, in whole pixels, also after its size changed; 0 before it is known. */
export function useWidth<T extends Element>(): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const now = element.current;
    if (!now) return;
    const measure = () => setWidth(Math.floor(now.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(now);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
