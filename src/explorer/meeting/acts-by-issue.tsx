import type { ActLineFragment } from '../../generated/explorer/meeting.js';
import { ActSentence } from '../shared/act-sentence.js';
import { Day } from '../shared/day.js';
import { EvidenceLink } from '../shared/evidence-link.js';
import { LinkedNames } from '../shared/name.js';
import type { MeetingFacts } from './facts.js';

type Act = MeetingFacts['acts']['nodes'][number];

/** What was done in a meeting, by what it was about, each act with who tells of it. */
export function ActsByIssue({ acts }: { readonly acts: readonly Act[] }) {
  if (acts.length === 0) return <p className="muted">No act at this meeting is recorded.</p>;
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
          . Said before, on{' '}
          <EvidenceLink act={act.repeats.id}>
            <Day date={act.repeats.date} />
          </EvidenceLink>
        </>
      )}
    </p>
  );
}

type About = ActLineFragment['about'][number];

/** Acts that have what they are about in common. */
export interface IssueGroup<TAct> {
  /** What all of them are about, the narrowest first; none for acts about nothing that is named. */
  readonly subjects: readonly About[];
  readonly acts: readonly TAct[];
}

/**
 * Each act once, under the thing it is about that the fewest acts are about, so that a point of its own is not lost in a
 * wide heading; groups come in the order of their first acts.
 */
export function groupByIssue<TAct extends Pick<ActLineFragment, 'about'>>(acts: readonly TAct[]): IssueGroup<TAct>[] {
  const counts = new Map<string, number>();
  for (const { about } of acts) for (const { id } of about) counts.set(id, (counts.get(id) ?? 0) + 1);
  const narrowestFirst = (a: About, b: About) =>
    (counts.get(a.id) ?? 0) - (counts.get(b.id) ?? 0) || (a.name < b.name ? -1 : 1);

  const groups = new Map<string, TAct[]>();
  for (const act of acts) {
    const [narrowest] = issuesOf(act.about).sort(narrowestFirst);
    const key = narrowest?.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), act]);
  }
  return [...groups.values()].map((members) => {
    const [first, ...rest] = members.map(({ about }) => issuesOf(about));
    const shared = (first ?? []).filter(({ id }) => rest.every((about) => about.some((named) => named.id === id)));
    return { subjects: shared.sort(narrowestFirst), acts: members };
  });
}

/** An act about a nomination is mostly about its issue as well, and that is what a reader looks for. */
function issuesOf(about: readonly About[]): About[] {
  const issues = about.filter(({ __typename }) => __typename === 'Issue');
  return issues.length > 0 ? issues : [...about];
}
