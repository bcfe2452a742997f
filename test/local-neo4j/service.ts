/** A service that only holds a local Neo4j; the tests kill it. */
import { type LocalNeo4jOptions, startLocalNeo4j } from '../../src/local-neo4j/start.js';

const abort = new AbortController();
const options = JSON.parse(process.argv[2] ?? '{}') as LocalNeo4jOptions;
const say = (line: string) => process.stdout.write(`${line}\n`);
process.on('SIGTERM', () => abort.abort(new Error('told to stop')));

try {
  const neo4j = await startLocalNeo4j({ ...options, progress: say, signal: abort.signal });
  const alive = setInterval(() => {}, 1000);
  say(`ready ${JSON.stringify({ uri: neo4j.uri, joined: neo4j.joined })}`);
  if (!abort.signal.aborted) await new Promise((resolve) => abort.signal.addEventListener('abort', resolve));
  await neo4j.stop();
  clearInterval(alive);
  say('stopped');
} catch (error) {
  say(`failed ${(error as Error).message}`);
  process.exitCode = 1;
}
