import { addThings } from '../../src/ingest/things/add.js';
import { allIds, removeOthers } from '../support/remove-things.js';
import { useTestService } from '../support/service.js';
import { signature } from '../support/signature.js';

describe('talks with organizations', () => {
  const service = useTestService();
  const { graph, writer } = service;
  let before: Set<string>;
  const ask = async (query: string) => (await service.post(JSON.stringify({ query }))).body;
  const talk = (date: string, parties: readonly string[], organizations: readonly string[]) => ({
    date,
    mode: 'IN_PERSON',
    level: 'LEADERS',
    parties,
    organizations,
    participants: [],
  });

  const days = async (filter: string) => {
    const { data } = (await ask(
      `{ meetings(filter: { from: "2030-01-01", ${filter} }, orderBy: { field: DATE, direction: ASC }, first: 9) { totalCount nodes { date } } }`,
    )) as { data: { meetings: { totalCount: number; nodes: { date: string }[] } } };
    expect(data.meetings.totalCount).toBe(data.meetings.nodes.length);
    return data.meetings.nodes.map(({ date }) => date);
  };

  describe('in a graph that has some', () => {
    beforeAll(async () => {
      before = await allIds(graph);
      const meetings = [
        talk('2030-01-01', ['country:JP'], ['org:eu']),
        talk('2030-01-31', ['country:JP'], ['org:eu', 'org:european-council']),
        talk('2030-02-01', ['country:KR'], ['org:eu']),
        talk('2030-03-01', ['country:CN', 'country:JP', 'country:KR'], ['org:asean']),
        talk('2030-05-01', ['country:JP'], ['org:eu']),
      ];
      await addThings(writer, { meetings }, signature());
    });
    afterAll(async () => {
      await removeOthers(graph, before);
    });

    test.each([
      ['organizations: ["org:eu"]', ['2030-01-01', '2030-01-31', '2030-02-01', '2030-05-01']],
      ['organizations: ["org:eu"], parties: ["JP"]', ['2030-01-01', '2030-01-31', '2030-05-01']],
      ['organizations: ["org:eu", "org:european-council"]', ['2030-01-31']],
      ['organizations: ["org:asean"], parties: ["CN", "JP", "KR"]', ['2030-03-01']],
      ['organizations: []', ['2030-01-01', '2030-01-31', '2030-02-01', '2030-03-01', '2030-05-01']],
    ])('meetings with %s', async (filter, expected) => {
      expect(await days(filter)).toEqual(expected);
    });

    test('the gaps between the talks of a country with an organization', async () => {
      expect(
        await ask('{ talkGaps(one: "JP", organizations: ["org:eu"]) { days earlier { date } later { date } } }'),
      ).toEqual({
        data: {
          talkGaps: [
            { days: 90, earlier: { date: '2030-01-31' }, later: { date: '2030-05-01' } },
            { days: 30, earlier: { date: '2030-01-01' }, later: { date: '2030-01-31' } },
          ],
        },
      });
    });

    test('acts for an organization, or toward it', async () => {
      const { data } = (await ask(
        '{ acts(filter: { organizations: ["org:unesco"] }, first: 50) { nodes { sides { __typename ... on Organization { id } } toward { __typename ... on Organization { id } } } } }',
      )) as { data: { acts: { nodes: { sides: { id?: string }[]; toward: { id?: string }[] }[] } } };
      const { nodes } = data.acts;
      expect(nodes.length).toBeGreaterThan(0);
      for (const { sides, toward } of nodes) expect([...sides, ...toward].map(({ id }) => id)).toContain('org:unesco');
    });
  });
});
