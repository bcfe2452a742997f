import './meeting.css';
import { Link } from 'wouter';
import { MeetingPageDocument, MeetingPriorTalksDocument } from '../../generated/explorer/meeting.js';
import { greatestPage } from '../data/fetch-latest.js';
import { useAnswer } from '../data/use-answer.js';
import { Day } from '../shared/day.js';
import { NotHere } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';
import { Held } from '../shared/held.js';
import { Waiting } from '../shared/waiting.js';
import { localDay } from '../shared/wording.js';
import { pageOf } from '../url/page-of.js';
import { number } from '../url/url-state.js';
import { useAnchor } from '../url/use-anchor.js';
import { usePageId, useUrlState } from '../url/use-url-state.js';
import { Accounts } from './accounts.js';
import { ActsByIssue } from './acts-by-issue.js';
import { Changes } from './changes.js';
import { Facts } from './facts.js';
import { MeetingLinks } from './meeting-links.js';
import { LaterTalks, PriorTalks } from './prior-talks.js';

const params = { talks: number(3) };

/** A meeting as a desk officer reads it. */
export default function Meeting() {
  const id = usePageId();
  const [{ talks: shown }, change] = useUrlState(params);
  const answer = useAnswer(MeetingPageDocument, { id });
  const { data, loading } = answer;
  const connected = useAnswer(MeetingPriorTalksDocument, { id, first: Math.min(Math.max(shown, 1), greatestPage) });
  useAnchor(data !== undefined);
  if (!data) return <Waiting for={answer} page />;
  const { meeting } = data;
  if (!meeting) return <NotHere what="meeting" />;
  const prior = connected.data?.meeting?.priorTalks;
  const isPlanned = meeting.state === 'PLANNED';
  const base = isPlanned ? undefined : (meeting.followsUp[0] ?? prior?.edges[0]?.node);

  return (
    <article className="meeting" aria-busy={loading}>
      <header>
        <p className="eyebrow">
          <Day date={meeting.date} />
          {isPlanned && '. Planned'}
        </p>
        <Heading title={`${meeting.title}, ${meeting.date}`}>{meeting.title}</Heading>
        {isPlanned && (
          <p>
            {meeting.days.every((day) => day < localDay(new Date()))
              ? 'This talk was planned for that day. No text held here tells whether it took place.'
              : 'This talk is planned.'}
          </p>
        )}
        {meeting.followsUp.map((earlier) => (
          <p key={earlier.id}>
            Followed the <Link href={pageOf(earlier.id)}>{earlier.title}</Link> of <Day date={earlier.date} />.
          </p>
        ))}
        {!isPlanned && <Held meeting={meeting} />}
        <nav aria-label="On this page" className="on-page no-print">
          {!isPlanned && <a href="#acts">Said and done</a>}
          <a href="#prior">What led up to it</a>
          {base && <a href="#changes">What changed</a>}
          {!isPlanned && <a href="#accounts">The accounts</a>}
        </nav>
      </header>
      <div className="meeting-columns">
        <aside aria-label="Who, where and when">
          <Facts meeting={meeting} />
          <MeetingLinks meeting={meeting} base={base?.id} />
        </aside>
        <div>
          {!isPlanned && (
            <section aria-labelledby="acts">
              <h2 id="acts">What was said and done</h2>
              <ActsByIssue acts={meeting.acts.nodes} />
            </section>
          )}
          <section aria-labelledby="prior">
            <h2 id="prior">What led up to it</h2>
            {!connected.data && <Waiting for={connected} />}
            {prior && (
              <PriorTalks
                meeting={id}
                priorTalks={prior}
                busy={connected.loading}
                more={() => change({ talks: Math.min(shown + 7, greatestPage) }, { replace: true })}
              />
            )}
          </section>
        </div>
      </div>
      {base && (
        <section aria-labelledby="changes">
          <h2 id="changes">What changed since the last meeting</h2>
          <Changes base={base.id} head={id} />
        </section>
      )}
      {!isPlanned && (
        <section aria-labelledby="accounts">
          <h2 id="accounts">The accounts side by side</h2>
          <Accounts meeting={id} />
        </section>
      )}
      {!isPlanned && connected.data?.meeting && <LaterTalks laterTalks={connected.data.meeting.laterTalks} />}
    </article>
  );
}
