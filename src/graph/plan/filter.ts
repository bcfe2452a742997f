import type { Statement } from '../statement.js';
import type { Composer } from './composer.js';
import { fieldsOf, type Sources } from './scope.js';
import type { Argument, Variables } from './selection.js';

/** The fields of a filter that hold something, each with how many values: an empty list is as if it were not given. */
export function givenFields(filter: Argument | undefined, variables: Variables): Map<string, 'one' | 'many'> {
  const given = new Map<string, 'one' | 'many'>();
  for (const [field, argument] of fieldsOf(filter)) {
    const value = argument.read(variables) ?? null;
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    given.set(field, Array.isArray(value) && new Set(value).size > 1 ? 'many' : 'one');
  }
  return given;
}

/** A condition of a filter, on the node that stands in a name. */
export function predicateOf(composer: Composer, condition: Statement, node: string, sources: Sources): string {
  const written = composer.scope.enter(condition, node, sources).write(condition.body);
  return `(${written.replace(/^WHERE\s+/u, '')})`;
}

/** A statement's body with more conditions. */
export function restricted(statement: Statement, body: string, predicates: readonly string[]): string {
  if (predicates.length === 0) return body;
  return `${body} ${statement.endsInWhere ? 'AND' : 'WHERE'} ${predicates.join(' AND ')}`;
}
