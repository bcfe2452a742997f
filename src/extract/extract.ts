import { readActs } from './acts.js';
import type { Gazetteer } from './gazetteer.js';
import { type House, knownHouses } from './houses.js';
import { readMeetings } from './meetings.js';
import type { Proposal } from './proposal.js';
import { openReading, proposalOf, type Reading, type Readout } from './reading.js';
import { readReferences } from './references.js';
import { readUnresolved } from './unresolved.js';

/** The passes over a text, in their order: each gives the reading with what it adds. */
const passes: readonly ((reading: Reading) => Reading)[] = [
  // The talks: day, hour, place, who takes part. Everything later asks who may act where.
  readMeetings,
  // What they did: verb by verb, with who does it, toward whom, and what it is about.
  readActs,
  // Other talks, visits, agreements and declarations that the text names.
  readReferences,
  // The words that match nothing known, for a person to settle.
  readUnresolved,
];

/**
 * Reads a text into a proposal: the same text and gazetteer give the same proposal, and nothing is read that is not
 * written. A text without a talk has no meetings; a text in another language than English has passages only.
 *
 * @param houses the ministries and offices whose way of writing is known
 */
export function extract(readout: Readout, gazetteer: Gazetteer, houses: readonly House[] = knownHouses): Proposal {
  const opened = openReading(readout, gazetteer, houses);
  if (!/^en\b/iu.test(readout.language)) return proposalOf(opened);
  return proposalOf(passes.reduce((reading, pass) => pass(reading), opened));
}
