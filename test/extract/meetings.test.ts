import { read } from './read.js';

const hayashi = 'Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs';
const park = 'H.E. Dr. Park Jin, Minister of Foreign Affairs of the ROK';
const meeting = (text: string, page = {}) => read(text, page).meetings[0];

test('local time with Japan time behind it; noon; a missing year', () => {
  expect(
    meeting(
      `On February 12, commencing at noon (local time) (7 a.m. on February 13, Japan time) for around 40 minutes, ${hayashi}, visiting Honolulu, held a meeting with ${park}.`,
    ),
  ).toMatchObject({
    date: '2023-02-12',
    startLocal: '12:00',
    startedAt: '2023-02-12T12:00-10:00',
    durationMinutes: 40,
    mode: 'IN_PERSON',
    level: 'FOREIGN_MINISTERS',
    place: { city: 'Honolulu', country: 'US' },
  });
});

test('Japan time alone is told on the clock of the place', () => {
  expect(
    meeting(`On February 12, at 2:55 p.m. (Japan time), ${hayashi}, visiting Singapore, held a meeting with ${park}.`),
  ).toMatchObject({
    startLocal: '13:55',
    startedAt: '2023-02-12T13:55+08:00',
  });
});

test.each([
  ['from 0:00 p.m.', '12:00', undefined],
  ['from 11:15 to 11:50 a.m.', '11:15', 35],
  ['from 18:40 for an hour and a half', '18:40', 90],
  ['from 3 to 4 p.m.', '15:00', 60],
])('%s', (words, startLocal, durationMinutes) => {
  const read = meeting(`On March 1, ${words}, ${hayashi} held a telephone talk with ${park}.`);
  expect([read?.startLocal, read?.durationMinutes]).toEqual([startLocal, durationMinutes]);
});

test('"today" is the day of publication; no time is no time', () => {
  const read = meeting(`${hayashi} met today in Tokyo with ${park}.`);
  expect(read).toMatchObject({ date: '2023-03-02', place: { city: 'Tokyo', country: 'JP' } });
  expect(read?.startedAt).toBeUndefined();
});

test('published in January on a talk of December', () => {
  expect(
    meeting(`On December 30, ${hayashi} held a telephone talk with ${park}.`, { publishedOn: '2023-01-04' })?.date,
  ).toBe('2022-12-30');
});

test('attendants in brackets take no part; "Minister for" and "Minister of" stay as known', () => {
  const read = meeting(
    `On March 1, ${hayashi} held a meeting with ${park} (Mr. Tanaka Ichiro, Director-General, and others attended).`,
  );
  expect(read?.participants.map((one) => [one.person, one.office?.title])).toEqual([
    ['person:hayashi-yoshimasa', 'Minister for Foreign Affairs'],
    ['person:park-jin', 'Minister of Foreign Affairs'],
  ]);
});

test('one person in two offices: by the day', () => {
  const text = (year: number) => `On March 1, ${year}, Mr. Fumio Kishida held a telephone talk with ${park}.`;
  expect(meeting(text(2016))?.participants[0]?.office?.title).toBe('Minister for Foreign Affairs');
  expect(meeting(text(2023))?.participants[0]?.office?.title).toBe('Prime Minister');
});

test('one text, two calls', () => {
  const read2 = read(
    '[1] Secretary of State Antony J. Blinken held separate calls yesterday with ROK Foreign Minister Park Jin and Japanese Foreign Minister Hayashi Yoshimasa. Secretary Blinken and his counterparts condemned the missile launch.',
    { publisher: 'U.S. Department of State', title: 'Secretary Blinken’s Calls' },
  );
  expect(read2.meetings.map((one) => [one.date, one.mode, one.parties.join()])).toEqual([
    ['2023-03-01', 'TELEPHONE', 'US,KR'],
    ['2023-03-01', 'TELEPHONE', 'US,JP'],
  ]);
});

test('the margins, and the talk that is followed up, with its day', () => {
  const proposal = read(
    `On the margins of the 59th Munich Security Conference, ${hayashi} met ${park} on February 18, following the Japan-ROK Foreign Ministers' Telephone Talk on February 3.`,
  );
  expect(proposal.meetings[0]?.marginsOf?.title).toBe('59th Munich Security Conference');
  expect(proposal.references.map((one) => [one.kind, one.text, one.date])).toEqual([
    ['ON_MARGINS_OF', '59th Munich Security Conference', undefined],
    ['FOLLOWED_UP', "Japan-ROK Foreign Ministers' Telephone Talk", '2023-02-03'],
  ]);
});

test('a name that is not known stays in words; a bare name of nobody there is never guessed', () => {
  const proposal = read(
    `On March 1, ${hayashi} held a telephone talk with H.E. Mr. Nguyen Van Minh, Minister of Foreign Affairs of Viet Nam.\n\n1. Mr. Kim was praised.`,
  );
  expect(proposal.meetings[0]?.participants[1]).toEqual({
    name: 'Nguyen Van Minh',
    office: { title: 'Minister of Foreign Affairs' },
    country: 'VN',
  });
  expect(proposal.unresolved.map((one) => [one.kind, one.text])).toEqual([
    ['PERSON', 'Nguyen Van Minh'],
    ['PERSON', 'Mr. Kim'],
  ]);
});

test('people who are unknown are read by the title behind their names', () => {
  const text =
    'On March 3, Ingrid Solberg, Minister of Foreign Affairs of Norway, met Lars Falk Madsen, Foreign Minister of Denmark, beside the UN General Assembly, Security Council reform being on the agenda.';
  expect(meeting(text)?.participants).toEqual([
    { name: 'Ingrid Solberg', country: 'NO', office: { title: 'Minister of Foreign Affairs' } },
    { name: 'Lars Falk Madsen', country: 'DK', office: { title: 'Foreign Minister' } },
  ]);
});

test.each([
  [
    'behind the sentence that tells of it',
    'On March 3 the sixth round of consultations between Norway and Kenya took place in Nairobi. Ms. Ingrid Solberg, Deputy Foreign Minister, led on the Norwegian side, and Mr. Daniel Otieno, Deputy Foreign Minister, on the Kenyan side.',
  ],
  [
    'before the sentence that tells of it',
    'Trade and fisheries are what Norwegian Foreign Minister Ingrid Solberg and Kenyan Foreign Minister Daniel Otieno had on their minds. In a telephone conversation on March 3, Solberg said that trade matters.',
  ],
])('a talk whose people are named %s', (_, text) => {
  const read = meeting(text);
  expect(read?.date).toBe('2023-03-03');
  expect(read?.participants.map(({ name }) => name)).toEqual(['Ingrid Solberg', 'Daniel Otieno']);
});

test('a talk of ministers who are named by their office alone', () => {
  const read = meeting('We, the Foreign Ministers of Germany, France and Italy, met in Rome on 4 March 2023.');
  expect(read).toMatchObject({ date: '2023-03-04', level: 'FOREIGN_MINISTERS', parties: ['DE', 'FR', 'IT'] });
});

test('the day of a talk may stand in the sentence that tells of it once more', () => {
  const text =
    'A trilateral meeting brought together Polish Foreign Minister Jan Nowak, Kenyan Foreign Minister Daniel Otieno and Norwegian Foreign Minister Ingrid Solberg.\n\nOn 21 February 2023 the ministers met in New York and agreed on trade.';
  expect(meeting(text)?.date).toBe('2023-02-21');
});

test('who talks may be named in a list above "we, the Foreign Ministers of …", or in a list behind the office', () => {
  const people = (text: string) =>
    read(text).meetings.map(({ participants }) =>
      participants.map(({ name, country, office }) => [name, country, office?.title]),
    );
  expect(
    people(
      'Ms. Ruth Holm, Minister for Foreign Affairs of Australia\nMr. Bagus Adi, Minister for Foreign Affairs of Indonesia\n\nWe, the Foreign Ministers of Australia and Indonesia, met in Jakarta today.',
    ),
  ).toEqual([
    [
      ['Ruth Holm', 'AU', 'Minister for Foreign Affairs'],
      ['Bagus Adi', 'ID', 'Minister for Foreign Affairs'],
    ],
  ]);
  expect(
    people(
      'The Minister of Foreign Affairs of Latvia, Ilze Ozola, hosted in Riga the Foreign Ministers of Norway, Lars Holm, and of Denmark, Mette Friis.',
    ),
  ).toEqual([
    [
      ['Ilze Ozola', 'LV', 'Minister of Foreign Affairs'],
      ['Lars Holm', 'NO', 'Foreign Minister'],
      ['Mette Friis', 'DK', 'Foreign Minister'],
    ],
  ]);
});

test('to receive a letter is no talk', () => {
  expect(
    read('Foreign Minister Hayashi received a letter from Foreign Minister Park Jin on March 1.').meetings,
  ).toEqual([]);
});
