import type { ServiceFault } from '../data/service-fault.js';

/** What an editor is told who could not sign in: what is wrong, and what to do. */
export function signInWords({ code, message, todo }: ServiceFault): string {
  switch (code) {
    case 'UNAUTHENTICATED':
      return 'This token is not the right one. Copy it once more from where the service was set up, whole and without spaces.';
    case 'TOO_MANY_BAD_TOKENS':
      return 'Too many wrong tokens came from this address. Wait a minute, then try once more.';
    case 'FORBIDDEN':
      return /read-only/u.test(message)
        ? 'This service is read-only: nobody can sign in. Whoever runs it sets DEMARCHE_EDITOR_TOKEN or DEMARCHE_JWT_ISSUER and starts it again.'
        : `${message} Ask whoever runs the service for the role.`;
    default:
      return `${message} ${todo}`;
  }
}
