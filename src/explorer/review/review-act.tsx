import './review.css';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { ActToCorrectDocument, RetractActDocument, SendReviewDocument } from '../../generated/explorer/review.js';
import type { ServiceFault } from '../data/service-fault.js';
import { asFault } from '../data/service-fault.js';
import { askAsEditor, useEditorAnswer } from '../editor/ask-as-editor.js';
import { ReasonForm } from '../editor/reason-form.js';
import { ForEditors } from '../editor/sign-in.js';
import { actSentenceText } from '../shared/act-sentence-parts.js';
import { Heading } from '../shared/heading.js';
import { Fault, Loading } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { CorrectionForm } from './correction-form.js';
import type { Correction } from './decide/decision.js';
import { correctionInput } from './decide/review-input.js';

/** Corrects or withdraws one accepted act, at `/review/act/…`. */
export default function ReviewAct() {
  const { act: rest } = useParams<{ act: string }>();
  const id = `act:${rest}`;
  const { data, fault, loading, again } = useEditorAnswer(ActToCorrectDocument, { id });
  const [form, setForm] = useState<'correct' | 'retract'>();
  const [refused, setRefused] = useState<ServiceFault>();
  const [done, setDone] = useState<string>();
  const act = data?.act;

  const write = async (words: string, send: () => Promise<unknown>) => {
    setRefused(undefined);
    try {
      await send();
      setForm(undefined);
      setDone(words);
      again();
    } catch (error) {
      setRefused(asFault(error));
    }
  };
  const correct = (to: Correction) =>
    write('The act has a new version.', () =>
      askAsEditor(SendReviewDocument, { input: { correct: [{ id, to: correctionInput(to) }] } }),
    );
  const retract = (reason: string | undefined) =>
    write('The act is withdrawn and left out of all answers.', () =>
      askAsEditor(RetractActDocument, { id, reason: reason ?? '' }),
    );

  return (
    <>
      <Heading>Correct or withdraw an act</Heading>
      <ForEditors>
        {fault && <Fault fault={fault} again={again} />}
        {loading && <Loading />}
        <p role="status">{done}</p>
        {data && !act && !done && <p>There is no act with this id. It may have been withdrawn.</p>}
        {act && (
          <div className="review-act">
            <p className="proposal-words">{act.summary ?? actSentenceText(act)}</p>
            <p className="small muted">
              {act.meeting && <Link href={pageOf(act.meeting.id)}>{act.meeting.title}</Link>}
              {act.acceptedBy ? `, accepted by ${act.acceptedBy}` : ', entered by hand'}
            </p>
            {refused && <Fault fault={refused} />}
            {form === undefined && (
              <p className="proposal-actions">
                <button type="button" onClick={() => setForm('correct')}>
                  Correct
                </button>
                <button type="button" onClick={() => setForm('retract')}>
                  Withdraw
                </button>
              </p>
            )}
            {form === 'correct' && (
              <CorrectionForm
                act={act}
                around={act.meeting ?? undefined}
                action="Write it"
                onDone={correct}
                onCancel={() => setForm(undefined)}
              />
            )}
            {form === 'retract' && (
              <ReasonForm
                label="Why is it withdrawn?"
                action="Withdraw"
                required
                onDone={retract}
                onCancel={() => setForm(undefined)}
              />
            )}
          </div>
        )}
      </ForEditors>
    </>
  );
}
