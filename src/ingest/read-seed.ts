import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DemarcheError, shapeFault } from '../errors.js';
import { type SeedFile, type SeedRecord, seedRecords } from './seed-records.js';

/** A record with the line that it stands on. */
export interface Line<File extends SeedFile> {
  readonly file: File;
  readonly part: SeedPart;
  readonly number: number;
  readonly record: SeedRecord<File>;
}

/** The records of every file of a seed, of both parts. */
export type Seed = { readonly [File in SeedFile]: readonly Line<File>[] };

/**
 * What a record belongs to. `reference` is what is so for everybody: countries, organizations, offices, in the folder
 * `reference`. `seed` is the talks, with what they need.
 */
export const seedParts = ['reference', 'seed'] as const;
/** One of {@link seedParts}. */
export type SeedPart = (typeof seedParts)[number];

/** The version of each part: it is raised when the records change. */
export type SeedVersions = { readonly [Part in SeedPart]: number };

/**
 * Reads the files of a seed: JSON Lines, one record a line. A file may be in the folder, in its folder `reference`, or in both.
 *
 * @throws SEED_INVALID with file, line and reason at the first bad record
 */
export function readSeed(folder: string): Seed {
  const files = Object.keys(seedRecords) as SeedFile[];
  return Object.fromEntries(files.map((file) => [file, readFile(folder, file)])) as unknown as Seed;
}

const versionsShape = z.strictObject({ reference: z.int().positive(), seed: z.int().positive() });

/**
 * Reads `versions.json` of a seed; `undefined` if the folder has none.
 *
 * @throws SEED_INVALID
 */
export function readSeedVersions(folder: string): SeedVersions | undefined {
  const path = join(folder, 'versions.json');
  if (!existsSync(path)) return undefined;
  try {
    return versionsShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new DemarcheError('SEED_INVALID', 'seed/versions.json must give a version to `reference` and to `seed`.', {
      cause,
    });
  }
}

/** Where a record stands. */
type Place = Pick<Line<SeedFile>, 'file' | 'part' | 'number'>;

/** A failure of one record. */
export function badRecord(line: Place, reason: string): DemarcheError {
  return new DemarcheError('SEED_INVALID', `seed/${pathOf(line.part, line.file)}, line ${line.number}: ${reason}.`);
}

function pathOf(part: SeedPart, file: SeedFile): string {
  return part === 'reference' ? `reference/${file}.jsonl` : `${file}.jsonl`;
}

function readFile<File extends SeedFile>(folder: string, file: File): Line<File>[] {
  const there = seedParts.filter((part) => existsSync(join(folder, pathOf(part, file))));
  if (there.length === 0) throw new DemarcheError('SEED_INVALID', `seed/${file}.jsonl is missing.`);
  return there.flatMap((part) =>
    readFileSync(join(folder, pathOf(part, file)), 'utf8')
      .split('\n')
      .map((text, index) => ({ text, place: { file, part, number: index + 1 } }))
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, place }) => ({ ...place, record: parseRecord(place, text) as SeedRecord<File> })),
  );
}

function parseRecord(place: Place, text: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badRecord(place, 'it is not JSON');
  }
  const result = seedRecords[place.file].safeParse(json, { error: shapeFault });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw badRecord(place, `${issue?.path.join('.') || 'the record'} ${issue?.message ?? 'is wrong'}`.trim());
}
