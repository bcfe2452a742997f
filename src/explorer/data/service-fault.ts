/** The service did not answer as asked. The code is one of the service's, or `UNREACHABLE` if no answer came. */
export class ServiceFault extends Error {
  override readonly name = 'ServiceFault';

  /**
   * @param code a code of the service's errors, or one of the page: `UNREACHABLE`, `PAGE_NOT_LOADED`, `UNFORESEEN`
   * @param message what went wrong, in one sentence
   * @param todo what a person can do about it
   * @param requestId the id by which the log of the service has an unforeseen error
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

/** Any thrown value as a fault that can be shown; what is no `ServiceFault` has the code `UNFORESEEN`. */
export function asFault(error: unknown): ServiceFault {
  return error instanceof ServiceFault ? error : new ServiceFault('UNFORESEEN', String(error), 'Reload the page.');
}
