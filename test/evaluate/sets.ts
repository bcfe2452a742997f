import { join } from 'node:path';
import { extract } from '../../src/extract/extract.js';
import { readCorpus, type Sample } from './corpus.js';
import { type Known, readKnown } from './known.js';
import { emptyScore, type Score, scoreSample } from './score.js';

/** Labelled texts that are read with the same knowledge. */
export interface LabelledSet {
  readonly name: string;
  /** The folder of the texts and labels. */
  readonly folder: string;
  /** Folders of what is known beside. */
  readonly knownFrom: readonly string[];
}

const readouts = (name: string) => join(import.meta.dirname, '..', name);

/** The sets of this repository. */
export const sets: readonly LabelledSet[] = [
  { name: 'four ministries', folder: readouts('readouts'), knownFrom: [] },
  { name: 'world', folder: readouts('readouts-world'), knownFrom: [] },
  { name: 'Japanese', folder: readouts('readouts-ja'), knownFrom: [readouts('readouts')] },
  { name: 'Korean', folder: readouts('readouts-ko'), knownFrom: [readouts('readouts')] },
  { name: 'Japanese, invented', folder: readouts('readouts-invented/ja-1'), knownFrom: [] },
  { name: 'Korean, invented', folder: readouts('readouts-invented/ko-1'), knownFrom: [] },
  { name: 'world, invented', folder: readouts('readouts-invented/world-1'), knownFrom: [] },
  { name: 'Japanese, kept apart', folder: readouts('readouts-invented/ja-2'), knownFrom: [] },
  { name: 'Korean, kept apart', folder: readouts('readouts-invented/ko-2'), knownFrom: [] },
  { name: 'world, kept apart', folder: readouts('readouts-invented/world-2'), knownFrom: [] },
];

/** A set with its texts and what a reader of them may know. */
export function openSet(
  { folder, knownFrom }: LabelledSet,
  elsewhere?: string,
): { known: Known; samples: readonly Sample[] } {
  const known = readKnown(...knownFrom, folder);
  return { known, samples: readCorpus(folder, elsewhere).filter(({ gold }) => gold !== undefined) };
}

/** The score of some texts. */
export function scoreOf(samples: readonly Sample[], known: Known): Score {
  const score = emptyScore();
  for (const sample of samples) scoreSample(score, sample, extract(sample.readout, known.gazetteer), known);
  return score;
}
