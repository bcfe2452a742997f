import { type Decided, type Decisions, noDecisions } from './decision.js';

const key = (documentId: string) => `demarche:review:${documentId}`;

/** Decisions about a document that were not sent yet. They stay when the tab is closed, until they are sent or the editor signs out. */
export function keptDecisions(documentId: string): Decisions {
  const kept = localStorage.getItem(key(documentId));
  return kept === null ? noDecisions : { decided: JSON.parse(kept) as Decided, before: [] };
}

/** Keeps what is decided about a document. */
export function keepDecisions(documentId: string, decided: Decided): void {
  if (Object.keys(decided).length === 0) localStorage.removeItem(key(documentId));
  else localStorage.setItem(key(documentId), JSON.stringify(decided));
}

/** Forgets the decisions about every document. */
export function forgetDecisions(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(key(''))) localStorage.removeItem(name);
}
