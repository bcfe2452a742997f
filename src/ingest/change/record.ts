import { type ChangeKind, changeId } from '../../domain/change.js';
import { DemarcheError } from '../../errors.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import { derive } from './derive.js';
import { type ChangedNode, changedNodes, recordOf, touchedIds } from './difference.js';
import { endsOf, type NodeImage, readImages } from './image.js';

/** Who changes what, when and why. */
export interface ChangeNote<Result> {
  readonly kind: ChangeKind;
  readonly by: string;
  /** RFC 3339. */
  readonly at: string;
  readonly reason?: string | null;
  /** One plain sentence about what was done. It is asked for when the work is done. */
  readonly summary: (result: Result) => string;
  /** The change that this one takes back. */
  readonly undoes?: string;
  /** The earlier changes that cannot be undone before this one, beside those that set what it sets, too. */
  readonly restsOn?: (write: WriteStatement, changed: readonly ChangedNode[]) => Promise<readonly string[]>;
}

/** What came of work that was recorded. */
export interface Recorded<Result> {
  readonly result: Result;
  /** The id of the change; `null` if nothing differs from before. */
  readonly change: string | null;
}

/**
 * Is told the ids of everything that the next writes may change, create or delete, before they do. Of a relationship it is told
 * the end that owns it (`owner` in `vocabulary/relationships.json`). It gives what has these ids now.
 */
export type Touch = (ids: readonly string[]) => Promise<readonly NodeImage[]>;

/**
 * Writes in one transaction and records what that changed, so that it can be undone. What is derived is made anew. Recorded
 * writes follow one another: none reads what another is about to change.
 *
 * @param work may run again after a passing failure, so it must not do anything outside of the graph
 * @throws CONFLICT if an issue would be a part of itself by way of others
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT; any other error as the work threw it, and then nothing is written
 */
export async function recordChange<Result>(
  writer: GraphWriter,
  note: ChangeNote<Result>,
  work: (write: WriteStatement, touch: Touch) => Promise<Result>,
): Promise<Recorded<Result>> {
  return writer.transaction(async (write) => {
    const number = await nextRevision(write);
    const before = new Map<string, NodeImage[]>();
    const touch = touching(write, before);
    const result = await work(write, touch);
    const after = await readImages(write, [...before.keys()]);
    const changed = changedNodes([...before.values()].flat(), after);
    if (changed.length === 0) return { result, change: null };
    await derive(write, changed);
    await checkBroaderIssues(write, changed);
    const restsOn = (await note.restsOn?.(write, changed)) ?? [];
    const id = changeId(number);
    await write('put-change', {
      id,
      at: note.at,
      by: note.by,
      kind: note.kind,
      reason: note.reason ?? null,
      summary: note.summary(result),
      // The records of the seed stand in its files.
      record: note.kind === 'SEEDED' ? null : JSON.stringify(recordOf(changed)),
      touched: touchedIds(changed),
      undoes: note.undoes ?? null,
      restsOn: restsOn.length === 0 ? null : restsOn,
    });
    return { result, change: id };
  });
}

/** @throws CONFLICT if the broader issues of one that changed lead back to it */
async function checkBroaderIssues(write: WriteStatement, changed: readonly ChangedNode[]): Promise<void> {
  const ids = changed.flatMap(({ after }) =>
    after?.labels.includes('Issue') && endsOf(after, 'PART_OF').length > 0 ? [after.id] : [],
  );
  const [circle] = ids.length === 0 ? [] : (await write('find-issue-circle', { ids })).rows;
  if (circle === undefined) return;
  throw new DemarcheError('CONFLICT', `The broader issues would form a circle: ${circle.ids.join(', ')}.`, {
    todo: 'Give one of them another broader issue, or none, first.',
  });
}

/** Reads each id once. @param before gets what was read, by the ids */
export function touching(write: WriteStatement, before = new Map<string, NodeImage[]>()): Touch {
  return async (ids) => {
    const fresh = [...new Set(ids)].filter((id) => !before.has(id)).sort();
    const images = await readImages(write, fresh);
    for (const id of fresh) before.set(id, []);
    for (const image of images) before.get(image.id)?.push(image);
    return [...new Set(ids)].flatMap((id) => before.get(id) ?? []);
  };
}

/** Takes the graph's revision, so that other recorded writes wait, and gives the number that this transaction makes it. */
export async function nextRevision(write: WriteStatement): Promise<number> {
  const [revision] = (await write('take-revision', {})).rows;
  if (revision !== undefined) return revision.number;
  throw new DemarcheError('GRAPH_UNAVAILABLE', 'The graph has no revision: it was emptied while the service ran.', {
    todo: 'Start the service again: it brings the graph to its shape.',
  });
}
