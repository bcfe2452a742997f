import { type KeyboardEvent, useRef, useState } from 'react';
import { type MarkInWalk, nextMark } from './next-mark.js';

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
export function useWalk(marks: readonly MarkInWalk[]): Walk {
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
