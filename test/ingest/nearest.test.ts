import { useSeededReader } from './knowledge.js';

const opening =
  'On March 1, 2022, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a telephone talk with';

describe('what is nearest to unknown words', () => {
  const reader = useSeededReader();
  const nearest = async (text: string, kind: string, page = {}) => {
    const { unresolved } = await reader.read(text, page);
    return unresolved.find((words) => words.kind === kind)?.nearest ?? [];
  };

  test('is who holds the office of an unknown person on that day', async () => {
    const near = await nearest(`${opening} Mr. Blake Antonson, Secretary of State of the United States.`, 'PERSON');
    expect(near).toContainEqual({
      id: 'person:blinken-antony',
      reasons: ['holds that office on that day: Secretary of State'],
    });
  });

  test('is first who has a name one letter apart and that office', async () => {
    const [first] = await nearest(`${opening} Mr. Antony Blinkem, Secretary of State of the United States.`, 'PERSON');
    expect(first?.id).toBe('person:blinken-antony');
    expect(first?.reasons).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^one letter apart: /u),
        'holds that office on that day: Secretary of State',
      ]),
    );
  });

  test('is who has the same family name', async () => {
    const near = await nearest(`${opening} Mr. Zeno Blinken, Secretary of State of Nowhere.`, 'PERSON');
    expect(near.map(({ id }) => id)).toContain('person:blinken-antony');
  });

  test('is an issue with common words, and a publisher by its name', async () => {
    const text = `${opening} Mr. Antony Blinken, Secretary of State of the United States.\n\nThe two Ministers discussed the compensation of wartime labour mobilised in Sakhalin.`;
    for (const { reasons } of await nearest(text, 'ISSUE')) expect(reasons.join()).toMatch(/"|: /u);
    const [house] = await nearest(text, 'PUBLISHER', { publisher: 'Ministry of Foreign Affairs of Japam' });
    expect(house?.id).toBe('org:mofa-jp');
    expect(house?.reasons[0]).toMatch(/^one letter apart: /u);
  });

  test('is at most five, and nothing for a talk or a day', async () => {
    const { unresolved } = await reader.read(
      `${opening} Mr. Kim Nobody, Minister of Foreign Affairs of the Republic of Korea, following the talk of January 3.`,
    );
    for (const { kind, nearest: near = [] } of unresolved) {
      expect(near.length).toBeLessThanOrEqual(5);
      if (kind === 'MEETING' || kind === 'DATE') expect(near).toEqual([]);
      for (const { reasons } of near) expect(reasons.length).toBeGreaterThan(0);
    }
  });
});
