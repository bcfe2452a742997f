import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';

const call = 'meeting:2022-02-03-jp-kr-fm';
const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const busan = 'meeting:2023-11-25-cn-jp-fm';
const announcement = 'meeting:2015-12-28-jp-kr-fm';

interface Told {
  readonly type: string;
  readonly joint: boolean;
  readonly repeated: boolean;
  readonly summary: string;
  readonly sides: readonly { readonly code: string }[];
  readonly toward: readonly { readonly code: string }[];
  readonly about: readonly { readonly id: string }[];
  readonly citations: readonly {
    readonly quote: string;
    readonly verbatim: boolean;
    readonly passage: { language: string };
  }[];
  readonly chain: readonly { readonly date: string; readonly type: string }[];
  readonly answers: readonly { readonly date: string; readonly type: string; readonly joint: boolean }[];
}

/** Conclusions that did not hold, checked against public sources by people. Each test has the number of its case. */
describe('what is concluded from the record', () => {
  const service = useTestService();

  async function data(query: string, variables: Record<string, unknown> = {}) {
    const { body } = await service.ask(query, variables);
    expect(body.errors).toBeUndefined();
    return body.data;
  }

  async function actsOf(meeting: string): Promise<Told[]> {
    const answer = await data(
      `query ($meeting: ID!) { meeting(id: $meeting) { acts(first: 100) { nodes {
        type joint repeated summary
        sides { ... on Country { code } } toward { ... on Country { code } }
        about { ... on Issue { id } ... on Nomination { id } }
        citations { quote verbatim passage { language } }
        chain { date type }
        answers { date type joint }
      } } } }`,
      { meeting },
    );
    return answer.meeting.acts.nodes;
  }

  /** The acts of a side alone, of a type, about an issue. */
  async function alone(meeting: string, side: string, type: string, issue: string): Promise<Told[]> {
    return (await actsOf(meeting)).filter(
      (act) =>
        act.type === type && act.sides.length === 1 && act.sides[0]?.code === side && aboutIds(act).includes(issue),
    );
  }
  const aboutIds = (act: Told) => act.about.map(({ id }) => id);
  const days = (act: Told | undefined) => act?.chain.map(({ date, type }) => `${date} ${type}`);

  async function briefing(meeting: string): Promise<string> {
    const answer = await data('query ($id: ID!) { meeting(id: $id) { briefing { markdown } } }', { id: meeting });
    return answer.meeting.briefing.markdown;
  }
  const section = (markdown: string, title: string) =>
    markdown.split(/^## /mu).find((text) => text.startsWith(`${title}\n`)) ?? '';
  const compare = async () =>
    (await data(operation('compare-held'), { base: call, head: honolulu })).compareMeetings as {
      introduced: { issue: { id: string } }[];
      dropped: { issue: { id: string } }[];
      carriedOver: {
        issue: { id: string };
        movements: { side: { code: string }; base: { type: string }; head: { type: string }; movement: string }[];
      }[];
    };
  const issueIds = (list: readonly { issue: { id: string } }[]) => list.map(({ issue }) => issue.id);

  test('case 1: our words about the protest of Honolulu never stand in quotation marks', async () => {
    const [protest] = await alone(honolulu, 'JP', 'PROTESTED', 'issue:sado-mines-nomination');
    expect(protest?.citations.length).toBeGreaterThan(0);
    const markdown = await briefing(honolulu);
    for (const { quote, verbatim, passage } of protest?.citations ?? []) {
      expect({ verbatim, language: passage.language }).toEqual({ verbatim: false, language: 'en' });
      expect(markdown).not.toMatch(new RegExp(`[“"]${quote}`, 'u'));
    }
    expect(markdown).toContain('Every passage cited here is our summary of what was published.');
  });

  test('case 2: Japan’s protest of Honolulu repeats its protest of 3 February', async () => {
    const [protest] = await alone(honolulu, 'JP', 'PROTESTED', 'issue:sado-mines-nomination');
    expect(days(protest)).toEqual(['2022-02-03 PROTESTED']);
    const [calm] = await alone(honolulu, 'JP', 'REITERATED', 'issue:sado-mines-nomination');
    expect(days(calm)).toEqual(['2022-02-03 COMMITTED']);
  });

  test('case 3: Japan’s call of Honolulu repeats that of 3 February first, in the briefing too', async () => {
    const [renewed] = await alone(honolulu, 'JP', 'CALLED_FOR', 'issue:comfort-women');
    expect(days(renewed)).toEqual(['2022-02-03 CALLED_FOR']);
    const line = (await briefing(honolulu)).split('\n').find((text) => text.includes('renewed his call for the ROK'));
    expect(line).toContain('As on 3 February 2022.');
  });

  test('case 4: the export controls were not dropped; the ROK asked for their withdrawal', async () => {
    const { dropped, carriedOver } = await compare();
    expect(issueIds(dropped)).not.toContain('issue:export-controls');
    expect(issueIds(carriedOver)).toContain('issue:export-controls');
    const [asked] = await alone(honolulu, 'KR', 'CALLED_FOR', 'issue:export-controls');
    expect(asked?.toward).toEqual([{ code: 'JP' }]);
  });

  test('case 5: the former civilian workers and three-way cooperation were carried over', async () => {
    const { introduced, carriedOver } = await compare();
    for (const issue of ['issue:former-civilian-workers', 'issue:japan-us-rok-cooperation']) {
      expect(issueIds(introduced)).not.toContain(issue);
      expect(issueIds(carriedOver)).toContain(issue);
    }
  });

  test('case 6: NHK passes on both ministries, and KBS is not alone with the view of history', async () => {
    const { meeting } = await data(
      `query ($id: ID!) { meeting(id: $id) {
        coverage { party { ... on Country { code } } extent }
        accounts { publisher { id } tellsFor { code } acts { summary } onlyHere { summary } }
      } }`,
      { id: call },
    );
    expect(meeting.coverage.map((held: { extent: string }) => held.extent)).toEqual(['OWN_TEXT', 'REPORTED']);
    const of = (id: string) => meeting.accounts.find((one: { publisher: { id: string } }) => one.publisher.id === id);
    expect(of('org:nhk').tellsFor).toEqual([{ code: 'JP' }, { code: 'KR' }]);
    expect(of('org:kbs-world').onlyHere).toEqual([]);
    const history = /perception of history/u;
    for (const publisher of ['org:kbs-world', 'org:nhk', 'org:atlas-news']) {
      expect(of(publisher).acts.some(({ summary }: { summary: string }) => history.test(summary))).toBe(true);
    }
  });

  test('case 8: before Japan’s call about food of 25 November 2023 stands what it told China earlier', async () => {
    const food = section(
      await briefing(busan),
      'Import restrictions on Japanese food and ALPS treated water / contaminated water',
    );
    const [line] = food.split('\n').filter((text) => text.startsWith('- **Japan**'));
    expect(line).toContain('Before, on 18 May 2022: Foreign Minister Hayashi raised the import restrictions');
    expect(food).not.toContain('Nothing earlier');
    const { issue } = await data(`{ issue(id: "issue:food-import-restrictions") {
      acts(filter: { actors: ["country:JP"], toward: ["CN"], to: "2023-11-24" }, orderBy: { direction: ASC }, first: 10) {
        nodes { date type }
      }
    } }`);
    expect(issue.acts.nodes).toEqual([
      { date: '2012-04-08', type: 'CALLED_FOR' },
      { date: '2021-11-18', type: 'CALLED_FOR' },
      { date: '2022-05-18', type: 'RAISED' },
    ]);
  });

  test('case 9: the two invitations were answered: both sides decided to consider the visits', async () => {
    const invited = (await actsOf(busan)).filter(({ type }) => type === 'INVITED');
    expect(invited.map(({ sides }) => sides[0]?.code).sort()).toEqual(['CN', 'JP']);
    for (const { answers } of invited) {
      expect(answers).toEqual([{ date: '2023-11-25', type: 'CONCURRED', joint: true }]);
    }
    expect(section(await briefing(busan), 'Open')).toContain('no request is left without an answer');
  });

  test('case 10: Japan called on China about food, with the treated water, and both raised nothing', async () => {
    const acts = await actsOf(busan);
    const [asked] = await alone(busan, 'JP', 'CALLED_FOR', 'issue:food-import-restrictions');
    expect(asked?.toward).toEqual([{ code: 'CN' }]);
    expect(asked && aboutIds(asked)).toEqual(['issue:alps-treated-water', 'issue:food-import-restrictions']);
    expect(acts.filter(({ type }) => type === 'RAISED')).toEqual([]);
  });

  test('case 11: on 28 December 2015 both confirmed, and the briefing says so', async () => {
    const agreed = section(await briefing(announcement), 'Agreed');
    expect(agreed).toContain('Foreign Ministers Kishida and Yun confirmed that the comfort women issue is resolved');
    expect(agreed).not.toMatch(/[Nn]othing is/u);
    expect(await briefing(announcement)).toContain(
      'Held: of Japan its own text, as a digest or in part; of the Republic of Korea only its words as others report them.',
    );
  });

  test('case 12: of a talk of which no text is held, the briefing says so and gives each issue as it stood', async () => {
    const markdown = await briefing('meeting:2023-03-16-jp-kr-leaders');
    expect(markdown).toContain('No text about this talk is held.');
    expect(markdown).not.toMatch(/nothing is told as agreed|no request is left/iu);
    const before = section(markdown, 'The issues as they stood before it');
    const sado = before.split(/^### /mu).find((part) => part.includes('Sado')) ?? '';
    expect(sado).toMatch(/^- \*\*Republic of Korea\*\*, 20 January 2023: .*regrettable.* \[\d+ ¶1\]\[\d+\]$/mu);
    expect(sado).toMatch(/^- \*\*Japan\*\*, 12 February 2022: .*once again protested/mu);
    // The numbers go on where those of the prior talks ended, and each has its source.
    const numbers = [...markdown.matchAll(/\[(\d+)(?: ¶\d+)?\]\[\d+\]/gu)].map(([, number]) => Number(number));
    expect(markdown).toContain(`\n[${Math.max(...numbers)}]: <http`);
    expect(markdown).not.toMatch(/, \d+ March 2023: /u);
  });

  test('case 13: what the ROK said alone in Honolulu is its position, not what both did', async () => {
    const { issue } = await data(
      '{ issue(id: "issue:comfort-women") { positions { country { code } act { type date joint meeting { id } } } } }',
    );
    const rok = issue.positions.find(({ country }: { country: { code: string } }) => country.code === 'KR');
    expect(rok.act).toEqual({ type: 'EXPLAINED', date: '2022-02-12', joint: false, meeting: { id: honolulu } });
  });

  test('case 13: no joint act is a position where the country did something alone that day', async () => {
    const { issues } = await data(
      '{ issues(first: 100) { nodes { id positions { country { id } act { date joint } } } } }',
    );
    let jointly = 0;
    for (const { id, positions } of issues.nodes) {
      for (const { country, act } of positions) {
        if (!act.joint) continue;
        jointly += 1;
        const filter = { actors: [country.id], from: act.date, to: act.date };
        const { issue } = await data(
          'query ($id: ID!, $filter: ActFilter) { issue(id: $id) { acts(filter: $filter, first: 100) { nodes { joint } } } }',
          { id, filter },
        );
        expect({ id, acts: issue.acts.nodes.every(({ joint }: { joint: boolean }) => joint) }).toEqual({
          id,
          acts: true,
        });
      }
    }
    expect(jointly).toBeGreaterThan(0);
  }, 120_000);

  test('case 14: the Secretary of State of the United States on 16 February 2017 was Tillerson', async () => {
    const { country } = await data(operation('officeholders'), { code: 'US', on: '2017-02-16' });
    const office = country.offices.find(({ id }: { id: string }) => id === 'office:us-secretary-of-state');
    expect(office.holder.name).toBe('Rex Tillerson');
  });

  const priorTalks = async (meeting: string): Promise<string[]> => {
    const answer = await data('query ($id: ID!) { meeting(id: $id) { priorTalks(first: 100) { nodes { id } } } }', {
      id: meeting,
    });
    return answer.meeting.priorTalks.nodes.map(({ id }: { id: string }) => id);
  };

  test('case 15: before December 2024 stand the last talks of the two, of May and of January, and not Honolulu', async () => {
    const talks = await priorTalks('meeting:2024-12-11-jp-kr-fm');
    expect(talks.slice(0, 2)).toEqual(['meeting:2024-05-26-jp-kr-leaders', 'meeting:2024-01-05-jp-kr-fm']);
    expect(talks.slice(0, 5)).not.toContain(honolulu);
  });

  test('case 16: before 21 August 2019 stands Bangkok, three weeks before, and then Davos, of January', async () => {
    const talks = await priorTalks('meeting:2019-08-21-jp-kr-fm');
    expect(talks[0]).toBe('meeting:2019-08-01-jp-kr-fm');
    expect(talks).toContain('meeting:2019-01-23-jp-kr-fm');
  });

  test('case 17: a side is compared with itself', async () => {
    const { carriedOver } = await compare();
    const women = carriedOver.find(({ issue }) => issue.id === 'issue:comfort-women');
    expect(
      women?.movements.map(({ side, base, head, movement }) => [side.code, base.type, head.type, movement]),
    ).toEqual([
      ['JP', 'CALLED_FOR', 'CALLED_FOR', 'UNCHANGED'],
      ['KR', 'CALLED_FOR', 'EXPLAINED', 'SOFTENED'],
    ]);
  });

  test('case 20: everybody who took part in a talk held the office on its day', async () => {
    const wanted: { office: string; person: string; on: string; talk: string }[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { meetings }: { meetings: Page } = await data(
        `query ($after: String) { meetings(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { id date participants { person { id } office { id } } }
        } }`,
        { after },
      );
      for (const { id, date, participants } of meetings.nodes) {
        for (const { person, office } of participants) {
          expect({ id, office }).toEqual({ id, office: expect.anything() });
          wanted.push({ office: office?.id ?? '', person: person.id, on: date, talk: id });
        }
      }
      more = meetings.pageInfo.hasNextPage;
      after = meetings.pageInfo.endCursor;
    }
    expect(wanted.length).toBeGreaterThan(300);
    for (let start = 0; start < wanted.length; start += 10) {
      const part = wanted.slice(start, start + 10);
      const fields = part.map(
        ({ office, on }, place) => `h${place}: node(id: "${office}") { ... on Office { holder(on: "${on}") { id } } }`,
      );
      const held = await data(`{ ${fields.join('\n')} }`);
      expect(part.map((one, place) => ({ ...one, person: held[`h${place}`].holder?.id }))).toEqual(part);
    }
  }, 120_000);
});

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly id: string;
    readonly date: string;
    readonly participants: readonly { readonly person: { id: string }; readonly office: { id: string } | null }[];
  }[];
}
