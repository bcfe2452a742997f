import type { GraphQLSchema } from 'graphql';
import { mustBeEditor } from './caller.js';
import type { RequestContext } from './request-context.js';

/**
 * The root fields that are marked `@editor` in the schema, as a check of who asks.
 *
 * @returns a function that throws UNAUTHENTICATED or FORBIDDEN where one of the fields is not for the caller
 */
export function editorFields(schema: GraphQLSchema): (fields: readonly string[], asking: RequestContext) => void {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const marked = new Set(
    roots
      .filter(({ astNode }) => astNode?.directives?.some((directive) => directive.name.value === 'editor'))
      .map(({ name }) => name),
  );
  return (fields, asking) => {
    // Who asks is looked at only where it matters: the answer is theirs then, and not kept for others.
    if (fields.some((field) => marked.has(field))) mustBeEditor(asking.caller);
  };
}
