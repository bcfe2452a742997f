import { type Decided, type Decisions, noDecisions } from './decision.js';

const key = (documentId: string) => `demarche:review:${documentId}`;

/** Decisions of this tab that were not sent yet, so that a reload loses none. */
export function keptDecisions(documentId: string): Decisions {
  const kept = sessionStorage.getItem(key(documentId));
  return kept === null ? noDecisions : { decided: JSON.parse(kept) as Decided, before: [] };
}

/** Keeps what is decided until it is sent or the tab is closed. */
export function keepDecisions(documentId: string, decided: Decided): void {
  if (Object.keys(decided).length === 0) sessionStorage.removeItem(key(documentId));
  else sessionStorage.setItem(key(documentId), JSON.stringify(decided));
}

/** Forgets the decisions about every document. */
export function forgetDecisions(): void {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(key(''))) sessionStorage.removeItem(name);
}
