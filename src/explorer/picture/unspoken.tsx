import type { ReactNode, Ref } from 'react';

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
