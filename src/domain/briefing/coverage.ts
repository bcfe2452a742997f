import { valueWords } from '../../generated/vocabulary/value-words.js';
import { listed, withArticle } from '../sentence.js';
import { plain } from './citations.js';
import type { BriefingEvidence, Side } from './evidence.js';
import { capitalized } from './page.js';

/** Of whom a talk is told, and what is held of their telling. */
export type CoveredTalk = Pick<BriefingEvidence, 'parties' | 'organizations' | 'coverage' | 'documents'>;

/** What is held of a talk, party by party. */
export function coverageOf({ coverage, parties, organizations }: CoveredTalk) {
  return [...parties, ...organizations].map((party: Side, place) => {
    const { extent = 'NOT_HELD', decided = false } = coverage[place] ?? {};
    // Only a text that is held whole, and of which everything was decided, shows that something is not in it.
    return { party, extent, isWhole: extent === 'OWN_TEXT' && decided };
  });
}

/** What is held of a talk, in a sentence. What follows tells no more than these texts do. */
export function held(talk: CoveredTalk): string {
  const coverage = coverageOf(talk);
  if (talk.documents.length === 0) return 'No text about this talk is held.';
  return plain(
    `Held: ${coverage.map(({ party, extent }) => `of ${withArticle(party.name)} ${valueWords.extent[extent]}`).join('; ')}.`,
  );
}

/** A conclusion from what is not there: certain only where the own text of each party is held whole and decided. */
export function inTextsHeld(talk: CoveredTalk, conclusion: string): string {
  const coverage = coverageOf(talk);
  if (coverage.every(({ isWhole }) => isWhole)) return `${capitalized(conclusion)}.`;
  if (talk.documents.length === 0) return 'Not known: no text about this talk is held.';
  const missing = coverage.filter(({ extent }) => extent !== 'OWN_TEXT').map(({ party }) => withArticle(party.name));
  const why =
    missing.length === 0
      ? 'Some of what was read in them waits for a decision.'
      : `What ${listed(missing)} published is not held whole.`;
  return plain(`In the texts held ${conclusion}. ${why}`);
}
