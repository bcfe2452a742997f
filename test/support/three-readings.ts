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

/** The text of a third publisher, of a talk between others in which nothing was done. */
export const talkReading: LinkedReading = {
  ...linkedReading,
  document: {
    ...linkedReading.document,
    id: 'document:us-state-department-2022-03-04-uj-tel',
    url: 'https://example.org/third',
    title: 'Telephone talk of the asdfgh ministers',
    publishedOn: '2022-03-04',
    publisherId: 'org:us-state-department',
  },
  meetings: linkedReading.meetings.map((meeting) => ({
    ...meeting,
    id: 'meeting:2022-03-04-jp-us-fm',
    title: 'U.S.–Japan Foreign Ministers’ asdfgh Telephone Talk',
    date: '2022-03-04',
    days: ['2022-03-04'],
    partyIds: ['country:JP', 'country:US'],
    participants: meeting.participants.slice(0, 1),
  })),
  acts: [],
  references: [],
  unresolved: [],
};
