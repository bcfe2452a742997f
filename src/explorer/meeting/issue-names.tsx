import { Link } from 'wouter';
import { pageOf } from '../url/page-of.js';

/** Issues of a description list, each with its page. */
export function IssueNames({ issues }: { readonly issues: readonly { readonly id: string; readonly name: string }[] }) {
  if (issues.length === 0) return <dd className="muted">none</dd>;
  return issues.map(({ id, name }) => (
    <dd key={id}>
      <Link href={pageOf(id)}>{name}</Link>
    </dd>
  ));
}
