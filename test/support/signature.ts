import type { Signature } from '../../src/ingest/review.js';

/** A test that writes now. */
export function signature(): Signature {
  return { by: 'A. Test', at: new Date().toISOString() };
}
