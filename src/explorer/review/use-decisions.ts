import { useEffect, useState } from 'react';
import {
  type Decided,
  type Decision,
  type Decisions,
  decide,
  noDecisions,
  stillOpen,
  undo,
} from './decide/decision.js';
import type { Proposal } from './decide/proposal.js';

/** What is decided about a document, and how to change it. */
export interface DecisionsInHand {
  readonly decided: Decided;
  /** What the last step changed from; `undefined` if there is nothing to undo. */
  readonly before: Decided | undefined;
  decide(changes: Readonly<Record<string, Decision | undefined>>): void;
  undo(): void;
  /** Forgets all of them: they were sent. */
  clear(): void;
}

/** The decisions about a document that were not sent; a reload keeps them. */
export function useDecisions(documentId: string, proposals: readonly Proposal[]): DecisionsInHand {
  const [all, change] = useState<Decisions>(() => keptDecisions(documentId));
  const decided = stillOpen(proposals, all.decided);
  useEffect(() => keepDecisions(documentId, all.decided), [documentId, all.decided]);
  return {
    decided,
    before: all.before.at(-1),
    decide: (changes) => change((now) => decide(now, changes)),
    undo: () => change(undo),
    clear: () => change(noDecisions),
  };
}

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
