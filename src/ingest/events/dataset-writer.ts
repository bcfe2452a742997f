import { basename } from 'node:path';
import { countryId } from '../../domain/ids.js';
import type { GraphWriter, Written } from '../../graph/write.js';
import type { ActorNode } from './actor-node.js';
import { type Dataset, datasetDay, datasetDocumentId } from './dataset.js';
import type { EventRows } from './event-rows.js';
import { holdDataset, type ImportNote, recordImport } from './import-change.js';
import type { ImportPlan } from './import-plan.js';

/** What the events of one dataset share: the document, its days, everybody who is named. */
export interface DatasetWriter {
  /** Whether the graph had nothing of the dataset before. */
  readonly isNew: boolean;
  /** The id of the change that the import is. It stands on what the import makes. */
  readonly changeId: string;
  /** Writes what these events name and no earlier ones did. @returns how many nodes and relationships were new */
  prepare(events: readonly EventRows[]): Promise<number>;
}

/** The note of a dataset's document: what it is, and its licence. */
export function datasetNote({ licence }: Dataset): string {
  return `event dataset; its rows are not kept here; the day is that of the import. ${licence}`;
}

/** Words that stand for the events of a day, whose own texts are not kept. */
export function datasetDayText({ title }: Dataset, date: string): string {
  return `Events of ${date} in ${title}. Their own texts are not kept here.`;
}

/**
 * Opens a dataset in the graph, and records the import as a change.
 *
 * @param progressIds how far the import is, is kept under these ids
 * @param now RFC 3339
 * @param begun the id of the change if an earlier run began it
 * @throws CONFLICT if an import of the dataset is partly undone
 */
export async function openDataset(
  writer: GraphWriter,
  { dataset, file, formatOptions: { countries } }: ImportPlan,
  progressIds: readonly string[],
  note: ImportNote,
  now: string,
  begun: string | undefined,
): Promise<DatasetWriter> {
  const documentId = datasetDocumentId(dataset);
  const { relationshipsCreated, changeId } = await writer.transaction(async (write) => {
    const told = { files: [basename(file)], titles: [dataset.title] };
    const changeId = begun ?? (await recordImport(write, told, note, now, documentId));
    const { relationshipsCreated } = await write('put-dataset', {
      id: documentId,
      url: dataset.url,
      title: dataset.title,
      language: 'en',
      note: datasetNote(dataset),
      publisherId: dataset.publisherId,
      publisherName: dataset.publisherName,
      importedOn: now.slice(0, 10),
      changeId,
    });
    await holdDataset(write, documentId, changeId);
    if (begun === undefined) {
      const none = { file, datasetId: documentId, changeId, rows: 0, rejected: 0, finished: false };
      for (const id of progressIds) await write('put-import-progress', { ...none, id });
    }
    return { relationshipsCreated, changeId };
  });
  const written = new Set<string>();
  const fresh = <Item>(items: readonly Item[], idOf: (item: Item) => string) =>
    items.filter((item) => !written.has(idOf(item)) && written.add(idOf(item)));
  return {
    isNew: relationshipsCreated > 0,
    changeId,
    async prepare(events) {
      const days = fresh(
        events.map(({ act }) => ({ ...datasetDay(dataset, act.date), date: act.date })),
        ({ id }) => id,
      );
      const actors = fresh(
        events.flatMap((rows) => rows.actors),
        ({ id }) => id,
      );
      const codes = [...actors.flatMap(codeOf), ...events.flatMap(({ countryCodes }) => countryCodes)];
      const countryRows = fresh(
        codes.map((code) => ({ id: countryId(code), code, name: countries.nameOf(code) })),
        ({ code }) => `named ${code}`,
      );
      const ofKind = (kind: ActorNode['kind']) => actors.filter((actor) => actor.kind === kind);
      if (days.length + actors.length + countryRows.length === 0) return 0;
      return writer.transaction(async (write) => {
        let elements = 0;
        const count = ({ nodesCreated, relationshipsCreated }: Written) => {
          elements += nodesCreated + relationshipsCreated;
        };
        const source = documentId;
        const organizations = ofKind('Organization');
        const persons = ofKind('Person');
        if (countryRows.length > 0)
          count(await write('put-dataset-countries', { rows: countryRows, source, changeId }));
        if (organizations.length > 0)
          count(await write('put-dataset-organizations', { rows: organizations, source, changeId }));
        if (persons.length > 0) count(await write('put-dataset-persons', { rows: persons, source, changeId }));
        const dayRows = days.map(({ id, number, date }) => ({
          id,
          number,
          text: datasetDayText(dataset, date),
          key: date,
        }));
        if (dayRows.length > 0) count(await write('put-dataset-days', { rows: dayRows, documentId, changeId }));
        await holdDataset(write, documentId, changeId);
        return elements;
      });
    },
  };
}

function codeOf({ kind, countryCode }: ActorNode): string[] {
  return kind === 'Country' && countryCode !== null ? [countryCode] : [];
}
