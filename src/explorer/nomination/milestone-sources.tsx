import { Link } from 'wouter';
import { pageOf } from '../url/page-of.js';

/** Where a milestone is written: documents of ours, or links. */
export function MilestoneSources({ sources }: { readonly sources: readonly string[] }) {
  return sources.map((source, index) => (
    <span key={source}>
      {index > 0 && ', '}
      {source.startsWith('document:') ? (
        <Link href={pageOf(source)}>document</Link>
      ) : (
        <a href={source} target="_blank" rel="noreferrer external">
          {new URL(source).hostname.replace(/^www\./u, '')}
        </a>
      )}
    </span>
  ));
}
