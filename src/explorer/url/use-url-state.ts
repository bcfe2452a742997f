import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { idOf } from './page-of.js';
import { type ParamsOf, readState, writeState } from './url-state.js';

/**
 * The state of a view that is kept in its URL, so that back, forward, share and reload work.
 *
 * @param params what the view keeps there; a constant outside of the component
 * @returns the state and how to change it. A change is a new entry of the history, unless `replace` is set (while typing)
 */
export function useUrlState<TState extends object>(
  params: ParamsOf<TState>,
): [TState, (change: Partial<TState>, options?: { readonly replace?: boolean }) => void] {
  const search = useSearch();
  const state = useMemo(() => readState(params, search), [params, search]);
  const change = useCallback(
    (changed: Partial<TState>, options: { readonly replace?: boolean } = {}) => {
      const { pathname, search: now, hash } = window.location;
      const next = writeState(params, now, changed);
      if (next !== now) navigate(`${pathname}${next}${hash}`, { replace: options.replace ?? false });
    },
    [params],
  );
  return [state, change];
}

/** The id of the thing whose page is open. */
export function usePageId(): string {
  const [path] = useLocation();
  return idOf(path);
}
