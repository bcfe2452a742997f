import { Link } from 'wouter';
import { pageOf } from '../url/page-of.js';

/**
 * Sources in a row, as the graph keeps them.
 *
 * @param props.of ids of documents, such as `document:mofa-jp-2022-02-01`, or addresses of pages elsewhere
 */
export function Sources({ of }: { readonly of: readonly string[] }) {
  return of.map((source, index) => (
    <span key={source}>
      {index > 0 && ', '}
      {source.startsWith('document:') ? (
        <Link href={pageOf(source)}>{source.slice('document:'.length)}</Link>
      ) : (
        <a href={source} target="_blank" rel="noreferrer external">
          {URL.parse(source)?.hostname.replace(/^www\./u, '') ?? source}
        </a>
      )}
    </span>
  ));
}
