import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { useTestService } from '../support/service.js';
import { write } from '../support/write.js';

const talks = 2_000;
const temporary = `MATCH (node:Temporary) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS`;

// The service stands around the hub, so that the hub is gone when the file is checked for leaks.
describe('where very many relationships meet', () => {
  const service = useTestService();

  describe('a page of a hub costs what a page of a leaf costs', () => {
    beforeAll(async () => {
      await write(
        service.graph,
        `CREATE (hub:Country:Temporary {id: 'country:XA', code: 'XA', name: 'Hub'})
       CREATE (leaf:Country:Temporary {id: 'country:XB', code: 'XB', name: 'Leaf'})
       WITH hub, leaf
       UNWIND range(1, $talks) AS number
       CREATE (talk:Meeting:Temporary {id: 'meeting:x-' + number, title: 'Talk', date: date('2001-01-01') +
         duration({days: number}), days: [], mode: 'VIDEO', level: 'OTHER'})
       WITH hub, leaf, talk, number
       UNWIND CASE WHEN number < 5 THEN [hub, leaf] ELSE [hub] END AS party
       CREATE (party)-[:PARTY_TO {fromId: party.id, toId: talk.id,
         key: toString(talk.date) + ' ' + talk.id + ' ' + party.id}]->(talk)`,
        { talks: neo4j.int(talks) },
      );
    });
    afterAll(() => write(service.graph, temporary));

    /** What the statement of a query reads in the store. */
    async function hits(query: string): Promise<number> {
      await service.ask(query);
      const [sent] = service.statements;
      const session = service.graph.driver.session();
      try {
        const { summary } = await session.run(`PROFILE ${sent?.text}`, sent?.parameters);
        return summary.profile ? sum(summary.profile) : 0;
      } finally {
        await session.close();
      }
    }
    const sum = (plan: ProfiledPlan): number => plan.children.reduce((total, child) => total + sum(child), plan.dbHits);

    test.each([
      ['talks of a country', (code: string) => `{ country(code: "${code}") { meetings(first: 3) { nodes { id } } } }`],
      ['talks by party', (code: string) => `{ meetings(filter: { parties: ["${code}"] }, first: 3) { nodes { id } } }`],
      [
        'neighbourhood',
        (code: string) => `{ neighbourhood(of: "country:${code}", first: 3) { edges { node { id } } } }`,
      ],
    ])('%s', async (_, query) => {
      const leaf = await hits(query('XB'));
      expect(leaf).toBeGreaterThan(0);
      expect(await hits(query('XA'))).toBeLessThan(leaf + 30);
    });

    test('talks of a pair are counted without looking at their parties', async () => {
      const query = '{ meetings(filter: { parties: ["JP", "KR"] }, first: 1) { totalCount } }';
      const { body } = await service.ask(query);
      expect(await hits(query)).toBeLessThan(body.data.meetings.totalCount * 8);
    });
  });
});
