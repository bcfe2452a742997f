import type { Gazetteer } from './gazetteer.js';
import type { Proposal } from './proposal.js';
import { readActs } from './read-acts.js';
import { readMeetings } from './read-meetings.js';
import { readReferences } from './read-references.js';
import { readUnresolved } from './read-unresolved.js';
import { openReading } from './reading.js';
import type { Readout } from './readout.js';

/**
 * Reads a text into a proposal: the same text and gazetteer give the same proposal, and nothing is read that is not
 * written. A text without a talk has no meetings; a text in another language than English has passages only.
 */
export function extract(readout: Readout, gazetteer: Gazetteer): Proposal {
  const reading = openReading(readout, gazetteer);
  const passages = reading.passages.map(({ number, text }) => ({ number, text }));
  if (!/^en\b/iu.test(readout.language)) return { passages, meetings: [], acts: [], references: [], unresolved: [] };
  const meetings = readMeetings(reading);
  const acts = readActs(reading, meetings);
  const references = readReferences(reading, meetings);
  const unresolved = readUnresolved(reading, meetings, acts);
  return { passages, meetings: meetings.map((one) => one.meeting), acts, references, unresolved };
}
