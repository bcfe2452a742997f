import type { ServiceFault } from '../data/service-fault.js';

/** What an editor is told who could not sign in: what is wrong, and what to do. */
export function signInWords({ code, message, todo }: ServiceFault): string {
  switch (code) {
    case 'UNAUTHENTICATED':
      return 'This token is not valid. Copy the whole token again from where the service was set up, without spaces.';
    case 'TOO_MANY_BAD_TOKENS':
      return 'Too many wrong tokens came from this address. Wait a minute, then try again.';
    case 'FORBIDDEN':
      return /read-only/u.test(message)
        ? 'This service is read-only, so nobody can sign in. To change this, its operator sets DEMARCHE_EDITOR_TOKEN or DEMARCHE_JWT_ISSUER and restarts it.'
        : `${message} Ask the operator of the service for the role.`;
    default:
      return `${message} ${todo}`;
  }
}
