import { ActSentence } from '../shared/act-sentence.js';
import { Day } from '../shared/day.js';
import { EvidenceLink } from '../shared/evidence-link.js';
import { LinkedNames } from '../shared/linked-names.js';
import type { MeetingFacts } from './facts.js';
import { groupByIssue } from './group-by-issue.js';

type Act = MeetingFacts['acts']['nodes'][number];

/** What was done in a meeting, by what it was about, each act with who tells of it. */
export function ActsByIssue({ acts }: { readonly acts: readonly Act[] }) {
  if (acts.length === 0) return <p className="muted">No act of this meeting is recorded.</p>;
  return groupByIssue(acts).map(({ subjects, acts: members }) => (
    <section key={members[0]?.id} className="issue-group">
      <h3>{subjects.length > 0 ? <LinkedNames of={subjects} between=" · " /> : 'Other points'}</h3>
      <ul>
        {members.map((act) => (
          <li key={act.id}>
            <ActSentence act={act} />
            <ActNotes act={act} headings={subjects.map(({ id }) => id)} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** Who tells of an act, what else it is about, what it repeats. */
function ActNotes({ act, headings }: { readonly act: Act; readonly headings: readonly string[] }) {
  const tellers = [...new Set(act.citations.map(({ document }) => document.publisherName))];
  const also = act.about.filter(({ id, __typename }) => __typename === 'Issue' && !headings.includes(id));
  return (
    <p className="act-notes muted small">
      {tellers.join(', ')}
      {also.length > 0 && (
        <>
          {tellers.length > 0 && '. '}Also about <LinkedNames of={also} />
        </>
      )}
      {act.repeats && (
        <>
          . Said before on{' '}
          <EvidenceLink act={act.repeats.id}>
            <Day date={act.repeats.date} />
          </EvidenceLink>
        </>
      )}
    </p>
  );
}
