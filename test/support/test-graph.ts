import { connectGraph, type Graph, type GraphAddress } from '../../src/graph/connect.js';
import { type GraphWriter, graphWriter } from '../../src/graph/write.js';
import { watchForLeaks } from './leaks.js';

/** The address of the Neo4j of this lane: jest numbers its workers from 1. */
export function testAddress(): GraphAddress {
  const addresses = JSON.parse(process.env.DEMARCHE_TEST_GRAPHS ?? '[]') as readonly GraphAddress[];
  const address = addresses[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
  if (address === undefined) throw new Error('No test graph: run the tests by `npm test`.');
  return address;
}

/** The seeded graph, for the tests of one file: connected before them, checked for leaks and closed after them. */
export function useTestGraph(): { readonly graph: Graph; readonly writer: GraphWriter } {
  const graph = connectGraph(testAddress());
  watchForLeaks(graph);
  return { graph, writer: graphWriter(graph) };
}
