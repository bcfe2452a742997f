import { Link } from 'wouter';
import type { MeetingQuery } from '../../generated/explorer/meeting.js';
import { pageOf } from '../url/page-of.js';
import { type ClockPlace, clocks } from './clocks.js';

type Meeting = NonNullable<MeetingQuery['meeting']>;
type Telling = Meeting['tellings'][number];

/**
 * What documents tell of the start, the length or the place of a meeting otherwise than its page does; nothing if they do not
 * differ.
 *
 * @param places whose clock is used, the first that has one
 */
export function ToldDifferently({
  meeting,
  places,
}: {
  readonly meeting: Meeting;
  readonly places: readonly ClockPlace[];
}) {
  const lines = meeting.tellings.flatMap((telling) =>
    differences(meeting, telling, places).map((words) => ({ words, document: telling.document })),
  );
  if (lines.length === 0) return null;
  return (
    <>
      <dt>Told differently</dt>
      {lines.map(({ words, document: { id, title, publisherName } }) => (
        <dd key={`${id} ${words}`}>
          {words} <span className="muted">in</span> <Link href={pageOf(id)}>{title}</Link>{' '}
          <span className="muted">({publisherName})</span>
        </dd>
      ))}
      <dd className="muted small">
        This page shows what was recorded first. If it is wrong, an editor corrects the talk.
      </dd>
    </>
  );
}

function differences(meeting: Meeting, told: Telling, places: readonly ClockPlace[]): string[] {
  const { startedAt, durationMinutes } = told;
  const differs = <Value,>(one: Value | null, other: Value | null) => one !== null && other !== null && one !== other;
  const [clock] = startedAt === null ? [] : clocks(startedAt, places);
  return [
    ...(startedAt !== null && meeting.startedAt !== null && Date.parse(startedAt) !== Date.parse(meeting.startedAt)
      ? [clock === undefined ? startedAt : `${clock.time} in ${clock.place}`]
      : []),
    ...(differs(durationMinutes, meeting.durationMinutes) ? [`${durationMinutes} minutes`] : []),
    ...placeDifference(meeting.place, told.place),
  ];
}

/** A country alone is no other place than a city of it. */
function placeDifference(here: Meeting['place'], told: Telling['place']): string[] {
  if (here === null || told === null) return [];
  const differs =
    here.country.id !== told.country.id || (here.city !== null && told.city !== null && here.city !== told.city);
  return differs ? [[told.city, told.country.name].filter(Boolean).join(', ')] : [];
}
