import type { GraphQLSchema } from 'graphql';
import { DemarcheError } from '../errors.js';

/** Who sent a request: somebody without a token, or somebody whose token was verified. */
export type Caller = Anonymous | SignedIn;

/** A caller without a token. */
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
 * Checks that the caller is an editor, before anything is written.
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
    throw new DemarcheError('UNAUTHENTICATED', 'A writer must say who they are, by a token.');
  }
  if (!caller.roles.includes(editorRole)) {
    throw new DemarcheError('FORBIDDEN', `${caller.name} does not have the role \`${editorRole}\`.`);
  }
  return caller;
}

/**
 * The permission to use root fields that are marked `@editor` in the schema.
 *
 * @returns a check that throws UNAUTHENTICATED or FORBIDDEN where the caller may not use one of the fields
 */
export function editorFields(
  schema: GraphQLSchema,
): (fields: readonly string[], context: { readonly caller: Caller }) => void {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const marked = new Set(
    roots
      .filter(({ astNode }) => astNode?.directives?.some((directive) => directive.name.value === 'editor'))
      .map(({ name }) => name),
  );
  return (fields, context) => {
    // The caller is read only where it matters: after that the response is not cached for others.
    if (fields.some((field) => marked.has(field))) mustBeEditor(context.caller);
  };
}
