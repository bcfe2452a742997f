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
import { keepDecisions, keptDecisions } from './decide/kept-decisions.js';
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

/** The decisions about a document that were not sent; they stay until they are sent. */
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
