import { Empty } from './empty.js';
import { Heading } from './heading.js';

/** For the page of a thing that the graph does not have. */
export function NotHere({ what }: { readonly what: string }) {
  return (
    <>
      <Heading>{`No such ${what}`}</Heading>
      <Empty>
        The graph has no {what} at this address; it may be mistyped. Search for it above, or begin with a question:
      </Empty>
    </>
  );
}
