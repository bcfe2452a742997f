import { Link } from 'wouter';
import { pageOf } from '../url/page-of.js';

/** Names in a row, each a link to its page. */
export function LinkedNames({
  of,
  between = ', ',
}: {
  readonly of: readonly { readonly id: string; readonly name: string }[];
  readonly between?: string;
}) {
  return of.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && between}
      <Link href={pageOf(id)}>{name}</Link>
    </span>
  ));
}
