import type { MouseEvent, ReactNode } from 'react';
import type { Walk } from './walk.js';

/** A mark of a picture: a link, said in words, that the walk can reach. */
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
}: {
  readonly x: number;
  readonly y: number;
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly walk: Walk;
  /** Whether it is the one that is open. */
  readonly current?: boolean;
  /** Whether it opens the evidence of an act, whose id is the mark's. */
  readonly dialog?: boolean;
  /** Opens it here; with a key held down the browser does what it does with links. */
  onOpen(): void;
  readonly children: ReactNode;
}) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen();
  };
  return (
    // biome-ignore lint/a11y: a picture has groups where a page has lists
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

/** The marks of a picture: for the ear a list, in chronological order. */
export function MarkList({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y: a picture has groups where a page has lists
    <g role="list" aria-label={name}>
      {children}
    </g>
  );
}
