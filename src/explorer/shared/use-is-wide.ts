import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 64rem)');

function subscribe(changed: () => void): () => void {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
}

/** Whether there is room for a panel beside the page. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}
