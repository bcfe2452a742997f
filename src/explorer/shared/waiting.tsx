import type { ServiceFault } from '../data/service-fault.js';
import type { Answer } from '../data/use-answer.js';
import { Heading } from './heading.js';

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

/** What went wrong, what to do about it, and a button to ask once more. */
export function Fault({ fault, again }: { readonly fault: ServiceFault; readonly again?: (() => void) | undefined }) {
  return (
    <section className="fault" role="alert">
      <p>
        <strong>{fault.message}</strong> {fault.todo}
      </p>
      <p className="small muted">
        {fault.code}
        {fault.requestId !== undefined && `, request ${fault.requestId}`}
      </p>
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </section>
  );
}

/** Says that an answer is under way. */
export function Loading({ children = 'Loading …' }: { readonly children?: string }) {
  return (
    <p className="loading muted" role="status">
      {children}
    </p>
  );
}
