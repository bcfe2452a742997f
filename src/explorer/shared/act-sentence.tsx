import './act-sentence.css';
import type { ActLineFragment } from '../../generated/explorer/evidence.js';
import { actLabel, actSentence } from '../../generated/vocabulary/acts.js';
import { actSentenceText } from './act-sentence-parts.js';
import { EvidenceLink } from './evidence-link.js';

/** An act as one line: what was done, in a sentence that opens its evidence. */
export function ActSentence({ act }: { readonly act: Omit<ActLineFragment, 'sides' | 'date'> }) {
  return (
    <span className="act-sentence" data-tone={act.tone}>
      <span className="act-type">
        {actLabel[act.type]}
        {act.repeated && !actSentence[act.type].saysAgain && ' again'}
      </span>{' '}
      <EvidenceLink act={act.id}>
        {act.summary ?? actSentenceText(act)}
        {'\u00a0'}
        <span aria-hidden="true">¶</span>
      </EvidenceLink>
    </span>
  );
}
