import { type KeyboardEvent, useRef, useState } from 'react';

/** How the marks of a picture take part in a walk with the keys: one of them is in the order of tabs at a time. */
export interface Walk {
  /** The mark that the focus or the pointer is on. */
  readonly on: string | undefined;
  onKeyDown(event: KeyboardEvent<Element>): void;
  /** What a mark gets. */
  mark(id: string): {
    readonly tabIndex: 0 | -1;
    readonly 'data-mark': string;
    onFocus(): void;
    onBlur(): void;
    onMouseEnter(): void;
    onMouseLeave(): void;
  };
}

/** A walk along the marks of a picture with the arrow keys; Tab leaves it. */
export function useWalk(marks: readonly Step[]): Walk {
  const [stop, setStop] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const ids = useRef(new Set<string>());
  ids.current = new Set(marks.map(({ id }) => id));
  const known = (id: string | undefined) => (id !== undefined && ids.current.has(id) ? id : undefined);
  const inTabs = known(stop) ?? marks[0]?.id;

  return {
    on: known(pointed) ?? known(focused),
    onKeyDown(event) {
      const { mark } = (event.target as Element).closest<HTMLElement>('[data-mark]')?.dataset ?? {};
      const next = mark === undefined ? undefined : nextMark(marks, mark, event.key);
      if (next === undefined) return;
      event.preventDefault();
      event.currentTarget.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
    },
    mark: (id) => ({
      tabIndex: id === inTabs ? 0 : -1,
      'data-mark': id,
      onFocus: () => {
        setStop(id);
        setFocused(id);
      },
      onBlur: () => setFocused(undefined),
      onMouseEnter: () => setPointed(id),
      onMouseLeave: () => setPointed(undefined),
    }),
  };
}

/** A mark as a walk by the arrow keys sees it. */
export interface Step {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly lane: string;
}

/**
 * Where a key leads from a mark: right and left along time, up and down to the nearest mark of the next lane that has one,
 * Home and End to the first and the last.
 *
 * @param marks along time
 * @returns `undefined` where the key means nothing here or leads nowhere
 */
export function nextMark(marks: readonly Step[], from: string, key: string): string | undefined {
  const at = marks.findIndex(({ id }) => id === from);
  const here = marks[at];
  if (!here) return undefined;
  if (key === 'ArrowRight') return marks[at + 1]?.id;
  if (key === 'ArrowLeft') return marks[at - 1]?.id;
  if (key === 'Home') return marks[0]?.id;
  if (key === 'End') return marks.at(-1)?.id;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const way = key === 'ArrowUp' ? -1 : 1;
  const beyond = marks.filter(({ lane, y }) => lane !== here.lane && (y - here.y) * way > 0);
  const edge = Math.min(...beyond.map(({ y }) => (y - here.y) * way));
  const lane = beyond.find(({ y }) => (y - here.y) * way === edge)?.lane;
  return beyond.filter((one) => one.lane === lane).sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]
    ?.id;
}
