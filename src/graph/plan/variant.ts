import type { Composer } from './composer.js';
import type { Selection } from './selection.js';

/**
 * The statement of a field: `Meeting/acts@asOf` where the argument `asOf` is given and there is such a file, else
 * `Meeting/acts`.
 */
export function variantOf(composer: Composer, name: string, selection: Selection): string {
  const argument = Object.keys(selection.arguments).find(
    (argumentName) =>
      composer.catalog.find(`${name}@${argumentName}`) !== undefined &&
      (selection.arguments[argumentName]?.read(composer.variables) ?? null) !== null,
  );
  return argument === undefined ? name : `${name}@${argument}`;
}
