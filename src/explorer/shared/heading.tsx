import { type ReactNode, useEffect, useRef } from 'react';
import { arrival } from '../url/arrival.js';

/** The heading of a page. It names the window. It takes the focus if the page was opened from another page. */
export function Heading({ children, title }: { readonly children: ReactNode; readonly title?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = title ?? (typeof children === 'string' ? children : '');

  useEffect(() => {
    document.title = name === '' ? 'Démarche' : `${name} · Démarche`;
    if (!arrival.fromInside) return;
    arrival.fromInside = false;
    heading.current?.focus({ preventScroll: true });
  }, [name]);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
