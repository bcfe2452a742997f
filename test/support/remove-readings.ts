import type { Graph } from '../../src/graph/connect.js';
import { write } from './write.js';

/** Takes away what readings and withdrawals left: every proposal, every version that was withdrawn. */
export async function removeReadings(graph: Graph): Promise<void> {
  await write(
    graph,
    `MATCH (n:ProposedAct|ProposedMeeting|ProposedReference|Unresolved|RetractedAct|RetractedMeeting|RetractedDocument|RetractedPassage)
    DETACH DELETE n`,
  );
}

/** Takes away documents with their passages and whatever was read in them; nothing of it may have been accepted. */
export async function removeDocuments(graph: Graph, urls: readonly string[]): Promise<void> {
  await removeReadings(graph);
  await write(
    graph,
    `MATCH (document:Document)
    WHERE document.url IN $urls
    OPTIONAL MATCH (document)-[:HAS_PASSAGE]->(passage:Passage)
    DETACH DELETE document, passage`,
    { urls },
  );
}
