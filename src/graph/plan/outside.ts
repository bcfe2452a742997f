import type { Composer, OutsideFields, Piece } from './composer.js';
import { parametersOf } from './plan.js';
import { Scope } from './scope.js';
import type { Output } from './selection.js';

/**
 * A field whose value is made outside of the graph: the first statement gives the id of the object that has the field;
 * the value, made of it, goes into a second statement as a parameter, which reads what it refers to.
 */
export function composeOutside(
  composer: Composer,
  output: Output,
  thisName: string,
  make: OutsideFields[string],
): Piece {
  const scope = new Scope();
  const { body } = composer.catalog.get('for-planner/made-outside');
  const value = composer.compose.value({ ...composer, scope }, output, 'node');
  composer.scope.subqueries += scope.subqueries;
  const text = `${body} RETURN ${value.text} AS row`;
  return {
    text: `${thisName}.id`,
    shape: {
      kind: 'deferred',
      of: value.shape,
      async complete(id, variables, read) {
        const made = await make(String(id), read);
        const [row] = await read(text, { ...parametersOf(scope.bindings, variables), value: made });
        return row?.[0];
      },
    },
  };
}
