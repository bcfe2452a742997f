import '../shared/act-list.css';
import { Link } from 'wouter';
import { ActSentence } from '../shared/act-sentence.js';
import { dayInWords } from '../shared/day-in-words.js';
import { pageOf } from '../url/page-of.js';
import type { ThreadAct } from './thread-act.js';

/** The acts of the picture as sentences, in the order of time. */
export function ThreadList({ acts }: { readonly acts: readonly ThreadAct[] }) {
  return (
    <ol className="act-list">
      {acts.map((act) => (
        <li key={act.id}>
          <time dateTime={act.date}>{act.date}</time>
          <div>
            <ActSentence act={act} />
            <span className="small muted">
              {' '}
              {act.meeting && <Link href={pageOf(act.meeting.id)}>{act.meeting.title}</Link>}
              {act.repeats && `${act.meeting ? '; ' : ''}repeats what was done on ${dayInWords(act.repeats.date)}`}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}
