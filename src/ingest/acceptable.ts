import type { StoredReading } from './stored-reading.js';

/**
 * The ids of what can be accepted as it was proposed: nobody has decided it, and it is whole. An act is about something
 * that the graph knows; a reference leads to a talk that the graph has.
 *
 * @param least the confidence from which on, 0 to 1
 */
export function acceptable(reading: StoredReading, least: number): { acts: string[]; references: string[] } {
  const isOpen = (one: { status: string; confidence: number }) => one.status === 'PROPOSED' && one.confidence >= least;
  return {
    acts: reading.acts.filter((one) => isOpen(one) && one.subjects > 0).map(({ id }) => id),
    references: reading.references.filter((one) => isOpen(one) && one.targetId !== null).map(({ id }) => id),
  };
}
