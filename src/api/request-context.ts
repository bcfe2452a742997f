import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { ReadRows } from '../graph/read.js';
import type { Caller } from './caller.js';

/** What the execution finds out about its response. */
export interface ResponseFacts {
  /** Whether all data is from the graph, without an error; introspection is not. */
  isComplete: boolean;
  /** Whether the caller was looked at: then the response is not for others. */
  dependsOnCaller: boolean;
  /** Whether a mutation was executed. */
  wrote: boolean;
}

/** What an operation is executed with. */
export class RequestContext {
  readonly facts: ResponseFacts = { isComplete: false, dependsOnCaller: false, wrote: false };
  /** The result of an execution that ran before Apollo Server, which then formats its errors. */
  executed: GatewayExecutionResult | undefined;

  /**
   * @param requester who sent the request
   * @param read reads the graph for this request, at the revision that it demands, until the client goes away
   */
  constructor(
    private readonly requester: Caller,
    readonly read: ReadRows,
  ) {}

  /** Who sent the request. After this is read, the response is not cached for others. */
  get caller(): Caller {
    this.facts.dependsOnCaller = true;
    return this.requester;
  }
}
