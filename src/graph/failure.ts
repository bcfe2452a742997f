import neo4j, { Neo4jError } from 'neo4j-driver';
import { DemarcheError } from '../errors.js';

/** A failure of the driver as one of ours if it was foreseen; any other error as it is. */
export function graphFailure(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (isAway(error.code)) {
    return new DemarcheError('GRAPH_UNAVAILABLE', 'The graph database cannot be reached.', { cause: error });
  }
  if (/TransactionTimedOut|LockClientStopped|TransactionMarkedAsFailed/u.test(error.code)) {
    return new DemarcheError('TIMED_OUT', 'The question took too long and was stopped.', { cause: error });
  }
  return error;
}

function isAway(code: string): boolean {
  return (
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    /DatabaseUnavailable|DatabaseNotFound|General.(?:Unknown|Shutdown)|Transient.*(?:Unavailable|NotALeader)/u.test(
      code,
    ) ||
    code === 'N/A'
  );
}

/** Whether a write failed because something is in the graph already. */
export function isConstraintViolation(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
}
