import { Link } from 'wouter';
import { EvidenceDocument } from '../../generated/explorer/evidence.js';
import { useAnswer } from '../data/use-answer.js';
import { CorrectLink } from '../editor/correct-link.js';
import { actSentenceText } from '../shared/act-sentence-parts.js';
import { Day } from '../shared/day.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { byPassage } from './by-passage.js';
import { Source } from './source.js';

/** Where an act is written: each passage with the words of it marked, its document, the link, who published it. */
export function Evidence({ act: id }: { readonly act: string }) {
  const answer = useAnswer(EvidenceDocument, { id });
  const { data, loading } = answer;
  if (!data) return <Waiting for={answer} />;
  const { act } = data;
  if (!act) return <p>There is no act with this id; it may have been withdrawn.</p>;
  return (
    <div aria-busy={loading}>
      <p className="evidence-act">{act.summary ?? actSentenceText(act)}</p>
      <p className="small muted">
        <Day date={act.date} />
        {act.meeting && (
          <>
            , <Link href={pageOf(act.meeting.id)}>{act.meeting.title}</Link>
          </>
        )}
      </p>
      {byPassage(act.citations).map((source) => (
        <Source key={source.passage.id} {...source} />
      ))}
      <CorrectLink act={act.id} />
    </div>
  );
}
