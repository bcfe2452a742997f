import type { LinkedReading } from '../../src/ingest/linked-reading.js';
import { linkedReading } from '../support/linked-reading.js';

const [protest, call, accord] = linkedReading.acts;
if (!protest || !call || !accord) throw new Error('The reading has three acts.');

/** The reading of `test/support`, with an act about nothing that the graph knows and a reference to a talk that it has not. */
export const readingToReview: LinkedReading = {
  ...linkedReading,
  acts: [
    { ...protest, confidence: 0.95 },
    { ...call, confidence: 0.85 },
    { ...call, id: 'act:00000000000000aa', aboutIds: [], confidence: 0.55 },
    { ...accord, confidence: 0.75 },
  ],
  references: [
    ...linkedReading.references.map((reference) => ({ ...reference, confidence: 0.9 })),
    {
      id: 'reference:00000000000000aa',
      kind: 'FOLLOWED_UP',
      text: 'a talk in Bonn',
      fromMeetingId: linkedReading.meetings[0]?.id ?? '',
      citation: { number: 3, start: 0, end: 17, quote: 'The two Ministers' },
      confidence: 0.6,
      because: ['"a talk in Bonn"'],
    },
  ],
  unresolved: [
    {
      kind: 'PERSON',
      text: 'Mr. Qwertzuiop',
      why: 'No person has that name.',
      citation: { number: 2, start: 0, end: 14, quote: 'Minister Chung' },
      offer: { name: 'Qwertzuiop' },
      nearest: [
        { id: 'person:chung-eui-yong', reasons: ['holds that office on that day: Minister of Foreign Affairs'] },
        { id: 'person:hayashi-yoshimasa', reasons: ['one letter apart'] },
      ],
    },
    {
      kind: 'OFFICE',
      text: 'Minister of Qwertzuiop',
      why: 'No office has that title.',
      citation: { number: 1, start: 0, end: 8, quote: 'Minister' },
      offer: { name: 'Minister of Qwertzuiop', ofId: 'country:JP' },
    },
  ],
};
