import { DemarcheError } from '../errors.js';

/** Who asks: somebody without a token, or somebody whose token was verified. */
export type Caller = Anonymous | SignedIn;

/** Nobody was named. */
export interface Anonymous {
  readonly name: undefined;
  /** Whether this service takes tokens at all; where not, nobody can write by the API. */
  readonly canSignIn: boolean;
}

/** A caller whose token was verified. */
export interface SignedIn {
  /** The subject of the token; `editor` for the holder of `DEMARCHE_EDITOR_TOKEN`. */
  readonly name: string;
  readonly roles: readonly string[];
}

/** The role that may write. */
export const editorRole = 'editor';

/**
 * Lets an editor pass: whatever writes asks this first.
 *
 * @returns the caller, whose name goes into the history of what is written
 * @throws UNAUTHENTICATED where nobody was named
 * @throws FORBIDDEN where the caller is not an editor, or this service takes no tokens
 */
export function mustBeEditor(caller: Caller): SignedIn {
  if (caller.name === undefined) {
    if (!caller.canSignIn) {
      throw new DemarcheError('FORBIDDEN', 'This API is read-only: no way to sign in is configured.', {
        todo: 'Set DEMARCHE_EDITOR_TOKEN or DEMARCHE_JWT_ISSUER where the service starts.',
      });
    }
    throw new DemarcheError('UNAUTHENTICATED', 'Who writes must say who they are.');
  }
  if (!caller.roles.includes(editorRole)) {
    throw new DemarcheError('FORBIDDEN', `${caller.name} has not the role \`${editorRole}\`.`);
  }
  return caller;
}
