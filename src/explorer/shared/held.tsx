import type { HeldFragment } from '../../generated/explorer/meeting.js';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { partyInSentence } from './wording.js';

/** What is held of a meeting, in a sentence: "Held of Japan: its own text, whole; of the Republic of Korea: only …". */
export function Held({ meeting }: { readonly meeting: HeldFragment }) {
  const parts = meeting.coverage.map(
    ({ party, extent }) => `of ${partyInSentence(party.name)} ${valueWords.extent[extent]}`,
  );
  if (parts.length === 0) return null;
  return <p className="held small muted">Held here: {parts.join('; ')}.</p>;
}

/** The parties whose own text of a meeting is not held whole. */
export function notHeldWhole({ coverage }: HeldFragment): string[] {
  return coverage.filter(({ extent }) => extent !== 'OWN_TEXT').map(({ party }) => partyInSentence(party.name));
}
