import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { examples } from '../../generated/vocabulary/examples.js';
import { Heading } from './heading.js';

/** For a page with nothing to show: why, and three questions that have an answer. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <section className="empty">
      <p>{children}</p>
      <ul>
        {examples.questions.slice(0, 3).map(({ words, page }) => (
          <li key={page}>
            <Link href={page}>{words}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For the page of a thing that the graph does not have. */
export function NotHere({ what }: { readonly what: string }) {
  return (
    <>
      <Heading>{`No such ${what}`}</Heading>
      <Empty>There is no {what} at this address. Check the address, or search above. Or start with a question:</Empty>
    </>
  );
}

/** For an address that is no page of ours. */
export function NoSuchPage() {
  return (
    <>
      <Heading>Page not found</Heading>
      <Empty>Check the address, or search above. Or start with a question:</Empty>
    </>
  );
}
