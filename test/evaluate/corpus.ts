import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readout } from '../../src/extract/reading.js';

/** A label of `gold/ID.json`. */
export interface GoldAct {
  readonly paragraph: number;
  readonly type: string;
  readonly actors: readonly string[];
  readonly toward: readonly string[];
  readonly issues: readonly string[];
  readonly repeat: boolean;
}

/** The hand labels of one text. */
export interface Gold {
  readonly id: string;
  readonly meeting: {
    readonly date: string | null;
    readonly startLocal: string | null;
    readonly durationMinutes: number | null;
    readonly mode: string;
    readonly level: string;
    readonly city: string | null;
    readonly country: string | null;
    readonly marginsOf: string | null;
  };
  readonly participants: readonly { readonly name: string; readonly office: string; readonly country: string }[];
  readonly acts: readonly GoldAct[];
  readonly references: readonly {
    readonly paragraph: number;
    readonly relation: string;
    readonly what: string;
    readonly date: string | null;
  }[];
  readonly labelledParagraphs: readonly number[] | null;
}

/** A text, with its labels where somebody labelled it. */
export interface Sample {
  readonly id: string;
  readonly readout: Readout;
  readonly gold?: Gold;
}

/** A file `texts/ID.txt`: header lines, an empty line, the text. */
export function parseText(file: string): Readout {
  const split = file.indexOf('\n\n');
  const header = new Map(
    file
      .slice(0, split)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return {
    text: file.slice(split + 2),
    title: header.get('title') ?? '',
    publishedOn: header.get('published') ?? '',
    publisher: header.get('publisher') ?? '',
    language: header.get('language') ?? 'en',
  };
}

function readFolder(folder: string): Sample[] {
  const texts = join(folder, 'texts');
  if (!existsSync(texts)) return [];
  return readdirSync(texts)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -4);
      const readout = parseText(readFileSync(join(texts, file), 'utf8'));
      const labels = join(folder, 'gold', `${id}.json`);
      return existsSync(labels)
        ? { id, readout, gold: JSON.parse(readFileSync(labels, 'utf8')) as Gold }
        : { id, readout };
    });
}

/**
 * The texts of a folder, and those that only the other folder has: the one text that is an original is not in this
 * repository.
 */
export function readCorpus(folder: string, elsewhere: string | undefined): Sample[] {
  const here = readFolder(folder);
  const there = elsewhere === undefined ? [] : readFolder(elsewhere);
  const more = there.filter(
    (one) => !here.some((other) => other.id === one.id && (other.gold !== undefined || one.gold === undefined)),
  );
  return [...here.filter((one) => !more.some((other) => other.id === one.id)), ...more].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
