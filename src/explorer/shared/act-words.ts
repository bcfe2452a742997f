import type { ActType } from '../../generated/explorer/evidence.js';

/** What an act's type is called: as a label, and as a verb with the words that lead to whom and to what. */
interface ActWords {
  /** Such as `Protested`. */
  readonly label: string;
  /** The verb in the past tense. */
  readonly verb: string;
  /** The verb where nobody is named toward whom, if another is needed. */
  readonly alone?: string;
  /** Whether the verb says by itself that it was done before. */
  readonly saysAgain?: true;
  /** What leads to those it is directed toward. */
  readonly toward: string;
  /** What leads to what it is about. */
  readonly about: string;
  /** Whether what it is about is named before those it is directed toward. */
  readonly aboutFirst?: true;
}

/** The words of every type of act. */
export const actWords: Readonly<Record<ActType, ActWords>> = {
  RAISED: { label: 'Raised', verb: 'raised', toward: 'with', about: '', aboutFirst: true },
  STATED: { label: 'Stated', verb: 'made a statement', toward: 'to', about: 'about' },
  EXPLAINED: { label: 'Explained', verb: 'explained the position', toward: 'to', about: 'on', aboutFirst: true },
  PROTESTED: { label: 'Protested', verb: 'protested', toward: 'to', about: 'about' },
  CONDEMNED: { label: 'Condemned', verb: 'condemned', alone: 'voiced condemnation', toward: '', about: 'over' },
  REJECTED: {
    label: 'Rejected',
    verb: 'rejected the position of',
    alone: 'voiced rejection',
    toward: '',
    about: 'on',
  },
  EXPRESSED_CONCERN: { label: 'Expressed concern', verb: 'expressed concern', toward: 'to', about: 'about' },
  CALLED_FOR: { label: 'Called for', verb: 'called on', alone: 'called for action', toward: '', about: 'about' },
  REITERATED: {
    label: 'Reiterated',
    verb: 'reiterated the position',
    saysAgain: true,
    toward: 'to',
    about: 'on',
    aboutFirst: true,
  },
  REAFFIRMED: {
    label: 'Reaffirmed',
    verb: 'reaffirmed the position',
    saysAgain: true,
    toward: 'to',
    about: 'on',
    aboutFirst: true,
  },
  CONCURRED: { label: 'Agreed', verb: 'agreed', toward: 'with', about: 'on' },
  WELCOMED: { label: 'Welcomed', verb: 'welcomed', alone: 'welcomed', toward: 'to', about: '', aboutFirst: true },
  CONVEYED: { label: 'Conveyed', verb: 'passed on a message', toward: 'to', about: 'about' },
  PROPOSED: { label: 'Proposed', verb: 'made a proposal', toward: 'to', about: 'about' },
  COMMITTED: { label: 'Committed', verb: 'gave an undertaking', toward: 'to', about: 'on' },
  INVITED: { label: 'Invited', verb: 'invited', alone: 'extended an invitation', toward: '', about: 'concerning' },
  INFORMED: { label: 'Informed', verb: 'informed', alone: 'gave information', toward: '', about: 'about' },
  ACTED: { label: 'Acted', verb: 'acted', toward: 'toward', about: 'on' },
};
