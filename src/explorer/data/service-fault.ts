/** That the service did not answer as asked; its code is one of the service's, or `UNREACHABLE` where none came. */
export class ServiceFault extends Error {
  override readonly name = 'ServiceFault';

  /**
   * @param code a code of the service's errors, or `UNREACHABLE`
   * @param message what went wrong, in one sentence
   * @param todo what a person can do about it
   * @param requestId the trace of what was not foreseen
   */
  constructor(
    readonly code: string,
    message: string,
    readonly todo: string,
    readonly requestId?: string,
  ) {
    super(message);
  }
}
