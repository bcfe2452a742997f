import { join } from 'node:path';
import { makeFolder, writeWhole } from './disk.js';
import type { Layout } from './layout.js';

/** Memory kept for the pages of the graph's files, in megabytes: the whole seed and a hundred times more. */
const pageCacheMegabytes = 256;

/**
 * The settings of the local Neo4j: Bolt on loopback and nothing else, small, quick to stop, nothing told to anybody.
 *
 * @param boltPort where it listens on 127.0.0.1
 */
export function neo4jConf(boltPort: number): string {
  return `# Written at every start by the service; changes made here are lost.
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.pagecache.size=${pageCacheMegabytes}m
# Twice 256 MB would be reserved for logs of transactions that a small graph never writes.
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=1 days 64M
# Without this Bolt waits ten seconds at every stop for clients that are gone.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

/** Writes the settings where Neo4j looks for them. */
export function writeConf(layout: Layout, boltPort: number): void {
  for (const folder of [layout.conf, layout.data, layout.logs]) makeFolder(folder);
  writeWhole(join(layout.conf, 'neo4j.conf'), neo4jConf(boltPort));
}
