import { randomUUID } from 'node:crypto';

/** A new id for a request; it stands in the log and in the answer to what failed. */
export function requestId(): string {
  return randomUUID();
}
