import type { GraphQLSchema } from 'graphql';
import { type Caller, mustBeEditor } from './caller.js';

/**
 * The root fields that are marked `@editor` in the schema, as a check of who asks.
 *
 * @returns a function that throws UNAUTHENTICATED or FORBIDDEN where one of the fields is not for the caller
 */
export function editorFields(schema: GraphQLSchema): (fields: readonly string[], caller: Caller) => void {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const marked = new Set(
    roots
      .filter(({ astNode }) => astNode?.directives?.some((directive) => directive.name.value === 'editor'))
      .map(({ name }) => name),
  );
  return (fields, caller) => {
    if (fields.some((field) => marked.has(field))) mustBeEditor(caller);
  };
}
