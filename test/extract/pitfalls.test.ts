import { lines, read, talk } from './read.js';

const people = (text: string, page = {}) =>
  read(text, page).meetings.map((one) => one.participants.map(({ person, name }) => person ?? name).sort());

test('"the two" and "both" act without a noun, and have exchanges on what is named before them', () => {
  expect(
    lines(talk('1. On the issue of Takeshima, the two had exchanges.\n\n2. Both agreed to resume consultations.')),
  ).toEqual(['1 RAISED hayashi+park >  : Takeshima', expect.stringMatching(/^2 CONCURRED hayashi\+park > {2}: /u)]);
  expect(lines(talk('The Taiwan Strait was another subject on which they had exchanges.'))).toEqual([
    '1 RAISED hayashi+park >  : Taiwan Strait',
  ]);
});

test('"confirmed" may be of one side', () => {
  expect(
    lines(
      talk(
        'Minister Hayashi confirmed that Japan-ROK cooperation matters. The two Ministers confirmed the importance of Japan-ROK cooperation.',
      ),
    ),
  ).toEqual([
    '1 REAFFIRMED hayashi > KR : Japan–ROK cooperation',
    '1 REAFFIRMED hayashi+park >  : Japan–ROK cooperation',
  ]);
});

test('a name is the same whichever part comes first', () => {
  for (const name of ['HAYASHI Yoshimasa', 'Yoshimasa Hayashi', 'Hayashi Yoshimasa']) {
    expect(
      people(`On March 1, Foreign Minister ${name} of Japan held a meeting with Foreign Minister Park Jin of the ROK.`),
    ).toEqual([['person:hayashi-yoshimasa', 'person:park-jin']]);
  }
});

test('of two Ministers Cho the one who was in office is meant', () => {
  const call = 'On March 1, Foreign Minister Wang Yi of China held a telephone talk with ROK Foreign Minister Cho.';
  expect(people(call, { publishedOn: '2024-03-01' })[0]).toContain('person:cho-tae-yul');
  expect(people(call, { publishedOn: '2026-03-01' })[0]).toContain('person:cho-hyun');
});

test('H.E. Mr., H.E. Dr. and the Honorable are no names', () => {
  for (const honorific of ['H.E. Mr.', 'H.E. Dr.', 'the Honorable', 'Dr.']) {
    const text = `On March 1, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with ${honorific} Park Jin, Minister of Foreign Affairs of the ROK.`;
    expect(people(text)).toEqual([['person:hayashi-yoshimasa', 'person:park-jin']]);
  }
});

test('"as he will soon leave the post" tells of no act, and "he" stays who spoke', () => {
  expect(
    lines(
      talk(
        'Minister Park, as he will soon leave the post, expressed his appreciation for diplomatic communication. He called for progress on the Takeshima issue.',
      ),
    ),
  ).toEqual([expect.stringMatching(/^1 CONVEYED park > JP/u), '1 CALLED_FOR park > JP : Takeshima']);
});

test('a text dated in local time tells of a call in Japan time', () => {
  const { meetings } = read(
    'On March 1, from 9:00 a.m. Japan time, Foreign Minister Hayashi Yoshimasa held a telephone talk with Secretary of State Antony Blinken.',
    { publishedOn: '2023-02-28' },
  );
  expect(meetings[0]?.startedAt).toBe('2023-03-01T09:00+09:00');
});

test('points in letters belong to the passage above', () => {
  const { passages } = read('Intro:\n\n1. One\n\n(A) First\n\n(B) Second\n\n2. Two');
  expect(passages.map(({ number }) => number)).toEqual([0, 1, 2]);
});

test('a meeting and a lunch of the same people are told in one text', () => {
  const { meetings } = read(
    'On March 1, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting and a working lunch with Mr. Park Jin, Minister of Foreign Affairs of the ROK.',
  );
  expect(meetings).toHaveLength(1);
});

test.each([
  ['forced labor', 'Former civilian workers from the Korean Peninsula'],
  ['former civilian workers', 'Former civilian workers from the Korean Peninsula'],
  ['contaminated water', 'ALPS treated water'],
  ['ALPS treated water', 'ALPS treated water'],
  ['Dokdo', 'Takeshima'],
  ['Takeshima', 'Takeshima'],
])('"%s" is said of the issue that we call %s', (label, name) => {
  expect(lines(talk(`Minister Park raised the ${label} issue.`))).toEqual([`1 RAISED park > JP : ${name}`]);
});
