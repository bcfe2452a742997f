import { ServiceFault } from '../data/service-fault.js';

/** Whatever was thrown, as a fault that can be shown. */
export function asFault(error: unknown): ServiceFault {
  return error instanceof ServiceFault ? error : new ServiceFault('UNFORESEEN', String(error), 'Load the page again.');
}
