import { extract } from '../../src/extract/extract.js';
import type { Gazetteer } from '../../src/extract/gazetteer.js';
import type { Proposal } from '../../src/extract/proposal.js';
import { japanese } from '../../src/extract/verb-final/japanese.js';
import { korean } from '../../src/extract/verb-final/korean.js';
import type { VerbFinalLanguage } from '../../src/extract/verb-final/language.js';
import { seedIssues } from '../support/seed-cues.js';

const gazetteer: Gazetteer = { persons: [], issues: seedIssues };

function read(language: string, text: string, about: Partial<Parameters<typeof extract>[0]> = {}): Proposal {
  return extract(
    { text, title: '', publishedOn: '2031-05-20', publisher: 'The Example Gazette', language, ...about },
    gazetteer,
  );
}

const told = ({ acts }: Proposal) =>
  acts.map(({ type, actors, repeated }) => [
    type,
    actors.map((actor) => (actor.kind === 'person' ? actor.name : actor.code)).join('+'),
    ...(repeated ? ['again'] : []),
  ]);

const tellsOf = (language: VerbFinalLanguage, verb: string, text: string) =>
  new RegExp(`^(?:${language.formsOf(verb).told})`, 'u').test(text);

describe('a verb in the forms that end a clause', () => {
  test.each([
    [
      japanese,
      '抗議する',
      ['抗議した。', '抗議しました。', '抗議し、', '抗議するとともに', '抗議。', '抗議された。', '抗議したのに対し'],
    ],
    [japanese, '述べる', ['述べた。', '述べました。', '述べ、', '述べられた。', '述べて、', '述べたほか']],
    [japanese, '示す', ['示した。', '示し、', '示された。', '示しつつ']],
    [japanese, '一致をみる', ['一致をみた。', '一致をみました。']],
    [japanese, '容認できない', ['容認できない。', '容認できず、', '容認できないとし']],
    [
      korean,
      '강조하다',
      ['강조하였다.', '강조했습니다.', '강조하고,', '강조하면서', '강조함.', '강조한 데 대해', '강조하는 한편'],
    ],
    [korean, '밝히다', ['밝혔다.', '밝히고,', '밝힘.', '밝혔으며,']],
    [korean, '모으다', ['모았다.', '모았습니다.', '모음.']],
    [korean, '나누다', ['나누었다.', '나눴습니다.', '나누고,']],
  ] as const)('%# %s', (language, verb, forms) => {
    expect(forms.filter((form) => !tellsOf(language, verb, form))).toEqual([]);
  });

  test.each([
    [japanese, '確認する', ['確認することが', '確認したことに', '確認すべき']],
    [korean, '요청하다', ['요청하고자', '요청하고 있다', '요청할 것을']],
  ] as const)('%# inside another clause %s tells nothing', (language, verb, forms) => {
    expect(forms.filter((form) => tellsOf(language, verb, form))).toEqual([]);
  });
});

describe('a talk in Japanese', () => {
  const opening =
    '5月20日午後3時から約40分、水沢健外務大臣は、ソウルを訪問し、尹泰民(ユン・テミン)韓国外交部長官と会談を行いました。';

  test('is read with day, hour, length, place and people', () => {
    const [meeting] = read('ja', opening).meetings;
    expect(meeting).toMatchObject({
      date: '2031-05-20',
      startLocal: '15:00',
      durationMinutes: 40,
      mode: 'IN_PERSON',
      level: 'FOREIGN_MINISTERS',
      place: { city: 'Seoul', country: 'KR' },
      parties: ['JP', 'KR'],
      participants: [
        { name: '水沢健', country: 'JP', office: { title: 'Minister for Foreign Affairs' } },
        { name: '尹泰民', country: 'KR', office: { title: 'Minister of Foreign Affairs' } },
      ],
    });
  });

  test('what is said decides, and not the verb that reports it', () => {
    const text = `${opening}\n\n1. 水沢大臣は、竹島について抗議する旨述べた。また、拉致問題の解決に取り組んでいきたい旨述べた。`;
    expect(told(read('ja', text))).toEqual([
      ['PROTESTED', '水沢健'],
      ['COMMITTED', '水沢健'],
    ]);
  });

  test('a view that is stated again is reiterated, and a protest that is lodged again stays a protest', () => {
    const text = `${opening}\n\n1. 水沢大臣は、竹島に関する立場を改めて述べた。尹長官は、改めて抗議した。`;
    expect(told(read('ja', text))).toEqual([
      ['REITERATED', '水沢健', 'again'],
      ['PROTESTED', '尹泰民', 'again'],
    ]);
  });

  test('a sentence without a subject goes on with the last one, and what takes two is done by both', () => {
    const text = `${opening}\n\n1. 尹長官から、拉致問題について説明があった。さらに、協力を求めた。両外相は、引き続き意思疎通を行っていくことで一致した。`;
    expect(told(read('ja', text))).toEqual([
      ['EXPLAINED', '尹泰民'],
      ['CALLED_FOR', '尹泰民'],
      ['CONCURRED', '水沢健+尹泰民'],
    ]);
  });

  test('relations written by two signs are those of the two countries', () => {
    const { acts } = read('ja', `${opening}\n\n1. 両外相は、日韓関係及び日米韓の連携について意見交換を行った。`);
    expect(acts.map(({ about }) => about.map(({ id }) => id))).toEqual([
      ['issue:japan-rok-relations', 'issue:japan-us-rok-cooperation'],
    ]);
  });

  test('points may be numbered in signs as wide as a letter', () => {
    const { passages } = read(
      'ja',
      `${opening}\n\n１　日韓関係\n（１）両外相は会談した。\n２　地域情勢\n両外相は議論した。`,
    );
    expect(passages.map(({ number }) => number)).toEqual([0, 1, 2]);
  });
});

describe('a talk in Korean', () => {
  const opening =
    '□ 한서윤 외교부 장관은 5.20.(화) 15:00-15:40 서울에서 미즈사와 겐(水沢健) 일본 외무대신과 회담을 갖고, 한일관계에 대해 의견을 교환함.';

  test('is read with day, hour, length, place and people', () => {
    const [meeting] = read('ko', opening).meetings;
    expect(meeting).toMatchObject({
      date: '2031-05-20',
      startLocal: '15:00',
      durationMinutes: 40,
      mode: 'IN_PERSON',
      level: 'FOREIGN_MINISTERS',
      place: { city: 'Seoul', country: 'KR' },
      parties: ['KR', 'JP'],
      participants: [
        { name: '한서윤', country: 'KR', office: { title: 'Minister of Foreign Affairs' } },
        { name: '미즈사와 겐', country: 'JP', office: { title: 'Minister for Foreign Affairs' } },
      ],
    });
  });

  test('is read in sentences that end with a verb or with its noun', () => {
    const text = `${opening}\n\n□ 한 장관은 사도광산 문제에 유감을 표하고 후속조치를 이행할 것을 거듭 촉구함.\n  ㅇ 이에 미즈사와 대신은 일본의 입장을 설명하였다.\n\n□ 양 장관은 소통을 이어 나가기로 하였다.`;
    expect(told(read('ko', text))).toEqual([
      ['RAISED', '한서윤+미즈사와 겐'],
      ['EXPRESSED_CONCERN', '한서윤'],
      ['CALLED_FOR', '한서윤', 'again'],
      ['EXPLAINED', '미즈사와 겐'],
      ['CONCURRED', '한서윤+미즈사와 겐'],
    ]);
  });

  test('a promise of one side commits it, and one of both is an agreement', () => {
    const text = `${opening}\n\n□ 미즈사와 대신은 적극 협력하겠다고 밝혔다. 양측은 계속 협의하기로 했다.`;
    expect(told(read('ko', text)).slice(1)).toEqual([
      ['COMMITTED', '미즈사와 겐'],
      ['CONCURRED', '한서윤+미즈사와 겐'],
    ]);
  });

  test('what a ministry tells the press is no act of a talk', () => {
    const text = `${opening}\n\n□ 외교부는 회담이 우호적이었다고 밝혔다.`;
    expect(told(read('ko', text))).toHaveLength(1);
  });
});

test.each([
  ['ja', '2月30日、水沢健外務大臣は、尹泰民韓国外交部長官と会談した。'],
  ['ko', '한서윤 외교부 장관은 2월 30일 미즈사와 겐 일본 외무대신과 회담을 가졌다.'],
])('a day that there is not is no day: the day of publication in "%s"', (language, text) => {
  expect(read(language, text).meetings[0]?.date).toBe('2031-05-20');
});

test.each([
  ['ja', '本日、水沢健外務大臣は、尹泰民韓国外交部長官と会談した。'],
  ['ja', '5月20日午後3時から、水沢健外務大臣は、尹泰民韓国外交部長官と会談した。'],
  ['ko', '한서윤 외교부 장관은 어제 오후 3시 미즈사와 겐 일본 외무대신과 회담을 가졌다.'],
])('without a day of publication a talk in "%s" has no day', (language, text) => {
  const undated = { text, title: '', publisher: 'The Example Gazette', language };
  expect(extract(undated, gazetteer).meetings).toMatchObject([{ parties: expect.arrayContaining(['JP', 'KR']) }]);
  expect(extract(undated, gazetteer).meetings[0]).not.toHaveProperty('date');
  expect(extract(undated, gazetteer).meetings[0]).not.toHaveProperty('startedAt');
});

test('a text of another language is not read', () => {
  expect(read('fr', 'Les deux ministres se sont entretenus.')).toMatchObject({
    meetings: [],
    acts: [],
    unresolved: [],
  });
});

// Without a bound on what stands before a title each of these takes minutes.
test.each([
  ['ja', '1月1日、水沢健外務大臣は尹泰民韓国外交部長官と会談し、', '会談した。'],
  ['ko', '한서윤 외교부 장관은 일본 외무대신과 회담을 갖고 ', '협의하였다.'],
])('a text of the longest kind in "%s" may be one sentence', (language, part, end) => {
  const text = part.repeat(Math.floor(99_000 / part.length)) + end;
  expect(read(language, text).passages).toHaveLength(1);
});

describe('an issue goes over to the next act', () => {
  const about = (language: string, text: string) =>
    read(language, text, { publisher: '' }).acts.map((act) => act.about.map(({ id }) => id.replace('issue:', '')));
  const ja = '2031年5月18日、森岡直樹外務大臣は、パク・ソジン韓国外交部長官と電話会談を行った。\n\n';
  const ko = '모리오카 나오키 일본 외무대신과 박서진 외교부 장관은 2031년 5월 18일 전화 통화를 가졌다.\n\n';

  test.each([
    ['ja', `${ja}森岡大臣は、竹島について抗議した。これに対し、パク長官は、韓国の立場を述べた。`, 'what answers'],
    ['ja', `${ja}森岡大臣は、竹島について抗議し、遺憾であると述べた。`, 'what says nothing of its own'],
    [
      'ko',
      `${ko}모리오카 대신은 독도 문제를 제기하였다. 이에 대해 박 장관은 우리 정부의 입장을 설명하였다.`,
      'what answers',
    ],
  ])('%s: %s by %s', (language, text) => {
    const [first, ...others] = about(language, text);
    expect(first).toEqual(['takeshima-dokdo']);
    expect(others).not.toEqual([]);
    for (const other of others) expect(other).toEqual(['takeshima-dokdo']);
  });

  test.each([
    ['ja', `${ja}森岡大臣は、竹島について抗議した。また、森岡大臣は、切手の交換計画を説明した。`],
    ['ko', `${ko}모리오카 대신은 독도 문제를 제기하였다. 또한 박 장관은 우표 교환 계획을 설명하였다.`],
  ])('%s: not to one with a matter of its own', (language, text) => {
    expect(about(language, text)).toEqual([['takeshima-dokdo'], []]);
  });
});

describe('one verb for several acts', () => {
  const ja = '2031年5月18日、森岡直樹外務大臣は、パク・ソジン韓国外交部長官と電話会談を行った。\n\n';
  const ko = '모리오카 나오키 일본 외무대신과 박서진 외교부 장관은 2031년 5월 18일 전화 통화를 가졌다.\n\n';
  const acts = (language: string, text: string) => {
    const proposal = read(language, text, { publisher: '' });
    const texts = new Map(proposal.passages.map((passage) => [passage.number, passage.text]));
    for (const { paragraph, start, end, quote } of proposal.acts)
      expect(texts.get(paragraph)?.slice(start, end)).toBe(quote);
    return proposal.acts.map(({ type, actors, about, quote }) => [type, actors.length, about[0]?.id ?? '', quote]);
  };

  test('of two sides, each with an object of its own', () => {
    expect(acts('ja', `${ja}森岡大臣は拉致問題を、パク長官は竹島問題を提起した。`)).toEqual([
      ['RAISED', 1, 'issue:abductions', '森岡大臣は拉致問題を'],
      ['RAISED', 1, 'issue:takeshima-dokdo', 'パク長官は竹島問題を提起した'],
    ]);
    expect(acts('ko', `${ko}모리오카 대신은 납치 문제를, 박 장관은 독도 문제를 제기하였다.`)).toEqual([
      ['RAISED', 1, 'issue:abductions', '모리오카 대신은 납치 문제를'],
      ['RAISED', 1, 'issue:takeshima-dokdo', '박 장관은 독도 문제를 제기하였다'],
    ]);
  });

  test('in the sentence that opens a list', () => {
    expect(acts('ja', `${ja}両大臣は、以下の点で一致した。\n\n・拉致問題の早期解決\n\n・気候変動への対応`)).toEqual([
      ['CONCURRED', 2, 'issue:abductions', '拉致問題の早期解決'],
      ['CONCURRED', 2, 'issue:climate-change', '気候変動への対応'],
    ]);
    expect(
      acts('ko', `${ko}양 장관은 다음과 같이 합의하였다.\n\n- 납치 문제의 조속한 해결\n\n- 기후변화 공동 대응`),
    ).toEqual([
      ['CONCURRED', 2, 'issue:abductions', '납치 문제의 조속한 해결'],
      ['CONCURRED', 2, 'issue:climate-change', '기후변화 공동 대응'],
    ]);
  });

  test('an earlier talk on which this one follows up', () => {
    const named = (language: string, text: string) =>
      read(language, text, { publisher: '' }).references.map(({ kind, text: name, date }) => [kind, name, date]);
    expect(named('ja', `${ja}両大臣は、5月3日の日韓首脳会談に続き、意見交換を行った。`)).toEqual([
      ['FOLLOWED_UP', '日韓首脳会談', '2031-05-03'],
    ]);
    expect(named('ja', `${ja}両大臣は、前回の会談を踏まえ、意見交換を行った。`)).toEqual([
      ['FOLLOWED_UP', '会談', undefined],
    ]);
    expect(named('ko', `${ko}양 장관은 지난 회담에 이어 의견을 교환하였다.`)).toEqual([
      ['FOLLOWED_UP', '회담', undefined],
    ]);
    expect(named('ko', `${ko}양 장관은 5월 3일 전화 통화에 이어 의견을 교환하였다.`)).toEqual([
      ['FOLLOWED_UP', '전화 통화', '2031-05-03'],
    ]);
    expect(named('ja', `${ja}両大臣は、会談を踏まえ、意見交換を行った。`)).toEqual([]);
  });
});
