import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DemarcheError } from '../errors.js';
import { type SeedFile, type SeedRecord, seedRecords } from './seed-records.js';

/** A record with the line that it stands on. */
export interface Line<File extends SeedFile> {
  readonly file: File;
  readonly number: number;
  readonly record: SeedRecord<File>;
}

/** The records of every file of a seed. */
export type Seed = { readonly [File in SeedFile]: readonly Line<File>[] };

/**
 * Reads the files of a seed: JSON Lines, one record a line.
 *
 * @throws SEED_INVALID with file, line and reason at the first bad record
 */
export function readSeed(folder: string): Seed {
  const files = Object.keys(seedRecords) as SeedFile[];
  return Object.fromEntries(files.map((file) => [file, readLines(folder, file)])) as unknown as Seed;
}

/** A failure of one record. */
export function badRecord(line: { file: SeedFile; number: number }, reason: string): DemarcheError {
  return new DemarcheError('SEED_INVALID', `seed/${line.file}.jsonl, line ${line.number}: ${reason}.`);
}

function readLines<File extends SeedFile>(folder: string, file: File): Line<File>[] {
  const path = join(folder, `${file}.jsonl`);
  if (!existsSync(path)) throw new DemarcheError('SEED_INVALID', `seed/${file}.jsonl is missing.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((text, index) => ({ text, number: index + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, number }) => ({ file, number, record: parseRecord(file, number, text) }));
}

function parseRecord<File extends SeedFile>(file: File, number: number, text: string): SeedRecord<File> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badRecord({ file, number }, 'it is not JSON');
  }
  const result = seedRecords[file].safeParse(json);
  if (result.success) return result.data as SeedRecord<File>;
  const [issue] = result.error.issues;
  throw badRecord({ file, number }, `${issue?.path.join('.') || 'the record'} ${issue?.message ?? 'is wrong'}`.trim());
}
