import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { authenticator } from '../api/authentication.js';
import { checkFieldFiles } from '../api/field-files.js';
import { loadSchema } from '../api/schema.js';
import { startServer } from '../api/server.js';
import { authenticationSettings, readConfig } from '../config.js';
import { type RunRead, readRows, readStatement } from '../graph/read.js';
import { loadStatements } from '../graph/statements/statements.js';
import { loadExplorerDocuments } from './explorer-documents.js';
import { graphMutations } from './graph-mutations.js';
import type { Lifetime } from './lifetime.js';
import { openAssistance } from './open-assistance.js';
import { openGraph, updateKnowledge } from './open-graph.js';
import { projectFolders } from './project-folders.js';
import { graphReadiness } from './readiness.js';
import { textsTaker } from './take-texts.js';
import { warmUp } from './warm-up.js';

/** After how many askings of a shape of question Neo4j plans its whole statement. */
const wholeAfter = 2;

/**
 * Starts the service: the settings, the schema and its statements, the graph with reference data and the seed, the server, and at last the warm-up. The
 * lifetime stops what was started, in the reverse order.
 *
 * @param tell is told what is done, a line each
 * @throws CONFIG_INVALID, CYPHER_INVALID, PORT_TAKEN and what {@link openGraph} throws
 */
export async function startService(lifetime: Lifetime, tell: (line: string) => void): Promise<void> {
  const startedAt = Date.now();
  const config = readConfig();
  const log = pino({ level: config.DEMARCHE_LOG_LEVEL }, pino.destination(2));
  const assistance = openAssistance(config, (error) => log.warn(error));
  const schema = loadSchema(projectFolders.schema);
  const statements = loadStatements();
  checkFieldFiles(schema, statements.catalog);

  const open = await openGraph(config, tell, lifetime.signal, statements);
  await lifetime.add(open.close);
  await updateKnowledge(open, config.DEMARCHE_SEED, tell);

  const read: RunRead = (text, parameters, options) => readRows(open.graph, text, parameters, options);
  const explorerDocuments = await loadExplorerDocuments();
  const server = await startServer(
    {
      schema,
      catalog: statements.catalog,
      readRows: read,
      revisions: open.revisions,
      readFormerIds: () => readStatement(open.graph, 'for-service/former-ids', {}),
      cacheBytes: config.DEMARCHE_CACHE_SECONDS === 0 ? 0 : config.DEMARCHE_CACHE_MB * 1_000_000,
      operationsFolder: projectFolders.operations,
      wholeAfter,
      requestsAtOnce: config.DEMARCHE_REQUESTS_AT_ONCE,
      requestsWaiting: config.DEMARCHE_REQUESTS_WAITING,
      trustedOnly: config.DEMARCHE_TRUSTED_ONLY,
      readiness: graphReadiness(open.graph, !config.DEMARCHE_SEED),
      log,
      authenticate: authenticator(authenticationSettings(config)),
      proxies: config.DEMARCHE_PROXIES,
      mutations: graphMutations(open.writer, open.graph, assistance),
      takeTexts: textsTaker(),
      briefingQuery: readFileSync(join(projectFolders.internalQueries, 'briefing-evidence.graphql'), 'utf8'),
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
  tell(`           -d '{"query":"{ meetings(first: 3) { totalCount nodes { title date } } }"}'`);
  tell('  stop   Ctrl-C');
  try {
    await warmUp(explorerDocuments, projectFolders.operations, server, lifetime.signal);
    log.info('The known operations are planned.');
  } catch (error) {
    // The service answers all the same: what is not planned yet is planned when it is asked.
    if (!lifetime.signal.aborted) log.warn(error, 'Not all known operations could be planned.');
  }
}
