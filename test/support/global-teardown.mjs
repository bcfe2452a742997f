/** Stops the Neo4j that the setup started. */
export default async function globalTeardown() {
  await globalThis.stopTestNeo4j?.();
}
