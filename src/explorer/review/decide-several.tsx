import { useId, useState } from 'react';
import { LeaveOutWordsDocument, ReadingDocument, SendReviewDocument } from '../../generated/explorer/review.js';
import { asFault } from '../data/service-fault.js';
import { askAsEditor } from '../editor/ask-as-editor.js';
import { counted } from '../shared/wording.js';
import { acceptAll, undecidedAbove } from './decide/acceptable.js';
import { keptDecisions } from './decide/kept-decisions.js';
import { proposalsOf, type Reading } from './decide/proposal.js';
import { reviewInput } from './decide/review-input.js';
import { bounds } from './review-url.js';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Decides about the selected documents of the queue, one after the other: each is a review of its own, and can be undone. */
export function DecideSeveral({
  documents,
  all,
  onAll,
  say,
  onDone,
}: {
  readonly documents: readonly Named[];
  readonly all: boolean;
  onAll(all: boolean): void;
  say(words: string): void;
  onDone(): void;
}) {
  const id = useId();
  const [above, setAbove] = useState<(typeof bounds)[number]>('0.9');
  const [busy, setBusy] = useState(false);

  const each = async (done: string, decide: (reading: Reading) => Promise<number>) => {
    setBusy(true);
    let decided = 0;
    const failed: string[] = [];
    for (const [place, { id: document, title }] of documents.entries()) {
      say(`Document ${place + 1} of ${documents.length} …`);
      try {
        const { reading } = await askAsEditor(ReadingDocument, { document });
        if (reading) decided += await decide(reading);
      } catch (error) {
        failed.push(`${title}: ${asFault(error).message}`);
      }
    }
    say([`${done}: ${decided}.`, ...failed].join(' '));
    setBusy(false);
    onDone();
  };
  const accept = () =>
    each('Accepted', async (reading) => {
      const proposals = proposalsOf(reading);
      // What somebody has begun to decide by hand is left to them.
      const begun = keptDecisions(reading.document.id).decided;
      const { changes } = acceptAll(undecidedAbove(proposals, begun, Number(above)));
      const count = Object.keys(changes).length;
      if (count > 0) await askAsEditor(SendReviewDocument, { input: reviewInput(proposals, changes) });
      return count;
    });
  const leaveOut = () =>
    each('Unknown words left out', async (reading) => {
      const open = reading.unresolved.filter(({ leftOutBy }) => leftOutBy === null);
      for (const { id: unresolved } of open) await askAsEditor(LeaveOutWordsDocument, { unresolved });
      return open.length;
    });

  return (
    <fieldset className="bulk" disabled={busy}>
      <legend className="spoken">Several documents at once</legend>
      <label>
        <input type="checkbox" checked={all} onChange={({ target }) => onAll(target.checked)} /> All on this page
      </label>
      {documents.length > 0 && (
        <>
          <label htmlFor={id}>Confidence at least</label>
          <select id={id} value={above} onChange={({ target }) => setAbove(target.value as (typeof bounds)[number])}>
            {bounds.map((bound) => (
              <option key={bound}>{bound}</option>
            ))}
          </select>
          <button type="button" onClick={() => void accept()}>
            Accept in {counted(documents.length, 'document')}
          </button>
          <button type="button" onClick={() => void leaveOut()}>
            Leave out unknown words in {counted(documents.length, 'document')}
          </button>
        </>
      )}
    </fieldset>
  );
}
