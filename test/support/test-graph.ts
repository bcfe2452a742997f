import { connectGraph, type Graph, type GraphAddress } from '../../src/graph/connect.js';
import { type GraphWriter, graphWriter } from '../../src/graph/write.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { watchForLeaks } from './leaks.js';

/** The address of the Neo4j that the run shares. */
export function testAddress(): GraphAddress {
  const address = process.env.DEMARCHE_TEST_GRAPH;
  if (address === undefined) throw new Error('No test graph: run the tests by `npm test`.');
  return JSON.parse(address) as GraphAddress;
}

/** The seeded graph, for the tests of one file: connected before them, checked for leaks and closed after them. */
export function useTestGraph(): { readonly graph: Graph; readonly writer: GraphWriter } {
  const graph = connectGraph(testAddress());
  watchForLeaks(graph);
  return { graph, writer: graphWriter(graph, projectFolders.writes) };
}
