import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { ReadRows } from '../graph/read.js';
import type { User } from './user.js';

/** What the execution finds out about its response. */
export interface ResponseFacts {
  /** Whether all data was read without an error. */
  isComplete: boolean;
  /** Whether the user was looked at: then the response is not for others. */
  dependsOnUser: boolean;
  /** Whether a mutation was executed. */
  wrote: boolean;
}

/** What an operation is executed with. */
export class RequestContext {
  readonly facts: ResponseFacts = { isComplete: false, dependsOnUser: false, wrote: false };
  /** The result of an execution that ran before Apollo Server, which then formats its errors. */
  executed: GatewayExecutionResult | undefined;

  /**
   * @param requestUser who sent the request
   * @param read reads the graph for this request, at the revision that it demands, until the client goes away
   */
  constructor(
    private readonly requestUser: User,
    readonly read: ReadRows,
  ) {}

  /** Who sent the request. After this is read, the response is not cached for others. */
  get user(): User {
    this.facts.dependsOnUser = true;
    return this.requestUser;
  }
}
