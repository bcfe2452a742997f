import type { LinkedReading } from '../../src/ingest/linked-reading.js';
import { linkedReading } from './linked-reading.js';

const [protest, , accord] = linkedReading.acts;

/** The text with a word before the protest, and without the third paragraph. */
export const correctedReading: LinkedReading = {
  ...linkedReading,
  document: {
    ...linkedReading.document,
    passages: linkedReading.document.passages
      .map(({ number, text }) => ({ number, text: number === 1 ? `Again, ${text}` : text }))
      .filter(({ number }) => number !== 3),
  },
  acts: linkedReading.acts
    .filter(({ id }) => id !== accord?.id)
    .map((act) => {
      const { citation } = act;
      const moved = { ...citation, start: citation.start + 7, end: citation.end + 7 };
      return act.id === protest?.id ? { ...act, citation: moved } : act;
    }),
};

/** The other side's text, which tells of the same protest, and of one more. */
export const otherReading: LinkedReading = {
  ...linkedReading,
  document: {
    ...linkedReading.document,
    id: 'document:mofa-kr-2022-03-02-jk-tel',
    url: 'https://example.org/other',
    publisherId: 'org:mofa-kr',
  },
  acts: linkedReading.acts
    .slice(0, 2)
    .map((act, place) => ({ ...act, id: `act:00000000000000a${place}`, repeated: place === 1 })),
  references: [],
};
