import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { ReadRows } from '../graph/read.js';
import type { Caller } from './caller.js';

/** What the execution says of its answer. */
export interface AnswerNotes {
  /** Whether it is a whole answer about the graph, without an error, and nothing of the schema. */
  isWhole: boolean;
  /** Whether who asks was looked at: then it is nobody else's answer. */
  isCallers: boolean;
  /** Whether it is that of a mutation. */
  isOfWrite: boolean;
}

/** What an operation is executed with. */
export class RequestContext {
  readonly notes: AnswerNotes = { isWhole: false, isCallers: false, isOfWrite: false };
  /** What the execution gave already, where it ran before Apollo Server: then it words the errors of that. */
  executed: GatewayExecutionResult | undefined;

  /**
   * @param who who asks
   * @param read reads the graph for this request: after what it must hold, and until nobody waits for it any more
   */
  constructor(
    private readonly who: Caller,
    readonly read: ReadRows,
  ) {}

  /** Who asks. To look makes the answer theirs: it is not kept for others. */
  get caller(): Caller {
    this.notes.isCallers = true;
    return this.who;
  }
}
