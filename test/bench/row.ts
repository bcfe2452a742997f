/** Who is measured. */
export const subjects = ['demarche', 'demarche-kept', 'neo4j-graphql', 'driver'] as const;
/** One of {@link subjects}. */
export type Subject = (typeof subjects)[number];

/** The graphs that are asked. */
export type GraphName = 'seed' | 'large';

/** One line of the bench: what one subject did with one operation, on one graph, at one number of connections. */
export interface Row {
  readonly operation: string;
  readonly graph: GraphName;
  readonly connections: number;
  readonly subject: Subject;
  /** Answers per second, the median of the samples. */
  readonly rps: number;
  /** Milliseconds to an answer, the medians of the samples. */
  readonly p50: number;
  readonly p99: number;
  /** Processor milliseconds per request of the process that serves, all samples together. */
  readonly serverCpuMs: number;
  /** Processor milliseconds per request of Neo4j, all samples together. */
  readonly neo4jCpuMs: number;
  /** Database hits by PROFILE, the mean of the questions asked; null where the subject's statement is not known. */
  readonly dbHits: number | null;
  /** Bytes of an answer's body, the mean of the questions asked; null for the driver. */
  readonly bytes: number | null;
  /** How many requests were measured. */
  readonly requests: number;
  /** Requests that were not answered well. */
  readonly failed: number;
  /** How many processor cores other programs used meanwhile. */
  readonly otherLoad: number;
}
