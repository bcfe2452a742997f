import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { editPageOf } from '../url/page-of.js';

/** The other views of a thing, in a line. */
export function SeeAlso({
  id,
  wikidata,
  children,
}: {
  readonly id: string;
  readonly wikidata?: string | null;
  readonly children?: ReactNode;
}) {
  return (
    <nav className="see-also no-print" aria-label="Other views">
      <Link href={`/graph?at=${encodeURIComponent(id)}`}>Show in the graph</Link>
      {children}
      {wikidata && (
        <a href={`https://www.wikidata.org/wiki/${wikidata}`} target="_blank" rel="noreferrer external">
          Wikidata
        </a>
      )}
      <Link href={editPageOf(id)}>{id.startsWith('country:') ? 'History' : 'Edit and history'}</Link>
    </nav>
  );
}
