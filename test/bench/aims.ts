import { byOperation, cpuPerRequest, type Ratios, ratiosOf } from './ratios.js';
import type { Row } from './row.js';

/** Operations in which Neo4j does most of the work for everybody. */
const ruledByNeo4j = new Set(['search', 'issue-thread', 'prior-talks', 'later-talks', 'briefing', 'paths']);

/** What was aimed at, where it was reached, and why not where it was not. */
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
      line('kept answers at least 3 times the requests per second of the bare driver', ratios, ({ kept }) =>
        kept === undefined ? undefined : kept >= 3,
      ),
    ].join('\n'),
    `Why the first is missed: Neo4j does the same work for both, and that is about half of what we cost, so that no service can come to 3 by its own part. The service alone costs ${serverRange(rows)} times less than @neo4j/graphql. Why the second is missed by small questions: the loop of the bare driver has no HTTP (see the profile below). Why the third is: a kept answer costs a quarter of a millisecond of HTTP whatever it holds, and a question that costs the driver little more than that cannot be beaten three times.`,
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
