import { Link } from 'wouter';
import { pageOf } from '../url/page-of.js';

/** Where a milestone is written: a document of the graph, or a link to somebody else's page. */
export function Source({ source }: { readonly source: string }) {
  if (source.startsWith('document:')) return <Link href={pageOf(source)}>{source.slice('document:'.length)}</Link>;
  return (
    <a href={source} rel="noreferrer external" target="_blank">
      {URL.parse(source)?.hostname ?? source}
    </a>
  );
}
