import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.js';
import type { Readout } from '../../src/extract/reading.js';
import { readSeed } from '../../src/ingest/read-seed.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { type Gold, readCorpus } from './corpus.js';
import { readKnown } from './known.js';

/** A follow-up with a day that a text names, labelled or read. */
export interface FollowUp {
  readonly id: string;
  readonly paragraph: number;
  readonly date: string;
  readonly words: string;
}

/** What the reader found of the dated follow-ups of the labels. */
export interface FollowUpScore {
  readonly texts: number;
  readonly labelled: number;
  readonly right: readonly FollowUp[];
  /** Labelled and not read. */
  readonly missed: readonly FollowUp[];
  /** Read and not labelled. */
  readonly wrong: readonly FollowUp[];
}

/**
 * Reads every labelled text and compares the follow-ups that have a day: by paragraph and day.
 *
 * @param folder `test/readouts`; a labelled text that it does not hold is read in the wording of the seed
 * @param elsewhere a folder of the same form, for originals
 */
export function scoreFollowUps(folder: string, elsewhere?: string): FollowUpScore {
  const texts = new Map(readCorpus(folder, elsewhere).map(({ id, readout }) => [id, readout]));
  const { gazetteer } = readKnown(folder);
  const compared = readdirSync(join(folder, 'gold'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as Gold)
    .map((gold) => {
      const readout = texts.get(gold.id) ?? seedWording(gold.id);
      if (readout === undefined) throw new Error(`No text of ${gold.id}.`);
      const labelled = gold.references
        .filter(({ relation, date }) => relation === 'FOLLOWS_UP' && date !== null)
        .map(({ paragraph, date, what }) => ({ id: gold.id, paragraph, date: date ?? '', words: what }));
      const read = extract(readout, gazetteer)
        .references.filter(({ kind, date }) => kind === 'FOLLOWED_UP' && date !== undefined)
        .filter(({ paragraph }) => paragraph === 0 || (gold.labelledParagraphs?.includes(paragraph) ?? true))
        .map(({ paragraph, date, text }) => ({ id: gold.id, paragraph, date: date ?? '', words: text }));
      return { labelled, read };
    });
  const labelled = compared.flatMap((one) => one.labelled);
  const read = compared.flatMap((one) => one.read);
  return {
    texts: compared.length,
    labelled: labelled.length,
    right: labelled.filter((one) => read.some((other) => isSame(one, other))),
    missed: labelled.filter((one) => !read.some((other) => isSame(one, other))),
    wrong: read.filter((one) => !labelled.some((other) => isSame(one, other))),
  };
}

function isSame(one: FollowUp, other: FollowUp): boolean {
  return one.id === other.id && one.paragraph === other.paragraph && one.date === other.date;
}

function seedWording(id: string): Readout | undefined {
  const { documents, organizations } = readSeed(projectFolders.seed);
  const record = documents.find((line) => line.record.id.endsWith(`-${id}`))?.record;
  if (record === undefined) return undefined;
  const [introduction = '', ...points] = record.passages;
  return {
    text: [introduction, ...points.map((text, index) => `[${index + 1}] ${text}`)].join('\n\n'),
    title: record.title,
    publishedOn: record.publishedOn,
    publisher: organizations.find((line) => line.record.id === record.publisher)?.record.name ?? '',
    language: record.language,
  };
}
