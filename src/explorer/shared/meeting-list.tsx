import './lists.css';
import { Link } from 'wouter';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { pageOf } from '../url/page-of.js';

/** What a list of meetings needs of each. */
export interface ListedMeeting {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly mode: keyof typeof valueWords.mode;
  readonly place: { readonly city: string | null; readonly country: { readonly name: string } } | null;
}

/** Meetings, one a line: the day, what it is called, where or how. */
export function MeetingList({
  meetings,
  busy = false,
}: {
  readonly meetings: readonly ListedMeeting[];
  readonly busy?: boolean;
}) {
  return (
    <ul className="meeting-list" aria-busy={busy}>
      {meetings.map(({ id, title, date, mode, place }) => (
        <li key={id}>
          <time dateTime={date}>{date}</time>
          <span>
            <Link href={pageOf(id)}>{title}</Link>{' '}
            <span className="muted small">{place ? (place.city ?? place.country.name) : valueWords.mode[mode]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
