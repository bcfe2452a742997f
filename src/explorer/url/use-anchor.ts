import { useEffect } from 'react';

/** What a person does to look at something else. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Shows the section that the address names after `#`. The sections above it may grow while they load, so it is shown
 * again after each change of size, until the person moves.
 *
 * @param present whether the section is on the page
 */
export function useAnchor(present: boolean): void {
  useEffect(() => {
    const section = present ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (section === null) return undefined;
    const observer = new ResizeObserver(() => section.scrollIntoView());
    const stop = () => {
      observer.disconnect();
      for (const move of moves) removeEventListener(move, stop);
    };
    observer.observe(document.body);
    for (const move of moves) addEventListener(move, stop, { passive: true });
    return stop;
  }, [present]);
}
