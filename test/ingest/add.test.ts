import { operation } from '../support/operations.js';
import { allIds, removeOthers } from '../support/remove-things.js';
import { useTestService } from '../support/service.js';

const editorToken = 'a-token-of-an-editor-0123456789';

describe('add', () => {
  const service = useTestService({ authentication: () => ({ editorToken }) });
  let before: Set<string>;
  beforeAll(async () => {
    before = await allIds(service.graph);
  });
  afterEach(() => removeOthers(service.graph, before));

  const send = async (input: Record<string, unknown>) =>
    (
      await service.post(JSON.stringify({ query: operation('add'), variables: { input } }), {
        authorization: `Bearer ${editorToken}`,
      })
    ).body;
  async function add(input: Record<string, unknown>) {
    const body = await send(input);
    expect(body.errors).toBeUndefined();
    return body.data.add;
  }
  async function failureOf(input: Record<string, unknown>) {
    const { errors } = await send(input);
    return { code: errors?.[0].extensions.code, message: errors?.[0].message, ...errors?.[0].extensions };
  }

  const jaishankar = {
    name: 'S. Jaishankar',
    nativeNames: [{ name: 'एस. जयशंकर', language: 'hi' }],
    aliases: ['Subrahmanyam Jaishankar'],
    tenures: [{ officeTitle: 'External Affairs Minister', of: 'country:CA', from: '2019-05-30' }],
  };

  test('a person with a new office, once and again', async () => {
    const first = await add({ persons: [jaishankar], source: 'https://www.mea.gov.in/', reason: 'A talk.' });
    expect(first.change).toEqual({ id: expect.stringMatching(/^change:/u), at: expect.any(String), by: 'editor' });
    expect(first.things).toEqual([
      {
        __typename: 'Person',
        id: 'person:jaishankar-s',
        name: 'S. Jaishankar',
        nativeNames: [{ name: 'एस. जयशंकर', language: 'hi' }],
        tenures: [
          {
            office: { id: 'office:ca-external-affairs-minister', title: 'External Affairs Minister' },
            from: '2019-05-30',
            to: null,
          },
        ],
      },
    ]);
    const again = await add({ persons: [jaishankar], source: 'https://www.mea.gov.in/' });
    expect(again.change).toBeNull();
    expect(again.things).toEqual(first.things);
  });

  test('what is new about a person who is there is added, in any order of the names', async () => {
    await add({ persons: [jaishankar] });
    const { change, things } = await add({
      persons: [
        {
          name: 'JAISHANKAR S.',
          tenures: [{ officeTitle: 'Minister of External Affairs', of: 'CA', from: '2019-05-30', to: '2029-05-30' }],
        },
      ],
    });
    expect(change).not.toBeNull();
    expect(things).toMatchObject([
      { id: 'person:jaishankar-s', tenures: [{ office: { title: 'External Affairs Minister' }, to: '2029-05-30' }] },
    ]);
  });

  test('somebody of the seed is found by the native name as the name', async () => {
    const { change, things } = await add({ persons: [{ name: '林芳正' }] });
    expect(change).toBeNull();
    expect(things).toMatchObject([{ id: 'person:hayashi-yoshimasa', name: 'HAYASHI Yoshimasa' }]);
  });

  test('a match by alias alone, or a near one, is named with reasons, and nothing is written', async () => {
    const failure = await failureOf({
      places: [{ city: 'Ruritown', country: 'CA' }],
      persons: [{ name: '하야시 요시마사' }, { name: 'Jeong Eui-yong' }],
    });
    expect(failure).toMatchObject({
      code: 'LIKELY_DOUBLE',
      doubles: [
        { path: 'input.persons[0]', id: 'person:hayashi-yoshimasa', reasons: [expect.stringContaining('alias')] },
        {
          path: 'input.persons[1]',
          id: 'person:chung-eui-yong',
          reasons: [expect.stringContaining('another spelling')],
        },
      ],
    });
    expect(failure.message).toContain('person:chung-eui-yong (Chung Eui-yong: the same name in another spelling');
    expect(await allIds(service.graph)).toEqual(before);
  });

  test('a place that may be there is named, as a city and as a country', async () => {
    const spelled = await failureOf({ places: [{ city: 'Honolullu', country: 'US' }] });
    expect(spelled).toMatchObject({ code: 'LIKELY_DOUBLE', doubles: [{ id: 'place:us-honolulu' }] });
    await add({ places: [{ country: 'IS' }] });
    expect(await add({ places: [{ country: 'IS' }] })).toMatchObject({ change: null, things: [{ id: 'place:is' }] });
  });

  test('issues that would be parts of each other in a circle are refused', async () => {
    const issues = [
      { name: 'Salmon of the Zenda' },
      { name: 'Trout of the Zenda', distinct: true, broader: 'issue:salmon-of-the-zenda' },
    ];
    await add({ issues: issues.slice(0, 1) });
    await add({ issues: issues.slice(1) });
    expect(
      await failureOf({
        issues: [{ id: 'issue:salmon-of-the-zenda', name: 'Salmon', broader: 'issue:trout-of-the-zenda' }],
      }),
    ).toMatchObject({
      code: 'CONFLICT',
      message:
        'The broader issues would form a circle: issue:salmon-of-the-zenda, issue:trout-of-the-zenda, issue:salmon-of-the-zenda.',
    });
  });

  test('distinct makes another thing, with a number where the id is taken', async () => {
    const { things } = await add({
      persons: [{ name: 'Park Jin', distinct: true, tenures: [{ officeTitle: 'Novelist', of: 'KR' }] }],
    });
    expect(things).toMatchObject([{ id: 'person:park-jin-2', name: 'Park Jin' }]);
  });

  test('every kind in one change', async () => {
    const { change, things } = await add({
      organizations: [{ name: 'Ministry of Talks of Canada', country: 'CA', aliases: ['MTC'], publisher: true }],
      offices: [{ title: 'Minister of Talks', of: 'country:CA', rank: 'FOREIGN_MINISTERS' }],
      places: [{ city: 'Québec', country: 'CA', timeZone: 'America/Toronto' }],
      conferences: [{ title: 'Conference of Talks 2031', startsOn: '2031-02-01', endsOn: '2031-02-03' }],
      issues: [
        {
          name: 'Salmon of the St. Lawrence',
          aliases: ['river salmon'],
          broader: 'issue:china',
          parties: ['country:CA', 'JP'],
          cues: ['river salmon'],
          labels: [{ name: 'the salmon', usedBy: 'org:unesco' }],
        },
      ],
      meetings: [
        {
          date: '2031-02-02',
          startedAt: '2031-02-02T21:00:00-05:00',
          mode: 'IN_PERSON',
          level: 'FOREIGN_MINISTERS',
          parties: ['JP', 'CA'],
          place: 'place:ca-vancouver',
          participants: [{ person: 'person:hayashi-yoshimasa', office: 'office:jp-foreign-minister', country: 'JP' }],
        },
      ],
    });
    expect(change.id).toMatch(/^change:/u);
    expect(things.map(({ id }: { id: string }) => id)).toEqual([
      'org:ministry-of-talks-of-canada',
      'office:ca-minister-of-talks',
      'place:ca-quebec',
      'conference:conference-of-talks-2031',
      'issue:salmon-of-the-st-lawrence',
      'meeting:2031-02-02-ca-jp-fm',
    ]);
    const { body } = await service.ask(`{
      meeting(id: "meeting:2031-02-02-ca-jp-fm") {
        title days place { city } parties { code } participants { person { id } office { id } country { code } }
      }
      issue(id: "issue:salmon-of-the-st-lawrence") { broader { id } labels { name usedBy { id } } }
      search(text: "salmon lawrence") { edges { node { id } } }
    }`);
    expect(body.data).toEqual({
      meeting: {
        title: "Canada–Japan Foreign Ministers' Meeting",
        days: ['2031-02-02', '2031-02-03'],
        place: { city: 'Vancouver' },
        parties: [{ code: 'CA' }, { code: 'JP' }],
        participants: [
          {
            person: { id: 'person:hayashi-yoshimasa' },
            office: { id: 'office:jp-foreign-minister' },
            country: { code: 'JP' },
          },
        ],
      },
      issue: { broader: { id: 'issue:china' }, labels: [{ name: 'the salmon', usedBy: [{ id: 'org:unesco' }] }] },
      search: { edges: expect.any(Array) },
    });
  });

  test.each([
    ['nothing', {}, 'names nothing to add'],
    ['an empty name', { persons: [{ name: ' ' }] }, 'input.persons[0].name: must not be empty'],
    [
      'a tenure without an office',
      { persons: [{ name: 'Nobody Yet', tenures: [{ from: '2020-01-01' }] }] },
      'input.persons[0].tenures[0]: must name the office',
    ],
    [
      'a tenure that ends before it begins',
      {
        persons: [
          {
            name: 'Nobody Yet',
            tenures: [{ office: 'office:jp-foreign-minister', from: '2020-01-02', to: '2020-01-01' }],
          },
        ],
      },
      'input.persons[0].tenures[0].to: must be after `from`',
    ],
    [
      'an office that is not there',
      { persons: [{ name: 'Nobody Yet', tenures: [{ office: 'office:none' }] }] },
      'input.persons[0].tenures[0].office: the graph has no office:none',
    ],
    [
      'a person as the owner of an office',
      { offices: [{ title: 'King', of: 'person:park-jin' }] },
      'input.offices[0].of: must be the id of',
    ],
    [
      'an id that is not there',
      { persons: [{ id: 'person:nobody', name: 'Nobody Yet' }] },
      'input.persons[0].id: the graph has no person:nobody',
    ],
    [
      'a name without a letter',
      { persons: [{ name: '!!!' }] },
      'input.persons[0].name: must have a letter or a figure',
    ],
    ['a name of two lines', { persons: [{ name: 'Nobody\nYet' }] }, 'input.persons[0].name: must be one line'],
    [
      'a talk of nobody',
      { meetings: [{ date: '2031-03-02', mode: 'TELEPHONE', level: 'OTHER', parties: [] }] },
      'input.meetings[0].parties: must name a party',
    ],
    [
      'a party twice',
      { meetings: [{ date: '2031-03-02', mode: 'TELEPHONE', level: 'OTHER', parties: ['JP', 'JP'] }] },
      'input.meetings[0].parties: must name each party once',
    ],
    [
      'a talk by telephone at a place',
      {
        meetings: [
          { date: '2031-03-02', mode: 'TELEPHONE', level: 'OTHER', parties: ['JP', 'KR'], place: 'place:us-honolulu' },
        ],
      },
      'input.meetings[0].place: is for a talk in person only',
    ],
    [
      'a conference that ends before it begins',
      { conferences: [{ title: 'Zenda Days', startsOn: '2031-02-02', endsOn: '2031-02-01' }] },
      'input.conferences[0].endsOn: must not be before `startsOn`',
    ],
    [
      'no item of Wikidata',
      { persons: [{ name: 'Nobody Yet', wikidataId: 'Q0x' }] },
      'input.persons[0].wikidataId: must be',
    ],
    [
      'a source that is no address',
      { places: [{ city: 'Ruritown', country: 'CA', sources: ['a book'] }] },
      'input.places[0].sources[0]: must be an http or https address, or the id of a document',
    ],
    [
      'a source of all that is none',
      { places: [{ city: 'Ruritown', country: 'CA' }], source: 'ftp://a' },
      'input.source: must be',
    ],
    [
      'a language that is none',
      { persons: [{ name: 'Nobody Yet', nativeNames: [{ name: 'x', language: 'Japanese!' }] }] },
      'input.persons[0].nativeNames[0].language: must be',
    ],
  ])('%s is refused by its path', async (_, input, message) => {
    const failure = await failureOf(input);
    expect(failure.code).toBe('BAD_USER_INPUT');
    expect(failure.message).toContain(message);
    expect(await allIds(service.graph)).toEqual(before);
  });

  test('a description may have several lines', async () => {
    const { things } = await add({
      issues: [{ name: 'Salmon of the Zenda', description: 'The river.\nAnd its salmon.' }],
    });
    expect(things).toMatchObject([{ id: 'issue:salmon-of-the-zenda' }]);
  });

  test('one name twice in one input is one thing', async () => {
    const { things } = await add({ persons: [{ name: 'Zoe ZENDA' }, { name: 'Zenda Zoe', aliases: ['Z. Zenda'] }] });
    expect(things.map(({ id }: { id: string }) => id)).toEqual(['person:zenda-zoe', 'person:zenda-zoe']);
  });
});
