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
