import { execFileSync } from 'node:child_process';
import { useTestService } from '../support/service.js';
import { testAddress } from '../support/test-graph.js';

describe('the harness on a container engine', () => {
  const service = useTestService();

  it('runs on a Neo4j in a container', () => {
    const { port } = new URL(testAddress().uri);
    const published = ['ps', '--filter', `publish=${port}`, '--format', '{{.Image}}'];
    expect(execFileSync('docker', published, { encoding: 'utf8' }).trim()).toBe('neo4j:5.26-community');
  });

  it('runs on the release that the managed local one is of', async () => {
    const { records } = await service.graph.driver.executeQuery('CALL dbms.components() YIELD versions, edition');
    expect(records[0]?.toObject()).toEqual({ versions: [expect.stringMatching(/^5\.26\./)], edition: 'community' });
  });

  it('answers from the seed', async () => {
    const { status, body } = await service.ask(
      '{ meeting(id: "meeting:2022-02-12-jp-kr-fm") { date place { city } } }',
    );
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { meeting: { date: '2022-02-12', place: { city: 'Honolulu' } } } },
    });
  });
});
