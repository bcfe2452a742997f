import { DemarcheError } from '../../errors.js';

/** How many changes the message names. */
const most = 5;

/**
 * The error that names what must be undone first.
 *
 * @param what a change or a thing, by its id
 * @param resting the changes that rest on it, the latest first
 * @param verb what cannot be done to it
 */
export function restedOn(
  what: string,
  resting: readonly { readonly id: string; readonly summary: string }[],
  verb: 'undone' | 'withdrawn' = 'undone',
): DemarcheError {
  const named = resting.slice(0, most).map(({ id, summary }) => `${id} ("${summary}")`);
  const more = resting.length > named.length ? `, and ${resting.length - named.length} more` : '';
  return new DemarcheError('RESTED_ON', `${what} cannot be ${verb} before ${named.join(', ')}${more}.`);
}
