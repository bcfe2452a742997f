import { Link } from 'wouter';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { Day } from '../shared/day.js';
import { Name } from '../shared/name.js';
import { ToldDifferently } from '../shared/told-differently.js';
import { pageOf } from '../url/page-of.js';
import type { ProposedMeeting } from './decide/proposal.js';
import { Because } from './proposal-item.js';

/**
 * The meetings that the document reports. Each comes into the graph with the first of its acts that is accepted, or by itself. A
 * decision about the meeting itself takes effect at once.
 */
export function ProposedMeetings({
  meetings,
  onDecide,
}: {
  readonly meetings: readonly ProposedMeeting[];
  onDecide(id: string, as: 'accept' | 'reject'): void;
}) {
  if (meetings.length === 0) return <p>No talk was found in the text.</p>;
  return (
    <section aria-label="Talks" className="proposed-meetings">
      {meetings.map((meeting) => (
        <ReportedMeeting key={meeting.id} meeting={meeting} onDecide={onDecide} />
      ))}
    </section>
  );
}

function ReportedMeeting({
  meeting,
  onDecide,
}: {
  readonly meeting: ProposedMeeting;
  onDecide(id: string, as: 'accept' | 'reject'): void;
}) {
  const { title, date, startedAt, durationMinutes, mode, level, place, participants, followsUp } = meeting;
  const parties = [...meeting.parties, ...meeting.organizations];
  return (
    <div className="proposed-meeting">
      <h2>
        {meeting.status === 'ACCEPTED' ? <Link href={pageOf(meeting.id)}>{title}</Link> : title}{' '}
        <span className="badge" data-status={meeting.status}>
          {meeting.status === 'ACCEPTED' ? 'In the graph' : 'New'}
        </span>
      </h2>
      <p>
        <Day date={date} />
        {startedAt && `, from ${startedInWords(startedAt)}`}
        {durationMinutes !== null && `, ${durationMinutes} minutes`}, {valueWords.mode[mode]}, {valueWords.level[level]}
        {place && `, ${[place.city, place.country?.name].filter(Boolean).join(', ')}`}.
      </p>
      <dl>
        <dt>Parties</dt>
        <dd>{parties.map(({ name }) => name).join(', ') || 'none'}</dd>
        <dt>Participants</dt>
        <dd>
          {participants.length === 0 && 'none'}
          <ul>
            {participants.map(({ person, office, country }) => (
              <li key={person.id}>
                <Name name={person.name} />
                <span className="muted">
                  {[office?.title, country?.name].filter(Boolean).map((part) => `, ${part}`)}
                </span>
              </li>
            ))}
          </ul>
        </dd>
        <ToldDifferently
          talk={meeting}
          places={place === null ? [] : [{ place: place.city ?? place.country.name, timeZone: place.timeZone }]}
        />
        {followsUp.length > 0 && (
          <>
            <dt>Followed</dt>
            <dd>
              {followsUp.map(({ id, title: earlier }) => (
                <Link key={id} href={pageOf(id)}>
                  {earlier}
                </Link>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Because because={meeting.because} />
      {meeting.status === 'PROPOSED' && (
        <p className="proposal-actions">
          <button type="button" onClick={() => onDecide(meeting.id, 'accept')}>
            Accept the talk
          </button>
          <button type="button" onClick={() => onDecide(meeting.id, 'reject')}>
            Reject it
          </button>
        </p>
      )}
      {meeting.status === 'ACCEPTED' && meeting.adds > 0 && (
        <p className="proposal-actions">
          <button type="button" onClick={() => onDecide(meeting.id, 'accept')}>
            Add what is new about the talk ({meeting.adds})
          </button>
        </p>
      )}
    </div>
  );
}

/** The hour as the text gives it, with the place's offset: "15:30 (UTC-10:00)". */
function startedInWords(startedAt: string): string {
  const offset = /(?:Z|[+-]\d\d:\d\d)$/u.exec(startedAt)?.[0] ?? '';
  return `${startedAt.slice(11, 16)} (UTC${offset === 'Z' ? '' : offset})`;
}
