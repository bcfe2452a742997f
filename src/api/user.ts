import type { GraphQLSchema } from 'graphql';
import { DemarcheError } from '../errors.js';
import { isMarked } from './schema.js';

/** Who sent a request: somebody without a token, or somebody whose token was verified. */
export type User = AnonymousUser | AuthenticatedUser;

/** A user without a token. */
export interface AnonymousUser {
  readonly name: undefined;
  /** Whether this service takes tokens at all; if not, nobody can write by the API. */
  readonly canAuthenticate: boolean;
}

/** A user whose token was verified. */
export interface AuthenticatedUser {
  /** The subject of the token; `editor` for the holder of `DEMARCHE_EDITOR_TOKEN`. */
  readonly name: string;
  readonly roles: readonly string[];
}

/** The role that may write. */
export const editorRole = 'editor';

/**
 * Checks that the user is an editor, before anything is written.
 *
 * @returns the user, whose name goes into the history of what is written
 * @throws UNAUTHENTICATED if nobody was named
 * @throws FORBIDDEN if the user is not an editor, or this service takes no tokens
 */
export function mustBeEditor(user: User): AuthenticatedUser {
  if (user.name === undefined) {
    if (!user.canAuthenticate) {
      throw new DemarcheError('FORBIDDEN', 'This API is read-only: no way to sign in is configured.', {
        todo: 'Set DEMARCHE_EDITOR_TOKEN or DEMARCHE_JWT_ISSUER where the service starts.',
      });
    }
    throw new DemarcheError('UNAUTHENTICATED', 'A writer must say who they are, by a token.');
  }
  if (!user.roles.includes(editorRole)) {
    throw new DemarcheError('FORBIDDEN', `${user.name} does not have the role \`${editorRole}\`.`);
  }
  return user;
}

/**
 * The permission to use root fields that are marked `@editor` in the schema.
 *
 * @returns a check that throws UNAUTHENTICATED or FORBIDDEN if the user may not use one of the fields
 */
export function editorFields(
  schema: GraphQLSchema,
): (fields: readonly string[], context: { readonly user: User }) => void {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const marked = new Set(roots.filter((field) => isMarked(field, 'editor')).map(({ name }) => name));
  return (fields, context) => {
    // The user is read only if it matters: after that the response is not cached for others.
    if (fields.some((field) => marked.has(field))) mustBeEditor(context.user);
  };
}
