import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** Whether a page was opened from another page of ours: then its heading takes the focus. */
export const arrival = { fromInside: false };

/** Starts a page that was opened by a link at its top; back and forward keep the browser's place. */
export function useArrival(): void {
  const [path] = useLocation();
  const before = useRef(path);
  const wentBack = useRef(false);

  useEffect(() => {
    const note = () => {
      wentBack.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);

  // Before the effects of the new page, whose heading asks for it.
  useLayoutEffect(() => {
    if (before.current === path) return;
    before.current = path;
    arrival.fromInside = true;
    if (!wentBack.current && window.location.hash === '') window.scrollTo(0, 0);
    wentBack.current = false;
  }, [path]);
}
