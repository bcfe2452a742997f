import './lists.css';
import { Link } from 'wouter';
import type { ActLineFragment } from '../../generated/explorer/evidence.js';
import { pageOf } from '../url/page-of.js';
import { ActSentence } from './act-sentence.js';

type ListedAct = ActLineFragment & { readonly meeting?: { readonly id: string; readonly title: string } | null };

/** Acts, one a line: the day, the act, and in which meeting. */
export function ActList({ acts, busy = false }: { readonly acts: readonly ListedAct[]; readonly busy?: boolean }) {
  return (
    <ul className="act-list" aria-busy={busy}>
      {acts.map((act) => (
        <li key={act.id}>
          <time dateTime={act.date}>{act.date}</time>
          <div>
            <ActSentence act={act} />
            {act.meeting && (
              <span className="small">
                {' '}
                <Link href={pageOf(act.meeting.id)}>{act.meeting.title}</Link>
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
