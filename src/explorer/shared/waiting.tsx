import type { Answer } from '../data/use-answer.js';
import { Fault } from './fault.js';
import { Heading } from './heading.js';
import { Loading } from './loading.js';

/**
 * In place of an answer that is not there yet: that it loads, or why it failed and a button to ask again.
 *
 * @param props.page whether the answer is the whole page, which then has no other heading
 */
export function Waiting({
  for: { fault, again },
  page = false,
}: {
  readonly for: Pick<Answer<unknown>, 'fault' | 'again'>;
  readonly page?: boolean;
}) {
  if (!fault) return <Loading />;
  return (
    <>
      {page && <Heading>No answer</Heading>}
      <Fault fault={fault} again={again} />
    </>
  );
}
