import type { ReadCatalog } from '../statements/statements.js';
import type { Composer, OutsideFields } from './composer.js';
import { composeNeighbourhood } from './neighbourhood.js';
import { composeField, composeValue } from './object.js';
import { Plan } from './plan.js';
import { Scope } from './scope.js';
import type { Selection, Variables } from './selection.js';

/**
 * Plans one root field: one statement composed of the files of `cypher/read` by what is selected.
 *
 * @param selection the root field
 * @param variables the variables whose shape the plan is for
 * @param outside the fields whose value is made outside of the graph
 * @param root the type that has the field: `Mutation` for the answer of what was written
 * @throws CYPHER_INVALID where a selected field has no statement
 * @throws BAD_USER_INPUT where an argument cannot be used
 */
export function compileRoot(
  catalog: ReadCatalog,
  selection: Selection,
  variables: Variables,
  outside: OutsideFields = {},
  root: 'Query' | 'Mutation' = 'Query',
): Plan {
  const scope = new Scope();
  const compose = { value: composeValue, field: composeField };
  const composer: Composer = { catalog, scope, variables, compose, outside };
  const piece =
    selection.name === 'neighbourhood'
      ? composeNeighbourhood(composer, selection)
      : composeField(composer, root, selection, 'this');
  return new Plan(`RETURN ${piece.text} AS row`, scope.bindings, piece.shape, scope.subqueries);
}
