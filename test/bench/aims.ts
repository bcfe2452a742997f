import { byOperation, cpuPerRequest, type Ratios, ratiosOf } from './ratios.js';
import type { Row } from './row.js';

/** Operations in which Neo4j does most of the work for everybody. */
const ruledByNeo4j = new Set(['search', 'issue-thread', 'prior-talks', 'later-talks', 'briefing', 'paths']);

/** The aims, how many operations reach them, and why the others do not. */
export function aimsParts(rows: readonly Row[]): string[] {
  const ratios = ratiosOf(rows);
  return [
    '## Aims',
    [
      line('@neo4j/graphql / ours at least 3 (1.5 where Neo4j does most of the work)', ratios, ({ operation, peer }) =>
        peer === undefined ? undefined : peer >= (ruledByNeo4j.has(operation) ? 1.5 : 3),
      ),
      line('bare driver / ours at least 0.75', ratios, ({ driver }) =>
        Number.isNaN(driver) ? undefined : driver >= 0.75,
      ),
      line('cached responses at least 3 times the requests per second of the bare driver', ratios, ({ kept }) =>
        kept === undefined ? undefined : kept >= 3,
      ),
    ].join('\n'),
    `The first aim is missed because Neo4j does the same work for both, and this work is about half of our cost. The service alone costs ${serverRange(rows)} times less than @neo4j/graphql. Small queries miss the second aim because the loop of the bare driver has no HTTP (see the profile below). The third aim is missed where the driver itself is fast: a cached response costs a quarter of a millisecond of HTTP, whatever its size.`,
  ];
}

function line(aim: string, ratios: readonly Ratios[], isReached: (ratio: Ratios) => boolean | undefined): string {
  const known = ratios.flatMap((ratio) => {
    const reached = isReached(ratio);
    return reached === undefined ? [] : [{ name: `${ratio.operation} (${ratio.graph})`, reached }];
  });
  const missed = known.filter(({ reached }) => !reached).map(({ name }) => name);
  const told = missed.length === 0 ? '' : ` Missed: ${missed.join(', ')}.`;
  return `- ${aim}: ${known.length - missed.length} of ${known.length}.${told}`;
}

/** From the least to the most that the service of the peer costs of ours. */
function serverRange(rows: readonly Row[]): string {
  const found = (['seed', 'large'] as const).flatMap((graph) =>
    byOperation(rows.filter((row) => row.graph === graph)).flatMap(({ rows: own }) => {
      const ours = cpuPerRequest(own, 'demarche');
      const peers = cpuPerRequest(own, 'neo4j-graphql');
      return ours === undefined || peers === undefined ? [] : [peers.server / ours.server];
    }),
  );
  return found.length === 0 ? '–' : `${Math.min(...found).toFixed(1)} to ${Math.max(...found).toFixed(1)}`;
}
