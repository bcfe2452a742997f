import { Empty } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';

/** For an address that is no page of ours. */
export function NoSuchPage() {
  return (
    <>
      <Heading>There is no such page</Heading>
      <Empty>
        The address may be mistyped, or a thing may have a new id. Search for it above, or begin with a question:
      </Empty>
    </>
  );
}
