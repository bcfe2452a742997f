import type { ServiceFault } from '../data/service-fault.js';
import { Fault } from './fault.js';
import { Heading } from './heading.js';

/** For a page whose answer did not come. */
export function PageFault(given: { readonly fault: ServiceFault; readonly again: () => void }) {
  return (
    <>
      <Heading>No answer</Heading>
      <Fault {...given} />
    </>
  );
}
