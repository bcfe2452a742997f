import { Link } from 'wouter';
import { MeetingChangesDocument } from '../../generated/explorer/meeting.js';
import { useAnswer } from '../data/use-answer.js';
import { ActSentence } from '../shared/act-sentence.js';
import { Day } from '../shared/day.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';

const movements = {
  HARDENED: '↑ harder',
  SOFTENED: '↓ softer',
  CHANGED_HANDS: '⇄ same tone, from the other side',
  UNCHANGED: '= as before',
} as const;

/** What changed since the meeting before: which issues moved how, what is new, what was not mentioned again. */
export function Changes({ base, head }: { readonly base: string; readonly head: string }) {
  const answer = useAnswer(MeetingChangesDocument, { base, head });
  const { data, fault } = answer;
  if (fault?.code === 'BAD_USER_INPUT') return <p className="muted">{fault.message}</p>;
  if (!data) return <Waiting for={answer} />;
  const found = data.compareMeetings;
  if (!found) return <p className="muted">The two meetings cannot be compared.</p>;
  return (
    <>
      <p>
        Compared with the <Link href={pageOf(base)}>{found.base.title}</Link> of <Day date={found.base.date} />, by the
        hardest act of each meeting on each issue.
      </p>
      {found.carriedOver.length > 0 && (
        <table className="changes">
          <thead>
            <tr>
              <th scope="col">At both meetings</th>
              <th scope="col">Tone</th>
              <th scope="col">Then</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {found.carriedOver.map(({ issue, movement, baseActs, headActs }) => (
              <tr key={issue.id}>
                <th scope="row">
                  <Link href={pageOf(issue.id)}>{issue.name}</Link>
                </th>
                <td data-movement={movement}>{movements[movement]}</td>
                <td>
                  {hardest(baseActs).map((act) => (
                    <ActSentence key={act.id} act={act} />
                  ))}
                </td>
                <td>
                  {hardest(headActs).map((act) => (
                    <ActSentence key={act.id} act={act} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="new-and-silent">
        <dt>New at this meeting</dt>
        <IssueNames issues={found.introduced.map(({ issue }) => issue)} />
        <dt>Not mentioned again</dt>
        <IssueNames issues={found.dropped.map(({ issue }) => issue)} />
      </dl>
    </>
  );
}

/** The hardest of some acts, by tone; the first of them if several sound as hard. Of no acts there is none. */
export function hardest<TAct extends { readonly tone: number }>(acts: readonly TAct[]): TAct[] {
  const most = Math.max(...acts.map(({ tone }) => tone));
  return acts.filter(({ tone }) => tone === most).slice(0, 1);
}

/** Issues of a description list, each with its page. */
export function IssueNames({ issues }: { readonly issues: readonly { readonly id: string; readonly name: string }[] }) {
  if (issues.length === 0) return <dd className="muted">none</dd>;
  return issues.map(({ id, name }) => (
    <dd key={id}>
      <Link href={pageOf(id)}>{name}</Link>
    </dd>
  ));
}
