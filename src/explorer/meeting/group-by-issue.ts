import type { ActLineFragment } from '../../generated/explorer/meeting.js';

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
    const shared = (first ?? []).filter(({ id }) => rest.every((about) => about.some((one) => one.id === id)));
    return { subjects: shared.sort(narrowestFirst), acts: members };
  });
}

/** An act about a nomination is mostly about its issue as well, and that is what a reader looks for. */
function issuesOf(about: readonly About[]): About[] {
  const issues = about.filter(({ __typename }) => __typename === 'Issue');
  return issues.length > 0 ? issues : [...about];
}
