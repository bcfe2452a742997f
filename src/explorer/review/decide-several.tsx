import { useId, useState } from 'react';
import { LeaveOutWordsDocument, ReadingDocument, SendReviewDocument } from '../../generated/explorer/review.js';
import { asFault } from '../data/service-fault.js';
import { askAsEditor } from '../editor/ask-as-editor.js';
import { ReasonForm } from '../editor/reason-form.js';
import { counted, listed } from '../shared/wording.js';
import { acceptAll, rejectAll, talksWithoutActs, undecidedAbove } from './decide/acceptable.js';
import type { Decided } from './decide/decision.js';
import { keptDecisions } from './decide/kept-decisions.js';
import { isOpen, type Proposal, proposalsOf, type Reading } from './decide/proposal.js';
import { reviewInput } from './decide/review-input.js';
import { bounds } from './review-url.js';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** What was decided: how many of each, and how many acts and references stay open. */
type Tally = Readonly<Partial<Record<'talk' | 'act' | 'reference' | 'unknown word' | 'left', number>>>;

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
  const [rejecting, setRejecting] = useState(false);
  const many = counted(documents.length, 'document');

  const each = async (done: string, decide: (reading: Reading) => Promise<Tally>) => {
    setBusy(true);
    const tallies: Tally[] = [];
    const failed: string[] = [];
    for (const [place, { id: document, title }] of documents.entries()) {
      say(`Document ${place + 1} of ${documents.length} …`);
      try {
        const { reading } = await askAsEditor(ReadingDocument, { document });
        if (reading) tallies.push(await decide(reading));
      } catch (error) {
        failed.push(`${title}: ${asFault(error).message}`);
      }
    }
    const left = sumOf(tallies, 'left');
    const open =
      left === 0
        ? []
        : [`Left open: ${counted(left, 'proposal')}, less sure than ${above}, not complete, or begun by hand.`];
    say([`${done} ${inWords(tallies)}.`, ...open, ...failed].join(' '));
    setBusy(false);
    onDone();
  };
  const accept = () =>
    each('Accepted', async (reading) => {
      const proposals = proposalsOf(reading);
      const { changes } = acceptAll(undecidedAbove(proposals, begunIn(reading), Number(above)));
      const left = proposals.filter(isOpen).length - Object.keys(changes).length;
      return { ...(await send(proposals, changes, { accept: talksWithoutActs(reading) })), left };
    });
  const leaveOut = () => each('Left out', leaveOutWords);
  const reject = (reason: string | undefined) => {
    setRejecting(false);
    return each('Rejected', async (reading) => {
      const proposals = proposalsOf(reading);
      const { changes } = rejectAll(undecidedAbove(proposals, begunIn(reading), 0), reason);
      const rejected = await send(proposals, changes, { reject: talksWithoutActs(reading) });
      return { ...rejected, ...(await leaveOutWords(reading)) };
    });
  };

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
            Accept in {many}
          </button>
          <button type="button" onClick={() => void leaveOut()}>
            Leave out unknown words in {many}
          </button>
          <button type="button" aria-expanded={rejecting} onClick={() => setRejecting(!rejecting)}>
            Reject all in {many} …
          </button>
        </>
      )}
      {rejecting && documents.length > 0 && (
        <ReasonForm
          label={`Why is everything that is open in ${many} rejected, and its unknown words left out? (may be left empty)`}
          action="Reject all of it"
          onDone={(reason) => void reject(reason)}
          onCancel={() => setRejecting(false)}
        />
      )}
    </fieldset>
  );
}

/** What somebody has begun to decide by hand is left to them. */
const begunIn = ({ document }: Reading): Decided => keptDecisions(document.id).decided;

/** Sends what is decided about one document, if anything is. */
async function send(
  proposals: readonly Proposal[],
  decided: Decided,
  meetings: { readonly accept?: string[]; readonly reject?: string[] },
): Promise<Tally> {
  const talk = Object.values(meetings).flat().length;
  const count = (is: Proposal['is']) =>
    proposals.filter((one) => one.is === is && decided[one.id] !== undefined).length;
  const tally: Tally = { talk, act: count('act'), reference: count('reference') };
  if (Object.values(tally).some((number) => number > 0)) {
    await askAsEditor(SendReviewDocument, { input: { ...reviewInput(proposals, decided), meetings } });
  }
  return tally;
}

async function leaveOutWords({ unresolved }: Reading): Promise<Tally> {
  const open = unresolved.filter(({ leftOutBy }) => leftOutBy === null);
  for (const words of open) await askAsEditor(LeaveOutWordsDocument, { unresolved: words.id });
  return { 'unknown word': open.length };
}

const sumOf = (tallies: readonly Tally[], what: keyof Tally) =>
  tallies.reduce((sum, tally) => sum + (tally[what] ?? 0), 0);

/** How much was decided in all documents: "1 talk and 3 acts". */
function inWords(tallies: readonly Tally[]): string {
  const parts = (['talk', 'act', 'reference', 'unknown word'] as const).flatMap((what) => {
    const number = sumOf(tallies, what);
    return number === 0 ? [] : [counted(number, what)];
  });
  return parts.length === 0 ? 'nothing' : listed(parts);
}
