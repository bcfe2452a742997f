import type { Touch } from '../change/record.js';
import { badInput } from './add-input.js';
import { byId, imageOf } from './meeting.js';

/**
 * Checks that the graph has whatever an input names by its id.
 *
 * @param path what the paths in the input begin with
 * @throws BAD_USER_INPUT with the path of the first that is not there
 */
export async function checkReferences(touch: Touch, input: unknown, path: string): Promise<void> {
  const named = [...referencesIn(input, path)];
  const images = await touch(named.map(({ id }) => id));
  const there = byId(images);
  const missing = named.find(({ id }) => !there.has(id));
  if (missing === undefined) return;
  const { id } = missing;
  const isPlan = imageOf(images, id) !== undefined;
  const why = `${id} is only planned: a talk is on the margins of a conference, or of a talk that was held`;
  throw badInput(missing.path, isPlan ? why : `the graph has no ${id}`);
}

/** The fields of an input that name other things by their ids. */
const references = new Set([
  ...['office', 'of', 'country', 'place', 'broader', 'usedBy', 'parties', 'person', 'organizations', 'onMarginsOf'],
  ...['nominatedBy', 'submittedTo', 'publisher', 'attributedTo', 'carriedBy'],
]);

/** Each id by which a value names another thing, with its path. */
function* referencesIn(value: unknown, path: string, isReference = false): Generator<{ path: string; id: string }> {
  if (typeof value === 'string' && isReference) yield { path, id: value };
  else if (Array.isArray(value)) {
    for (const [place, member] of value.entries()) yield* referencesIn(member, `${path}[${place}]`, isReference);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      // At the top the same words name lists of records.
      yield* referencesIn(member, `${path}.${name}`, path !== 'input' && references.has(name));
    }
  }
}
