import { request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { readRows } from '../../src/graph/read.js';
import { useTestService } from '../support/service.js';

const countries = JSON.stringify({ query: '{ countries(first: 1) { nodes { code } } }' });

/** A question with an answer of some 100 kB. */
const large = `{ meetings(first: 100) { nodes { id title date participants { person { id name } office { id title } }
  acts(first: 20) { nodes { id type date summary citations { quote document { title url } } } } } } }`;

/** Waits until something holds; the test's own time limit ends what never does. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await pause(20);
}

describe('a question whose client goes away', () => {
  const endless = 'UNWIND range(1, 1000000) AS abandoned UNWIND range(1, 1000000) AS b RETURN count(abandoned + b)';
  const service = useTestService({
    read: (graph, _text, _parameters, options) => readRows(graph, endless, {}, { ...options, timeout: 600_000 }),
  });
  const running = async () => {
    const rows = await readRows(
      service.graph,
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN currentQuery',
      { start: 'UNWIND range(1, 1000000) AS abandoned' },
    );
    return rows.length;
  };

  test('is stopped in the server, by POST and as a page, and nothing is logged as wrong', async () => {
    for (const path of ['/graphql', '/meetings/meeting:2022-02-12-jp-kr-fm/briefing.md']) {
      const client = httpRequest(`${service.url}${path}`, {
        method: path === '/graphql' ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json' },
      });
      client.on('error', () => {});
      client.end(path === '/graphql' ? countries : undefined);
      await until(async () => (await running()) === 1);
      client.destroy();
      await until(async () => (await running()) === 0);
    }
    expect(service.logged).toEqual([]);
  });
});

describe('a client that does not read', () => {
  let underWay = 0;
  const service = useTestService({
    wholeAfter: 0,
    read: async (graph, ...read) => {
      underWay += 1;
      try {
        return await readRows(graph, ...read);
      } finally {
        underWay -= 1;
      }
    },
  });

  test('holds no session of the graph', async () => {
    const { hostname, port } = new URL(service.url);
    const body = JSON.stringify({ query: large });
    // A statement that is new would wait to be planned.
    const { length } = JSON.stringify((await service.post(body)).body);
    const before = service.sent();
    const post = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const socket: Socket = await new Promise((resolve) => {
      const opened = connect(Number(port), hostname, () => resolve(opened)).pause();
    });
    const asked = 40;
    socket.write(post.repeat(asked));
    // Every question was asked and every session given back, while the client has read as good as nothing.
    await until(() => service.sent() === before + asked && underWay === 0);
    expect(socket.bytesRead).toBeLessThan((asked * length) / 4);
    expect((await service.post(countries)).status).toBe(200);
    socket.destroy();
  }, 60_000);
});

describe('more requests than there is room for', () => {
  let open: () => void = () => {};
  let opened = Promise.resolve();
  const [atOnce, waiting] = [2, 3];
  const service = useTestService({
    atOnce,
    waiting,
    read: async (graph, ...read) => {
      await opened;
      return readRows(graph, ...read);
    },
  });

  test('are told to come again, at once; health is told, and who waits is answered', async () => {
    // A statement that is new would wait to be planned.
    expect((await service.post(countries)).status).toBe(200);
    opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const more = 40;
    let answered = 0;
    const all = Array.from({ length: atOnce + waiting + more }, async () => {
      const answer = await service.post(countries);
      answered += 1;
      return answer;
    });
    await until(() => answered === more);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${service.url}/meetings/x/briefing.md`)).status).toBe(503);
    open();
    const answers = await Promise.all(all);
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused).toHaveLength(more);
    for (const { body, headers } of refused) {
      expect(body.errors[0].extensions.code).toBe('SERVER_BUSY');
      expect(headers.get('retry-after')).toBe('1');
    }
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(atOnce + waiting);
    expect((await service.post(countries)).status).toBe(200);
  });
});
