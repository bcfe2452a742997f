import { Link } from 'wouter';
import { Day } from '../shared/day.js';
import { pageOf } from '../url/page-of.js';
import { gapWords } from './gap-words.js';
import type { Gap } from './gaps-of.js';

/** The longest times without a talk. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  return (
    <ol className="gap-list">
      {gaps.map(({ days, earlier, later }) => (
        <li key={earlier.id}>
          <strong className="figure">{gapWords(days)}</strong>{' '}
          <span className="muted">
            {days >= 60 && `(${days} days) `}from{' '}
            <Link href={pageOf(earlier.id)}>
              <Day date={earlier.date} />
            </Link>{' '}
            to{' '}
            <Link href={pageOf(later.id)}>
              <Day date={later.date} />
            </Link>
          </span>
        </li>
      ))}
    </ol>
  );
}
