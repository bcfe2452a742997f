import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy before several services. */
export interface RoundRobin {
  readonly url: string;
  /** How many requests each service was given, in their order. */
  readonly given: readonly number[];
  stop(): Promise<void>;
}

/** Passes each request on to the next of the services, as a load balancer does that knows nothing of them. */
export async function startRoundRobin(targets: readonly string[]): Promise<RoundRobin> {
  const given = targets.map(() => 0);
  let turn = 0;
  const server = createServer((request, response) => {
    const at = turn % targets.length;
    turn += 1;
    given[at] = (given[at] ?? 0) + 1;
    const { method, headers, url } = request;
    const onward = forward(new URL(url ?? '/', targets[at]), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    given,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
