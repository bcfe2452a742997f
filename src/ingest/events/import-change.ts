import { changeId } from '../../domain/change.js';
import { howMany } from '../../domain/sentence.js';
import { DemarcheError } from '../../errors.js';
import type { WriteStatement } from '../../graph/write.js';
import { nextRevision } from '../change/record.js';

/** Who imports, and why. */
export interface ImportNote {
  readonly by: string;
  readonly reason: string | null;
}

/** What is imported: the last part of the path of each file, and the titles of their datasets. */
export interface ImportedFiles {
  readonly files: readonly string[];
  readonly titles: readonly string[];
}

/** How much an import made and corrected, and how many rows it left out. */
export interface ImportCounts {
  readonly acts: number;
  readonly meetings: number;
  readonly actors: number;
  readonly corrected: number;
  readonly rejected: number;
}

/**
 * Records the change that an import is, before it makes anything.
 *
 * @param now RFC 3339
 * @returns its id, which stands on what the import makes
 */
export async function recordImport(
  write: WriteStatement,
  { files, titles }: ImportedFiles,
  { by, reason }: ImportNote,
  now: string,
  documentId: string,
): Promise<string> {
  const id = changeId(await nextRevision(write));
  await write('put-change', {
    id,
    at: now,
    by,
    kind: 'IMPORTED',
    reason,
    summary: `The import of ${inWords.format(files)} into ${inWords.format(titles)} is not finished.`,
    record: null,
    touched: [documentId],
    undoes: null,
    restsOn: null,
  });
  return id;
}

/**
 * Holds a dataset until the transaction ends, so that no import of it is undone meanwhile. It is the last thing that a batch
 * does, because the other batches wait for it.
 *
 * @param change the id of the import's own change
 * @throws CONFLICT if another import of the dataset is partly done or partly undone, or this one is undone
 */
export async function holdDataset(write: WriteStatement, datasetId: string, change: string): Promise<void> {
  const [dataset] = (await write('take-dataset', { datasetId, changeId: change })).rows;
  if (dataset === undefined) {
    throw new DemarcheError('CONFLICT', `${change} was undone while it imported.`, { todo: 'Import the file again.' });
  }
  const [unfinished] = dataset.unfinished;
  if (unfinished !== undefined) {
    throw new DemarcheError('CONFLICT', `${unfinished}, another import of ${datasetId}, is not finished.`, {
      todo: `Run that import again, to its end, or undo it with \`demarche undo ${unfinished}\`. Then import this file.`,
    });
  }
  const [undone] = dataset.undone;
  if (undone === undefined) return;
  throw new DemarcheError('CONFLICT', `${undone}, an import of ${datasetId}, is being undone.`, {
    todo: `Undo it to its end, with \`demarche undo ${undone}\`. Then import again.`,
  });
}

/** What an import did, in one sentence. */
export function importSummary({ files, titles }: ImportedFiles, counts: ImportCounts): string {
  const { acts, meetings, actors, corrected, rejected } = counts;
  const from = `${inWords.format(titles)} from ${inWords.format(files)}`;
  const made = howMany({ act: acts, meeting: meetings, actor: actors });
  const more = [
    corrected > 0 ? `; ${howMany({ act: corrected })} corrected` : '',
    rejected > 0 ? `; ${howMany({ row: rejected })} left out` : '',
  ];
  return `Imported ${made || 'nothing new'} of ${from}${more.join('')}.`;
}

const inWords = new Intl.ListFormat('en');
