import type { MouseEvent, ReactNode } from 'react';
import type { Walk } from './walk.js';

/** Where a mark leads, in words and as a link. */
export interface MarkLink {
  readonly href: string;
  readonly label: string;
  /** Whether what it leads to is open. */
  readonly current?: boolean;
  /** Whether it opens the evidence of an act. The id of the mark is then the id of the act. */
  readonly dialog?: boolean;
  /** Opens it here. If a key is held down, the browser does what it does with links. */
  onOpen(): void;
}

/** A mark of a picture: a link with a spoken label that the arrow keys can reach. */
export function Mark({
  x,
  y,
  id,
  href,
  label,
  walk,
  current = false,
  dialog = false,
  onOpen,
  children,
}: MarkLink & {
  readonly x: number;
  readonly y: number;
  readonly id: string;
  readonly walk: Walk;
  readonly children: ReactNode;
}) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen();
  };
  return (
    // biome-ignore lint/a11y: SVG has groups, not lists
    <g role="listitem" transform={`translate(${x},${y})`}>
      <a
        href={href}
        aria-label={label}
        aria-haspopup={dialog ? 'dialog' : undefined}
        aria-current={current ? 'true' : undefined}
        data-act={dialog ? id : undefined}
        data-on={walk.on === id || undefined}
        {...walk.mark(id)}
        onClick={open}
      >
        <circle className="halo" r={9.5} />
        {children}
      </a>
    </g>
  );
}

/** The marks of a picture. A screen reader reads them as a list, in chronological order. */
export function MarkList({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y: SVG has groups, not lists
    <g role="list" aria-label={name}>
      {children}
    </g>
  );
}
