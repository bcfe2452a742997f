import type { Graph } from '../../src/graph/connect.js';
import { write } from './write.js';

/** Takes away what imports of a dataset brought, and how far they were; what was there before stays. */
export async function forgetDataset(graph: Graph, documentId: string): Promise<void> {
  const parameters = { documentId };
  const all = (text: string) => write(graph, text, parameters);
  const ends = `-${documentId.split('-').at(-1)}`;
  await write(graph, 'MATCH (:Country)-[met:MET]->(:Country) WHERE met.meetingId ENDS WITH $ends DELETE met', { ends });
  await all('MATCH (act:Act {datasetId: $documentId}) CALL (act) { DETACH DELETE act } IN TRANSACTIONS OF 5000 ROWS');
  await all(`MATCH (node:Meeting|Country|Organization|Person) WHERE node.sources = [$documentId]
    CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`);
  await all(`MATCH (document:Document {id: $documentId})-[:PUBLISHED_BY]->(publisher)
    OPTIONAL MATCH (document)-[:HAS_PASSAGE]->(passage)
    WITH document, publisher, publisher.sources = [document.url] AS isOurs, collect(passage) AS passages
    FOREACH (passage IN passages | DETACH DELETE passage)
    DETACH DELETE document
    FOREACH (one IN CASE WHEN isOurs THEN [publisher] ELSE [] END | DETACH DELETE one)`);
  await all('MATCH (progress:ImportProgress {datasetId: $documentId}) DELETE progress');
}
