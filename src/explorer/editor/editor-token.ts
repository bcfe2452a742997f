import { useSyncExternalStore } from 'react';

const key = 'demarche:editor-token';
const listeners = new Set<() => void>();

/** The token of whoever signed in in this tab; it is gone when the tab is closed. */
export function editorToken(): string | undefined {
  return sessionStorage.getItem(key) ?? undefined;
}

/** Keeps a token for this tab, or forgets it. */
export function keepEditorToken(token: string | undefined): void {
  if (token === undefined) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, token);
  for (const changed of listeners) changed();
}

/** The token, and again whenever somebody signs in or out. */
export function useEditorToken(): string | undefined {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, editorToken);
}
