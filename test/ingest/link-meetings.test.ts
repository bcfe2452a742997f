import { readDocument } from '../../src/ingest/read-document.js';
import { pageOf, useSeededReader } from './knowledge.js';

describe('talks of a text and of the graph', () => {
  const reader = useSeededReader();
  const read: typeof reader.read = (text, page) => reader.read(text, page);

  /** A talk of Hayashi and Chung; what is not given is told by nobody. */
  const talk = (how: string) =>
    `${how}, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a talk with H.E. Mr. Chung Eui-yong, Minister of Foreign Affairs of the Republic of Korea.`;

  test('a talk of the same parties, level and mode that shares a day is the one that the graph has', async () => {
    const [meeting] = (await read(talk('On February 13, 2022, in Honolulu'))).meetings;
    expect(meeting).toMatchObject({
      id: 'meeting:2022-02-12-jp-kr-fm',
      known: true,
      date: '2022-02-12',
      durationMinutes: 40,
      placeId: 'place:us-honolulu',
      confidence: 1,
    });
    expect(meeting?.because[0]).toBe('meeting:2022-02-12-jp-kr-fm is of the same parties, level, mode and day');
  });

  test('a talk that the graph does not have is named by its day, parties and level', async () => {
    const { meetings, unresolved } = await read(talk('On March 1, 2022, from 3:00 p.m. for 20 minutes, in Tokyo'));
    expect(meetings).toMatchObject([
      {
        id: 'meeting:2022-03-01-jp-kr-fm',
        known: false,
        title: "Japan–ROK Foreign Ministers' Meeting",
        days: ['2022-03-01'],
        startedAt: '2022-03-01T15:00+09:00',
        durationMinutes: 20,
        placeId: 'place:jp-tokyo',
        partyIds: ['country:JP', 'country:KR'],
        participants: [
          { personId: 'person:hayashi-yoshimasa', officeId: 'office:jp-foreign-minister', countryCode: 'JP' },
          { personId: 'person:chung-eui-yong', officeId: 'office:kr-foreign-minister', countryCode: 'KR' },
        ],
      },
    ]);
    expect(unresolved).toEqual([]);
  });

  test('a talk at another hour of the same day is proposed by itself, and the doubt is said', async () => {
    const { meetings, unresolved } = await read(talk('On February 12, 2022, from 6:00 p.m. local time, in Honolulu'));
    expect(meetings).toMatchObject([{ id: 'meeting:2022-02-12-jp-kr-fm-2', known: false, confidence: 0.5 }]);
    expect(unresolved).toMatchObject([
      { kind: 'MEETING', why: 'the graph has such a talk of that day, at another hour: meeting:2022-02-12-jp-kr-fm' },
    ]);
  });

  test('a talk of the same people in another mode on that day is a doubt', async () => {
    const { meetings, unresolved } = await read(
      'On February 3, 2022, in Tokyo, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Chung Eui-yong, Minister of Foreign Affairs of the ROK.',
    );
    expect(meetings).toMatchObject([{ id: 'meeting:2022-02-03-jp-kr-fm-2', known: false }]);
    expect(unresolved.map(({ kind, why }) => `${kind}: ${why}`)).toEqual([
      'MEETING: the same people talked that day, in another mode or at another level: meeting:2022-02-03-jp-kr-fm',
    ]);
  });

  test('a call has the day in the capital of its first party by code', async () => {
    const { meetings } = await read(
      'On April 6, 2022, from 8:00 p.m. (local time), Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs, who is visiting Washington, held a telephone talk with Mr. Chung Eui-yong, Minister of Foreign Affairs of the ROK.',
    );
    expect(meetings).toMatchObject([
      {
        id: 'meeting:2022-04-07-jp-kr-fm',
        date: '2022-04-07',
        days: ['2022-04-07'],
        startedAt: '2022-04-06T20:00-04:00',
        mode: 'TELEPHONE',
        title: "Japan–ROK Foreign Ministers' Telephone Talk",
      },
    ]);
    expect(meetings[0]).not.toHaveProperty('placeId');
  });

  test('two calls of one day told in one text are two talks', async () => {
    const call = (hour: string) =>
      `On March 1, from ${hour}, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs, held a telephone talk with Mr. Antony Blinken, Secretary of State of the United States.`;
    const { meetings, unresolved } = await read(`${call('8:00 a.m.')}\n\n${call('9:00 p.m.')}`);
    expect(meetings.map(({ id }) => id)).toEqual(
      meetings.length === 1
        ? ['meeting:2022-03-01-jp-us-fm']
        : ['meeting:2022-03-01-jp-us-fm', 'meeting:2022-03-01-jp-us-fm-2'],
    );
    expect(unresolved).toEqual([]);
  });

  test('a talk with an organization has it as a party', async () => {
    const { meetings, acts } = await read(
      'On March 1, 2022, in Paris, Minister of Foreign Affairs Chung Eui-yong of the ROK held a meeting with Ms. Audrey Azoulay, Director-General of UNESCO.\n\nMinister Chung expressed concern over the Sado Island Gold Mines.',
      { publisher: 'MOFA Korea' },
    );
    expect(meetings).toMatchObject([
      {
        id: 'meeting:2022-03-01-kr-unesco-other',
        partyIds: ['country:KR', 'org:unesco'],
        participants: [
          { personId: 'person:chung-eui-yong' },
          { personId: 'person:azoulay-audrey', officeId: 'office:unesco-director-general' },
        ],
      },
    ]);
    expect(acts).toMatchObject([
      { type: 'EXPRESSED_CONCERN', sides: ['country:KR'], towardIds: ['org:unesco'], joint: false },
    ]);
  });

  test.each([
    [
      'Hiroshima',
      {
        id: 'place:jp-hiroshima',
        city: 'Hiroshima',
        country: 'JP',
        timeZone: 'Asia/Tokyo',
        source: 'https://www.iana.org/time-zones',
      },
    ],
    [
      'Ottawa',
      {
        id: 'place:ca-ottawa',
        city: 'Ottawa',
        country: 'CA',
        timeZone: 'America/Toronto',
        source: 'https://www.iana.org/time-zones',
      },
    ],
    [
      'Graz',
      {
        id: 'place:at-graz',
        city: 'Graz',
        country: 'AT',
        timeZone: 'Europe/Vienna',
        source: 'https://www.geonames.org/',
      },
    ],
  ])('%s, which the graph does not have, is a town of the vocabulary, and no unknown word', async (city, town) => {
    const { meetings, unresolved } = await read(talk(`On March 1, 2022, in ${city}`));
    expect(meetings).toMatchObject([{ placeId: town.id, town, confidence: 1 }]);
    expect(unresolved).toEqual([]);
  });

  test.each([
    ['a topic', 'The two Ministers discussed the humanitarian crisis in Goma.'],
    ['a topic without such a word', 'The two Ministers exchanged views on the treated water in Graz.'],
  ])('a town that stands beside %s is not the place of the talk', async (_, sentence) => {
    const { meetings, unresolved } = await read(`${talk('On March 1, 2022')} ${sentence}`);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).not.toHaveProperty('placeId');
    expect(unresolved.map(({ kind }) => kind)).not.toContain('PLACE');
  });

  test('a name of towns of several countries is no place, and is asked for', async () => {
    const { meetings, unresolved } = await read(talk('On March 1, 2022, in Cambridge'));
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).not.toHaveProperty('placeId');
    expect(unresolved).toMatchObject([
      {
        kind: 'PLACE',
        text: 'Cambridge',
        why: 'there are towns of this name in CA, GB, NZ, US, and the text does not say which is meant: add the town if it is missing, accept the talk, and then set its place',
        offer: { name: 'Cambridge' },
      },
    ]);
  });

  test('a person whom the graph does not know stays in words, and the state acts', async () => {
    const { meetings, acts, unresolved } = await read(
      'On March 1, 2022, in Paris, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Ms. Jeanne Exemple, Minister for Foreign Trade of France.\n\nMinister Exemple expressed concern about the situation in the Taiwan Strait.',
    );
    expect(meetings).toMatchObject([
      {
        id: 'meeting:2022-03-01-fr-jp-fm',
        partyIds: ['country:FR', 'country:JP'],
        participants: [{ personId: 'person:hayashi-yoshimasa' }],
      },
    ]);
    expect(acts).toMatchObject([
      { actors: [{ id: 'country:FR', countryCode: 'FR' }], sides: ['country:FR'], towardIds: ['country:JP'] },
    ]);
    expect(acts[0]?.because).toContain('actor: "Jeanne Exemple" is not in the graph; kept as the act of country:FR');
    expect(unresolved.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'PERSON Jeanne Exemple',
      'OFFICE Minister for Foreign Trade',
    ]);
  });

  test('the head of an organization speaks for it, also one whom the graph does not know', async () => {
    const { meetings, unresolved } = await read(
      'On March 1, 2022, in Tokyo, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Jens Exemple, NATO Secretary General.',
    );
    expect(meetings).toMatchObject([{ partyIds: ['country:JP', 'org:nato'] }]);
    expect(unresolved.map(({ kind, text, offer }) => [kind, text, offer])).toEqual([
      [
        'PERSON',
        'Jens Exemple',
        {
          name: 'Jens Exemple',
          title: 'NATO Secretary General',
          officeId: 'office:nato-secretary-general',
          ofId: 'org:nato',
        },
      ],
    ]);
  });

  test.each([
    ['Ms. Jane Exemple, Secretary of State of the United States', 'Secretary of State', 'office:us-secretary-of-state'],
    ['President of the Republic of Poland Jan Exemple', 'President', 'office:pl-president'],
  ])('the title of %s is %s', async (who, title, officeId) => {
    const { unresolved } = await read(
      `On March 1, 2022, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a telephone talk with ${who}.`,
    );
    expect(unresolved.find(({ kind }) => kind === 'PERSON')?.offer).toMatchObject({ title, officeId });
  });

  test('somebody who speaks for an organization acts as it while the graph does not know them', async () => {
    const { acts } = await read(
      'On March 1, 2022, in Tokyo, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Jens Exemple, NATO Secretary General.\n\nMr. Exemple expressed concern about the situation in the Taiwan Strait.',
    );
    expect(acts).toMatchObject([
      { actors: [{ id: 'org:nato' }], sides: ['org:nato'], towardIds: ['country:JP'], type: 'EXPRESSED_CONCERN' },
    ]);
  });

  test('a country, an organization or an office is nobody: none is offered as a person', async () => {
    const { unresolved } = await read(
      'On March 1, 2022, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a telephone talk with Mr. Antony Blinken, Secretary of State of the United States.\n\nMr. Canada and Minister NATO were named. President Biden, the Secretary General and his Canadian counterpart were named too. Minister Nobody explained the situation.',
    );
    expect(unresolved.map(({ kind, text, offer }) => [kind, text, offer])).toEqual([
      ['PERSON', 'Minister Nobody', { name: 'Nobody', title: 'Minister' }],
    ]);
  });

  test('an unknown person of whom nothing says for whom they speak is one offer, with what is missing', async () => {
    const { unresolved } = await read(
      'On March 1, 2022, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a telephone talk with Foreign Secretary Jane Exemple.',
      { publisher: 'A newspaper' },
    );
    expect(unresolved.map(({ kind, text, why }) => [kind, text, why])).toEqual([
      ['PUBLISHER', 'A newspaper', 'no organization has this name or alias, or more than one has'],
      ['PERSON', 'Jane Exemple', 'takes part; nobody in the graph has this name; nothing tells for whom'],
      ['MEETING', expect.any(String), expect.stringContaining('fewer than two of its parties are known')],
    ]);
  });

  test('a publisher is offered by its own name, with its country', async () => {
    const offered = async (publisher: string) =>
      (await read('Nothing was said.', { publisher })).unresolved.find(({ kind }) => kind === 'PUBLISHER')?.offer;
    expect(await offered('Ministry of Talks of Canada (carried by a newspaper)')).toEqual({
      name: 'Ministry of Talks of Canada',
      ofId: 'country:CA',
    });
    expect(await offered('Daily Talks, after the Foreign Ministry of Iran')).toEqual({
      name: 'Daily Talks',
      ofId: 'country:IR',
    });
    expect(await offered('The Talking Office')).toEqual({ name: 'The Talking Office' });
  });

  test('a title that a house uses is that of the office', async () => {
    const { meetings, unresolved } = await read(
      'On March 1, 2022, in Tokyo, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Jay Exemple, External Affairs Minister of India.',
    );
    expect(meetings).toMatchObject([{ partyIds: ['country:IN', 'country:JP'], level: 'FOREIGN_MINISTERS' }]);
    expect(unresolved.map(({ kind, offer }) => [kind, offer?.officeId])).toEqual([
      ['PERSON', 'office:in-foreign-minister'],
    ]);
  });

  test('a talk with a country that the graph does not have is not proposed, nor are its acts', async () => {
    const { names } = reader.knowledge;
    const countries = new Map([...names.countries].filter(([code]) => code !== 'NZ'));
    const offices = new Map([...names.offices].filter(([, { ofId }]) => ofId !== 'country:NZ'));
    const text =
      'On March 1, 2022, in Tokyo, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan, held a meeting with Mr. Juan Ejemplo, Minister of Foreign Affairs of New Zealand.\n\nMinister Hayashi protested about Takeshima.';
    const { meetings, acts, unresolved } = await readDocument(pageOf(text, {}), {
      ...reader.knowledge,
      names: { ...names, countries, offices },
    });
    expect({ meetings, acts }).toEqual({ meetings: [], acts: [] });
    expect(unresolved.map(({ kind }) => kind)).toEqual(['PERSON', 'OFFICE', 'COUNTRY', 'MEETING']);
  });

  test('a text without any day is not dated by guess', async () => {
    const { meetings, unresolved } = await read(talk('In Tokyo'), { publishedOn: '' });
    expect(meetings).toEqual([]);
    expect(unresolved.map(({ kind }) => kind)).toContain('DATE');
  });
});
