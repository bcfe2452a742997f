import { useSeededReader } from './knowledge.js';

describe('talks that a text names', () => {
  const reader = useSeededReader();
  const opening =
    'On February 12, from noon local time, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting in Honolulu with Mr. Chung Eui-yong, Minister of Foreign Affairs of the ROK.';
  const page = { publishedOn: '2022-02-12' };

  async function references(sentence: string) {
    const { references, unresolved } = await reader.read(`${opening}\n\n${sentence}`, page);
    return { references, unresolved };
  }

  test.each([
    ['its name', 'following the Japan-ROK Foreign Ministers’ Telephone Talk on February 3', 1],
    ['less than its name', 'following their telephone talk on February 3', 0.9],
    ['its year too', 'following the telephone talk held on February 3, 2022', 0.9],
  ])('a talk that the text follows, named by %s, is that of the day', async (_, words, confidence) => {
    const { references: found, unresolved } = await references(
      `The two Ministers exchanged views on cross-border travel, ${words}.`,
    );
    expect(found).toMatchObject([
      {
        kind: 'FOLLOWED_UP',
        date: '2022-02-03',
        fromMeetingId: 'meeting:2022-02-12-jp-kr-fm',
        toMeetingId: 'meeting:2022-02-03-jp-kr-fm',
      },
    ]);
    expect(found[0]?.confidence).toBeCloseTo(confidence, 2);
    expect(found[0]?.because.at(-1)).toMatch(/^meeting:2022-02-03-jp-kr-fm: .*day, mode/u);
    expect(unresolved).toEqual([]);
  });

  test('a talk that the graph does not have leads nowhere, and its words are told', async () => {
    const { references: found, unresolved } = await references(
      'The two Ministers exchanged views on cross-border travel, following the Japan-ROK Foreign Ministers’ Telephone Talk on January 5.',
    );
    expect(found).toMatchObject([{ kind: 'FOLLOWED_UP', date: '2022-01-05' }]);
    expect(found[0]).not.toHaveProperty('toMeetingId');
    expect(unresolved).toMatchObject([
      {
        kind: 'MEETING',
        text: 'Japan-ROK Foreign Ministers’ Telephone Talk',
        why: 'the graph has no talk of country:JP, country:KR on 2022-01-05 that fits',
      },
    ]);
  });

  test('a call is not taken for a meeting of that day', async () => {
    const { references: found } = await references(
      'The two Ministers exchanged views on cross-border travel, following the Japan-ROK video conference on February 3.',
    );
    expect(found.every((one) => one.toMeetingId === undefined)).toBe(true);
  });

  test('a meeting beside which the talk was held is found by its parties, without a day', async () => {
    const { references: found } = await reader.read(
      'On February 12, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, who is visiting Honolulu to attend the Japan-U.S.-ROK Foreign Ministers’ Meeting, held a meeting with Mr. Chung Eui-yong, Minister of Foreign Affairs of the ROK.',
      page,
    );
    expect(found).toMatchObject([{ kind: 'ON_MARGINS_OF', toMeetingId: 'meeting:2022-02-12-jp-kr-us-fm' }]);
  });

  test('a conference is found by its name, of the year of the talk', async () => {
    const beside = (day: string) =>
      reader.read(
        `On ${day}, on the margins of the Munich Security Conference, Mr. MOTEGI Toshimitsu, Minister for Foreign Affairs of Japan, held a meeting with Ms. KANG Kyung-wha, Minister of Foreign Affairs of the ROK.`,
        { publishedOn: day === 'February 15, 2020' ? '2020-02-15' : '2021-02-15' },
      );
    const inYear = await beside('February 15, 2020');
    expect(inYear.references).toMatchObject([
      { kind: 'ON_MARGINS_OF', toMeetingId: 'conference:munich-security-conference-2020', confidence: 0.95 },
    ]);
    const yearLater = await beside('February 15, 2021');
    expect(yearLater.references[0]).not.toHaveProperty('toMeetingId');
    expect(yearLater.unresolved).toContainEqual(
      expect.objectContaining({
        kind: 'CONFERENCE',
        text: 'Munich Security Conference',
        offer: { name: 'Munich Security Conference, 2021' },
      }),
    );
  });

  test('a name of the talk itself is no reference to another', async () => {
    const { references: found, unresolved } = await reader.read(
      `A photo of the Japan-ROK Foreign Ministers’ Meeting\n\n${opening}`,
      page,
    );
    expect({ found, unresolved }).toEqual({ found: [], unresolved: [] });
  });

  test('a declaration is no talk that could be missing', async () => {
    const { references: found, unresolved } = await references(
      'Minister Hayashi stated that the Japan-ROK Joint Declaration matters for Japan-ROK relations.',
    );
    expect(found.map(({ kind }) => kind)).toEqual(['MENTIONED']);
    expect(unresolved).toEqual([]);
  });
});
