import { actId } from '../../src/domain/ids.js';
import type { LinkedAct, LinkedReading } from '../../src/ingest/linked-reading.js';

/** The document of {@link linkedReading}. */
export const readDocumentId = 'document:mofa-jp-2022-03-02-jk-tel';
/** The meeting that it tells of. */
export const readMeetingId = 'meeting:2022-03-02-jp-kr-fm';

const words = [
  'On March 2, Foreign Minister Hayashi held a telephone talk with Foreign Minister Chung, following the meeting in Honolulu.',
  'Minister Hayashi protested the qwertzuiop nomination of the mines.',
  'Minister Chung called for a fair account of history at the mines.',
  'The two Ministers concurred in staying in touch on North Korea.',
];

const act = (
  number: number,
  quote: string,
  given: Pick<LinkedAct, 'type' | 'actors' | 'aboutIds'> & Partial<LinkedAct>,
): LinkedAct => {
  const start = words[number]?.indexOf(quote) ?? -1;
  const sides = [...new Set(given.actors.map(({ countryCode }) => `country:${countryCode}`))].sort();
  return {
    id: actId({
      documentId: readDocumentId,
      words: quote,
      type: given.type,
      actors: given.actors.map(({ id }) => id),
      ordinal: 0,
    }),
    meetingId: readMeetingId,
    date: '2022-03-02',
    joint: sides.length > 1,
    repeated: false,
    sides,
    towardIds: [],
    summary: `A qwertzuiop summary of paragraph ${number}.`,
    citation: { number, start, end: start + quote.length, quote },
    confidence: 0.9,
    because: [`"${quote}"`],
    ...given,
  };
};

const hayashi = { id: 'person:hayashi-yoshimasa', officeId: 'office:jp-foreign-minister', countryCode: 'JP' };
const chung = { id: 'person:chung-eui-yong', officeId: 'office:kr-foreign-minister', countryCode: 'KR' };

/** A reading of a talk that the seed has not: three acts, a reference to the talk in Honolulu, and open words. */
export const linkedReading: LinkedReading = {
  document: {
    id: readDocumentId,
    url: 'https://example.org/qwertzuiop',
    title: 'Telephone talk of the qwertzuiop ministers',
    publishedOn: '2022-03-02',
    language: 'en',
    publisherId: 'org:mofa-jp',
    passages: words.map((text, number) => ({ number, text })),
  },
  meetings: [
    {
      id: readMeetingId,
      known: false,
      title: 'Japan–ROK Foreign Ministers’ qwertzuiop Telephone Talk',
      date: '2022-03-02',
      days: ['2022-03-02'],
      mode: 'TELEPHONE',
      level: 'FOREIGN_MINISTERS',
      partyIds: ['country:JP', 'country:KR'],
      participants: [hayashi, chung].map(({ id, ...rest }) => ({ personId: id, ...rest })),
      told: {},
      citation: { number: 0, start: 0, end: 10, quote: 'On March 2' },
      confidence: 0.9,
      because: ['"held a telephone talk"'],
    },
  ],
  acts: [
    act(1, 'protested the qwertzuiop nomination', {
      type: 'PROTESTED',
      actors: [hayashi],
      towardIds: ['country:KR'],
      aboutIds: ['issue:sado-mines-nomination'],
    }),
    act(2, 'called for a fair account', {
      type: 'CALLED_FOR',
      actors: [chung],
      towardIds: ['country:JP'],
      aboutIds: ['issue:sado-mines-nomination'],
    }),
    act(3, 'concurred in staying in touch', {
      type: 'CONCURRED',
      actors: [hayashi, chung],
      aboutIds: ['issue:response-to-north-korea'],
    }),
  ],
  references: [
    {
      id: 'reference:0123456789abcdef',
      kind: 'FOLLOWED_UP',
      text: 'the meeting in Honolulu',
      fromMeetingId: readMeetingId,
      toMeetingId: 'meeting:2022-02-12-jp-kr-fm',
      citation: { number: 0, start: 88, end: 121, quote: 'following the meeting in Honolulu' },
      confidence: 0.8,
      because: ['"following"'],
    },
  ],
  unresolved: [{ kind: 'PERSON', text: 'Mr. Qwertzuiop', why: 'No person has that name.' }],
};
