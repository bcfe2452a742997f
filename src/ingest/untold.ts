import type { WriteStatement } from '../graph/write.js';
import type { NodeImage } from './change/image.js';
import type { Touch } from './change/record.js';
import { isEdited, isPast, type KeptHistory, readEdits } from './kept-history.js';
import type { SeedPart } from './read-seed.js';

/**
 * Deletes the relationships that earlier records gave to things, so that these records say anew which there are. What an edit or
 * an import set stays.
 *
 * @returns how many were deleted; those that the records still tell are written again
 */
export async function clearRelationships(write: WriteStatement, { brought, edits }: KeptHistory): Promise<number> {
  const elements = brought.flatMap(({ relationships }) =>
    relationships
      .filter((each) => !isEdited(each, edits) && each.properties.changeId === undefined)
      .map(({ element }) => element),
  );
  if (elements.length > 0) await write('delete-relationships', { elements });
  return elements.length;
}

/**
 * Deletes what came with earlier records and is told no longer, with the relationships that it owns. What was edited or withdrawn
 * in the graph stays, and so does what something else rests on.
 *
 * @param told the ids of all that the records of the part tell
 */
export async function deleteUntold(
  write: WriteStatement,
  touch: Touch,
  part: SeedPart,
  told: readonly string[],
): Promise<void> {
  const { rows } = await write('find-untold', { part, ids: told });
  const images = await touch(rows.map(({ id }) => id));
  const { properties, ends } = await readEdits(
    write,
    images.map(({ id }) => id),
  );
  const isOurs = ({ id, labels }: NodeImage) => !properties.has(id) && !ends.has(id) && !labels.some(isPast);
  let gone = images.filter(isOurs);
  for (;;) {
    const resting = await restingOn(write, gone);
    if (resting.size === 0) break;
    gone = gone.filter(({ id }) => !resting.has(id));
  }
  const elements = gone.flatMap(({ relationships }) => relationships.map(({ element }) => element));
  if (elements.length > 0) await write('delete-relationships', { elements });
  if (gone.length > 0) await write('delete-nodes', { elements: gone.map(({ element }) => element) });
}

/** The ids of those of these nodes with which something that stays is connected. */
async function restingOn(write: WriteStatement, gone: readonly NodeImage[]): Promise<ReadonlySet<string>> {
  const apart = gone.flatMap(({ relationships }) => relationships.map(({ element }) => element));
  const { rows } = await write('find-resting', { elements: gone.map(({ element }) => element), apart });
  return new Set(rows.map(({ id }) => id));
}
