import { Link } from 'wouter';
import { Day } from '../../shared/day.js';
import { pageOf } from '../../url/page-of.js';

/** A document as one line: its title, who published it, when, and where it can be read. */
export function DocumentLine({
  document,
}: {
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly publishedOn: string;
    readonly publisher: { readonly name: string } | null;
  };
}) {
  return (
    <li>
      <Link href={pageOf(document.id)}>{document.title}</Link>
      <span className="small muted">
        {' '}
        {document.publisher && `${document.publisher.name}, `}
        <Day date={document.publishedOn} />, <a href={document.url}>the original</a>
      </span>
    </li>
  );
}

/** Sources as the graph keeps them: addresses, or ids of documents. */
export function SourceList({ sources }: { readonly sources: readonly string[] }) {
  return (
    <ul className="small graph-sources">
      {sources.map((source) => (
        <li key={source}>
          {source.startsWith('http') ? (
            <a href={source}>{new URL(source).hostname}</a>
          ) : (
            <Link href={pageOf(source)}>{source}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}
