import { Link } from 'wouter';
import { ConferenceDocument } from '../../generated/explorer/conference.js';
import { useAnswer } from '../data/use-answer.js';
import { Day } from '../shared/day.js';
import { NotHere } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';
import { MeetingList } from '../shared/meeting-list.js';
import { Pager, usePage } from '../shared/pager.js';
import { SeeAlso } from '../shared/see-also.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { usePageId } from '../url/use-url-state.js';

/** A conference and the meetings held on its margins. */
export default function Conference() {
  const id = usePageId();
  const after = usePage();
  const answer = useAnswer(ConferenceDocument, { id, after: after ?? null });
  const { data, loading } = answer;
  if (!data) return <Waiting for={answer} page />;
  const { conference } = data;
  if (!conference) return <NotHere what="conference" />;
  const { startsOn, endsOn, place, meetings } = conference;

  return (
    <article className="plain" aria-busy={loading}>
      <Heading>{conference.title}</Heading>
      <p className="muted">
        {startsOn && <Day date={startsOn} />}
        {endsOn && endsOn !== startsOn && (
          <>
            {' to '}
            <Day date={endsOn} />
          </>
        )}
        {place && (
          <>
            {startsOn && ', '}
            {place.city && `${place.city}, `}
            <Link href={pageOf(place.country.id)}>{place.country.name}</Link>
          </>
        )}
      </p>
      {conference.aliases.length > 0 && <p className="muted">Also called {conference.aliases.join(', ')}</p>}
      <SeeAlso id={id} />
      <section aria-labelledby="meetings">
        <h2 id="meetings">Meetings on its margins ({meetings.totalCount})</h2>
        {meetings.totalCount === 0 && <p className="muted">No meeting on its margins is recorded.</p>}
        <MeetingList meetings={meetings.nodes} />
        <Pager shown={meetings.nodes.length} total={meetings.totalCount} page={meetings.pageInfo} next="Show later" />
      </section>
    </article>
  );
}
