import { createServer, type Server, type Socket } from 'node:net';
import { connectGraph, type Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';
import { useTestService } from '../support/service.js';
import { testAddress, useTestGraph } from '../support/test-graph.js';

const countries = '{ countries(first: 1) { nodes { code } } }';

describe('a failure that nobody foresaw', () => {
  const service = useTestService({
    read: async () => {
      throw new Error('secret of the house');
    },
  });

  test('is masked outside, and logged whole inside under one id', async () => {
    const { status, body } = await service.ask(countries);
    expect(status).toBe(200);
    expect(body.data).toBeNull();
    const [error] = body.errors;
    expect(error).toMatchObject({ path: ['countries'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(body)).not.toContain('secret');
    const entry = service.logged.find(({ requestId }) => requestId === error.extensions.requestId);
    expect(JSON.stringify(entry)).toContain('secret of the house');
  });
});

describe('a graph that goes away', () => {
  const target = new URL(testAddress().uri);
  const sockets = new Set<Socket>();
  let proxy: Server | undefined;
  let graph: Graph | undefined;

  /** Passes everything on to the real Neo4j, until it is cut. */
  async function open(port: number): Promise<number> {
    proxy = createServer(async (client) => {
      const { connect } = await import('node:net');
      const server = connect(Number(target.port || 7687), target.hostname);
      for (const socket of [client, server]) {
        sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => sockets.delete(socket));
      }
      client.pipe(server);
      server.pipe(client);
      client.on('close', () => server.destroy());
      server.on('close', () => client.destroy());
    });
    await new Promise<void>((resolve) => proxy?.listen(port, '127.0.0.1', resolve));
    const address = proxy.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  async function cut(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => proxy?.close(resolve));
  }

  let port = 0;
  beforeAll(async () => {
    port = await open(0);
    graph = connectGraph({ ...testAddress(), uri: `bolt://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await graph?.close();
    await cut();
  });
  const service = useTestService({ graph: () => graph as Graph });

  test('is told as such, and the service heals by itself', async () => {
    expect((await service.ask(countries)).status).toBe(200);
    await cut();
    const { status, body } = await service.ask(countries);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 503, code: 'GRAPH_UNAVAILABLE' });
    expect((await fetch(`${service.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    await open(port);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    expect((await service.ask(countries)).body.errors).toBeUndefined();
  });
});

describe('a question that takes too long', () => {
  const { graph } = useTestGraph();
  const timeouts: unknown[] = [];
  const service = useTestService({
    read: (source, text, parameters, options) => {
      timeouts.push(options?.timeout);
      return readRows(source, text, parameters, { ...options, timeout: 100_000 });
    },
  });

  test('is stopped in the server', async () => {
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)';
    await expect(readRows(graph, endless, {}, { timeout: 50 })).rejects.toMatchObject({ code: 'TIMED_OUT' });
  });

  test('may take longer when its statement is planned for the first time', async () => {
    for (const first of [1, 2])
      expect((await service.ask(`{ countries(first: ${first}) { nodes { id } } }`)).status).toBe(200);
    expect(timeouts).toEqual([30_000, undefined]);
  });
});
