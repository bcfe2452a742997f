import type { ReactNode } from 'react';

/** The marks of a picture: for the ear a list, in the order of time. */
export function MarkList({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y: a picture has groups where a page has lists
    <g role="list" aria-label={name}>
      {children}
    </g>
  );
}
