/** Stops the servers of Neo4j and the browser that the setup started. */
export default async function globalTeardown() {
  await globalThis.stopTestServers?.();
}
