/** The views of this visit: those before the one that is shown, and those that were undone. */
export interface History {
  readonly past: readonly string[];
  readonly present: string;
  readonly future: readonly string[];
}

/** A history that starts. */
export function historyOf(present: string): History {
  return { past: [], present, future: [] };
}

/**
 * A view was reached: by an action, or by going back or forward in the browser, which undo and redo do too. So the
 * address is the one place where a view is kept.
 */
export function reached(history: History, present: string): History {
  const { past, future } = history;
  if (present === history.present) return history;
  if (present === past.at(-1)) return { past: past.slice(0, -1), present, future: [history.present, ...future] };
  if (present === future[0]) return { past: [...past, history.present], present, future: future.slice(1) };
  return { past: [...past, history.present], present, future: [] };
}
