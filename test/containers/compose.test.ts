import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectGraph, type Graph } from '../../src/graph/connect.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { type ComposeProject, composeProject } from './compose.js';
import { eventually } from './eventually.js';

/** One story in the order of a day: up, asked, killed, stopped, up again, deleted. */
describe('docker-compose.yml', () => {
  let project: ComposeProject;
  let graph: Graph;

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(`${project.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
    return { status: response.status, body: (await response.json()) as any };
  };
  const status = (path: string) => fetch(`${project.url}${path}`).then((response) => response.status);
  const isHealthy = async (service: string) =>
    expect(await project.inspect(service, '{{.State.Health.Status}}')).toBe('healthy');
  const marks = async () => (await graph.driver.executeQuery('MATCH (mark:ComposeTest) RETURN mark')).records.length;

  beforeAll(async () => {
    project = await composeProject(`demarche-test-${process.pid}`);
    await project.compose('up', '--detach', '--build');
    graph = connectGraph({ uri: project.boltUri, username: 'neo4j', password: project.password });
  }, 600_000);

  afterAll(async () => {
    await graph?.close();
    await project.compose('down', '--volumes', '--rmi', 'local');
  }, 120_000);

  it('brings a service that is healthy and ready', async () => {
    await eventually(180_000, () => isHealthy('demarche'));
    await isHealthy('neo4j');
    expect(await status('/healthz')).toBe(200);
    expect(await status('/readyz')).toBe(200);
  }, 200_000);

  it('answers what led up to a meeting, from the seed', async () => {
    const query = readFileSync(join(projectFolders.operations, 'meeting.graphql'), 'utf8');
    // Its plans are made after the service listens; until then a busy server may run into the time limit of a read.
    await eventually(60_000, async () => {
      const { status, body } = await ask(query, { id: 'meeting:2022-02-12-jp-kr-fm' });
      expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
      expect(body.data.meeting.followsUp.map(({ id }: { id: string }) => id)).toEqual(['meeting:2022-02-03-jp-kr-fm']);
      expect(body.data.meeting.acts.totalCount).toBeGreaterThan(5);
    });
  });

  it('serves the page for a browser', async () => {
    const response = await fetch(`${project.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  it('runs as nobody special, on files that it cannot change', async () => {
    expect((await project.compose('exec', '-T', 'demarche', 'id', '--user', '--name')).trim()).toBe('node');
    await expect(project.compose('exec', '-T', 'demarche', 'touch', '/app/seed/new')).rejects.toThrow(/Read-only/);
  });

  it('audits its graph by the command line', async () => {
    expect(await project.compose('exec', '-T', 'demarche', 'node', 'dist/cli.js', 'check')).toContain('sound');
  });

  it('loses nothing when Neo4j is killed, says so meanwhile, and heals by itself', async () => {
    await graph.driver.executeQuery('CREATE (:ComposeTest)');
    await project.compose('kill', 'neo4j');
    await eventually(20_000, async () => expect(await status('/readyz')).toBe(503));
    expect(await status('/healthz')).toBe(200);
    const gone = await ask('{ countries(first: 1) { nodes { code } } }');
    expect(gone.body.errors[0].extensions.code).toBe('GRAPH_UNAVAILABLE');

    await project.compose('start', 'neo4j');
    await eventually(120_000, async () => expect(await status('/readyz')).toBe(200));
    expect(await marks()).toBe(1);
    expect(await project.inspect('demarche', '{{.RestartCount}}')).toBe('0');
  }, 180_000);

  it('stops cleanly', async () => {
    await project.compose('stop');
    expect(await project.inspect('demarche', '{{.State.ExitCode}}')).toBe('0');
    expect(await project.inspect('neo4j', '{{.State.OOMKilled}} {{.State.ExitCode}}')).toMatch(/^false (0|143)$/);
  }, 60_000);

  it('keeps the graph when its containers are removed', async () => {
    await project.compose('down');
    await project.compose('up', '--detach');
    await eventually(120_000, async () => expect(await status('/readyz')).toBe(200));
    expect(await marks()).toBe(1);
    expect(await project.compose('logs', 'demarche')).not.toContain('loading the seed');
  }, 240_000);

  it('leaves nothing once it is deleted', async () => {
    await project.compose('down', '--volumes');
    const ours = `--filter=label=com.docker.compose.project=${project.name}`;
    expect(await project.docker('ps', '--all', '--quiet', ours)).toBe('');
    expect(await project.docker('volume', 'ls', '--quiet', ours)).toBe('');
    expect(await project.docker('network', 'ls', '--quiet', ours)).toBe('');
  }, 60_000);
});
