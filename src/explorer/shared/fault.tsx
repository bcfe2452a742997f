import type { ServiceFault } from '../data/service-fault.js';

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
