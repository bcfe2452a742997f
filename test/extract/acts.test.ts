import { lines, read, talk } from './read.js';

test('"shared the view" is agreement, "shared views on" is discussion', () => {
  expect(
    lines(
      talk(
        '1. The two Ministers shared the view that close communication matters. They also shared views on the Taiwan Strait.',
      ),
    ),
  ).toEqual(['1 CONCURRED hayashi+park >  : Diplomatic communication', '1 RAISED hayashi+park >  : Taiwan Strait']);
});

test('what is said wins over how it is introduced', () => {
  expect(
    lines(talk('1. Both sides shared the view that the ballistic missile launches are totally unacceptable.')),
  ).toEqual(['1 REJECTED hayashi+park >  : North Korea nuclear and missile programmes']);
});

test('"unacceptable and regrettable … once again protested" is three acts, the last repeated', () => {
  expect(
    lines(
      talk(
        '1. Minister Hayashi stated that the drill around Takeshima is unacceptable and regrettable, and once again protested against the ROK side.',
      ),
    ),
  ).toEqual([
    '1 REJECTED hayashi > KR : Takeshima',
    '1 EXPRESSED_CONCERN hayashi > KR : Takeshima',
    '1 PROTESTED* hayashi > KR : Takeshima',
  ]);
});

test('"conveyed concerns" is concern, and "again" inside what is said repeats nothing', () => {
  expect(
    lines(
      talk(
        '1. Minister Park conveyed concerns over contaminated water at Fukushima. Minister Hayashi stated that North Korea has launched a missile once again.',
      ),
    ),
  ).toEqual([
    '1 EXPRESSED_CONCERN park > JP : ALPS treated water',
    '1 STATED hayashi > KR : North Korea nuclear and missile programmes',
  ]);
});

test('a passive without an agent is done by all, "he" by who acted last, a side by who speaks for it', () => {
  expect(
    lines(
      talk(
        '1. It was confirmed that the two countries will stay in contact.\n\n2. Minister Park raised Dokdo. He said that relations need care.\n\n3. The ROK side expressed understanding on the abductions issue.',
      ),
    ),
  ).toEqual([
    '1 REAFFIRMED hayashi+park >  : Diplomatic communication',
    '2 RAISED park > JP : Takeshima',
    '2 STATED park > JP : Japan–ROK relations',
    '3 STATED park > JP : Abductions issue',
  ]);
});

test('a verb in a relative clause, or of somebody else, tells of no act', () => {
  expect(
    lines(
      talk(
        '1. Minister Hayashi thanked Minister Park for the joint statement that condemned the missile launch which the international community had opposed.',
      ),
    ),
  ).toEqual(['1 CONVEYED hayashi > KR : North Korea nuclear and missile programmes']);
});

test('an undertaking of the speaker is COMMITTED, a wish is not', () => {
  expect(
    lines(
      talk(
        '1. Minister Hayashi stated that Japan will respond to North Korea calmly, and that he hopes relations improve.',
      ),
    ),
  ).toEqual(['1 COMMITTED hayashi > KR : Response to North Korea', '1 STATED hayashi > KR : Japan–ROK relations']);
});

test('a condemnation of North Korea is aimed at it, also a joint one', () => {
  expect(lines(talk('1. The two Ministers strongly condemned the missile launch.'))).toEqual([
    '1 CONDEMNED hayashi+park > KP : North Korea nuclear and missile programmes',
  ]);
});

test('"the Secretary" and "the Foreign Minister" are told apart', () => {
  const proposal = read(
    '[1] Secretary of State Antony J. Blinken spoke today with ROK Foreign Minister Cho Tae-yul. The Secretary congratulated the Foreign Minister on his new post. The Secretary and the Foreign Minister discussed the Taiwan Strait.',
    {
      publishedOn: '2024-01-11',
      publisher: 'U.S. Department of State',
      title: 'Secretary Blinken’s Call with Foreign Minister Cho',
    },
  );
  expect(lines(proposal)).toEqual([
    '1 CONVEYED blinken > KR : Elections and appointments',
    '1 RAISED blinken+cho >  : Taiwan Strait',
  ]);
});

test('"I" is who gives the press conference', () => {
  const proposal = read(
    'I have just had a telephone talk with Minister Park Jin of the ROK. I strongly urged the ROK side to act on the forced labor issue.',
    {
      title: 'Press Conference by the Prime Minister',
      publisher: "Prime Minister's Office of Japan",
    },
  );
  expect(lines(proposal)).toEqual(['1 CALLED_FOR kishida > KR : Former civilian workers from the Korean Peninsula']);
});

test('both labels of an issue lead to it, and an issue without a rule is found by its own name', () => {
  expect(lines(talk('1. Minister Park raised Dokdo.\n\n2. Minister Hayashi raised whaling in the Antarctic.'))).toEqual(
    ['1 RAISED park > JP : Takeshima', '2 RAISED hayashi > KR : Whaling in the Antarctic'],
  );
});

test('each act tells the words that made it so', () => {
  const [act] = talk('1. Minister Park raised Dokdo.').acts;
  expect(act?.quote).toBe('Minister Park raised Dokdo.');
  expect(act?.because).toEqual([
    'RAISED: "raised"',
    'actor: subject "Minister Park"',
    'Takeshima: "Dokdo", named in the clause',
  ]);
});

test('a text in another language, or without a talk, gives passages and no talk', () => {
  expect(read('外務大臣は電話会談を行った。', { language: 'ja' })).toMatchObject({
    meetings: [],
    acts: [],
    passages: [{ number: 1 }],
  });
  expect(read('The office will be closed on Friday.').meetings).toEqual([]);
});

describe('a list whose verb stands in the sentence that opens it', () => {
  test('gives an act for each item, and none for that sentence', () => {
    const proposal = talk(
      'The two Ministers agreed to:\n\n- raise the abductions issue\n\n- Discuss the Taiwan Strait\n\nMinister Park protested about Takeshima.',
    );
    expect(lines(proposal)).toEqual([
      '1 CONCURRED hayashi+park >  : Abductions issue',
      '2 CONCURRED hayashi+park >  : Taiwan Strait',
      '3 PROTESTED park > JP : Takeshima',
    ]);
    expect(proposal.acts.map(({ quote }) => quote)).toEqual([
      'raise the abductions issue',
      'Discuss the Taiwan Strait',
      'Minister Park protested about Takeshima.',
    ]);
  });

  test('leaves an item with a verb of its own as it is', () => {
    const proposal = talk('The two Ministers discussed the following:\n\n- Minister Park protested about Takeshima.');
    expect(lines(proposal)).toEqual(['1 PROTESTED park > JP : Takeshima']);
  });
});

test('"I" and "we" are whoever speaks, in a text told by turns', () => {
  const proposal = talk(
    'Minister Hayashi: I thank my colleague for the abductions debate. We discussed the Taiwan Strait.\n\nWe are concerned about Takeshima.\n\nMinister Park: I raised contaminated water at Fukushima.',
  );
  expect(lines(proposal).map((line) => line.replace(/ > .*? :/u, ' :'))).toEqual([
    '1 CONVEYED hayashi : Abductions issue',
    '1 RAISED hayashi+park : Taiwan Strait',
    '2 EXPRESSED_CONCERN hayashi : Takeshima',
    '3 RAISED park : ALPS treated water',
  ]);
});

test('people are called by family names with particles, by names of months, and by their office after their letters', () => {
  const { meetings, acts } = read(
    'On May 4, 2031 the Rt Hon Helena May MP, Foreign Secretary, received the Minister of Foreign Affairs of the Netherlands, Pieter van den Berg, in London. May and van den Berg discussed whaling in the Antarctic. The visiting Minister expressed his concern about it.',
    { publisher: 'Foreign, Commonwealth & Development Office', publishedOn: '2031-05-04' },
  );
  expect(meetings.map(({ participants }) => participants.map(({ name, office }) => [name, office?.title]))).toEqual([
    [
      ['Helena May', 'Foreign Secretary'],
      ['Pieter van den Berg', 'Minister of Foreign Affairs'],
    ],
  ]);
  expect(
    acts.map(({ type, actors }) => [type, actors.map((actor) => (actor.kind === 'person' ? actor.name : ''))]),
  ).toEqual([
    ['RAISED', ['Helena May', 'Pieter van den Berg']],
    ['EXPRESSED_CONCERN', ['Pieter van den Berg']],
  ]);
});
