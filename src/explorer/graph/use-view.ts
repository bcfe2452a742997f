import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import type { View } from './model/view.js';
import { historyOf, reached, readView, writeView } from './model/view-url.js';

/** The view of the URL, how to change it, and how to go back and forth between the views of this visit. */
export interface ViewState {
  readonly view: View;
  /** Shows another view: an entry of the browser's history. */
  change(to: (view: View) => View): void;
  /** Nothing if there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** Keeps the view in the URL, so that a reload or a person it is sent to sees the same picture. */
export function useView(): ViewState {
  const search = useSearch();
  const present = useMemo(() => writeView(readView(search)), [search]);
  const view = useMemo(() => readView(present), [present]);
  const [history, setHistory] = useState(() => historyOf(present));
  useEffect(() => setHistory((known) => reached(known, present)), [present]);

  const change = useCallback((to: (view: View) => View) => {
    const now = readView(window.location.search);
    const next = to(now);
    if (writeView(next) !== writeView(now)) go(next);
  }, []);
  const [before, after] = [history.past.at(-1), history.future[0]];
  return {
    view,
    change,
    undo: before === undefined ? undefined : () => go(readView(before)),
    redo: after === undefined ? undefined : () => go(readView(after)),
  };
}

function go(view: View): void {
  navigate(`${window.location.pathname}${writeView(view, window.location.search)}`);
}
