import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { loadSchema } from './api/schema.js';
import { startServer } from './api/server.js';
import { signIn } from './api/sign-in.js';
import { isStartedByNpm, readConfig, signInSettings } from './config.js';
import { DemarcheError } from './errors.js';
import { loadExplorerDocuments } from './explorer-documents.js';
import { loadReadCatalog } from './graph/catalog.js';
import { type RunRead, readRows } from './graph/read.js';
import { graphMutations } from './graph-mutations.js';
import { Lifetime } from './lifetime.js';
import { openGraph, seedEmptyGraph } from './open-graph.js';
import { planExplorerDocuments } from './plan-explorer-documents.js';
import { planKnownOperations } from './plan-known-operations.js';
import { projectFolders } from './project-folders.js';
import { graphReadiness } from './readiness.js';

const tell = (line: string) => process.stdout.write(`${line}\n`);

/** Starts everything in order; the lifetime stops it in the reverse order. */
async function start(lifetime: Lifetime): Promise<void> {
  const startedAt = Date.now();
  const config = readConfig();
  const log = pino({ level: config.DEMARCHE_LOG_LEVEL }, pino.destination(2));
  const schema = loadSchema(projectFolders.schema);
  const catalog = loadReadCatalog(projectFolders.reads);

  const open = await openGraph(config, tell, lifetime.signal);
  await lifetime.add(open.close);
  const isEmpty = catalog.get('for-service/graph-is-empty').text;
  if (config.DEMARCHE_SEED) await seedEmptyGraph(open, isEmpty, tell);

  const read: RunRead = (text, parameters, options) => readRows(open.graph, text, parameters, options);
  const explorerDocuments = await loadExplorerDocuments();
  const server = await startServer(
    {
      schema,
      catalog,
      readRows: read,
      revisions: open.revisions,
      keptBytes: config.DEMARCHE_KEPT_SECONDS === 0 ? 0 : config.DEMARCHE_KEPT_MB * 1_000_000,
      operationsFolder: projectFolders.operations,
      requestsAtOnce: config.DEMARCHE_REQUESTS_AT_ONCE,
      requestsWaiting: config.DEMARCHE_REQUESTS_WAITING,
      trustedOnly: config.DEMARCHE_TRUSTED_ONLY,
      readiness: graphReadiness(open.graph, config.DEMARCHE_SEED ? isEmpty : undefined),
      log,
      identify: signIn(signInSettings(config)),
      proxies: config.DEMARCHE_PROXIES,
      mutations: graphMutations(open.writer, read, catalog),
      briefingEvidence: readFileSync(projectFolders.briefingEvidence, 'utf8'),
      graphiqlFolder: projectFolders.graphiql,
      explorerFolder: projectFolders.explorer,
      explorerDocuments: [...explorerDocuments.values()],
    },
    config.HOST,
    config.PORT,
  );
  await lifetime.add(server.stop);

  tell(`Démarche answers after ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
  tell(`  graph  ${open.where}`);
  tell(`  open   ${server.url}`);
  tell(`  try    curl -s ${server.url}/graphql -H 'content-type: application/json' \\`);
  tell(
    `           -d '{"query":"{ meeting(id: \\"meeting:2022-02-12-jp-kr-fm\\") { title date followsUp { title date } } }"}'`,
  );
  tell('  stop   Ctrl-C');
  await planExplorerDocuments(explorerDocuments, server.execute);
  await planKnownOperations(projectFolders.operations, server.execute);
  log.info('The known operations are planned.');
}

const lifetime = new Lifetime();

function stop(): void {
  if (lifetime.signal.aborted) return;
  tell('Stopping …');
  void endWith(0);
}

async function endWith(status: number): Promise<void> {
  await lifetime.end().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
  process.exit(process.exitCode ?? status);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);

// Without npm nobody would stop us: a parent that is gone is as good as a signal.
const parent = process.ppid;
if (isStartedByNpm()) {
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

start(lifetime).catch((error: unknown) => {
  if (lifetime.signal.aborted) return;
  if (error instanceof DemarcheError) process.stderr.write(`${error.code}: ${error.message}\n${error.todo}\n`);
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  void endWith(1);
});
