import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { DemarcheError, shapeFault } from '../errors.js';

/**
 * Reads one JSON file of the vocabulary.
 *
 * @param path the file
 * @param shape what it must hold
 * @throws VOCABULARY_INVALID with the file and every field that is wrong
 */
export function readTable<Shape extends z.ZodType>(path: string, shape: Shape): z.output<Shape> {
  if (!existsSync(path)) throw new DemarcheError('VOCABULARY_INVALID', `There is no file ${path}.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new DemarcheError('VOCABULARY_INVALID', `${path} is not JSON: ${(cause as Error).message}`, { cause });
  }
  const result = shape.safeParse(json, { error: shapeFault });
  if (result.success) return result.data;
  throw invalid(
    path,
    result.error.issues.map(({ path: field, message }) => `${field.join('.') || 'the file'}: ${message}`),
  );
}

/**
 * Reads a folder of the vocabulary: a file an entry.
 *
 * @param shape what each file must hold
 * @returns the entries by the name of their file without `.json`, in the order of the names
 * @throws VOCABULARY_INVALID with the file and every field that is wrong, also if the folder is missing or holds another file
 */
export function readFolder<Shape extends z.ZodType>(folder: string, shape: Shape): Map<string, z.output<Shape>> {
  const files = namesIn(folder);
  const others = files.filter((file) => !/^[a-z][a-z0-9-]*\.json$/u.test(file));
  if (others.length > 0) {
    throw invalid(
      folder,
      others.map(
        (file) => `${file} is no file of the vocabulary: a name is small letters, digits and hyphens with .json`,
      ),
    );
  }
  return new Map(files.map((file) => [file.slice(0, -'.json'.length), readTable(join(folder, file), shape)]));
}

/**
 * The names of the files and folders in a folder, sorted.
 *
 * @throws VOCABULARY_INVALID if there is no such folder
 */
export function namesIn(folder: string): string[] {
  if (!existsSync(folder)) throw new DemarcheError('VOCABULARY_INVALID', `There is no folder ${folder}.`);
  return readdirSync(folder).sort();
}

/** The failure that names a file of the vocabulary and what is wrong in it. */
export function invalid(path: string, faults: readonly string[]): DemarcheError {
  return new DemarcheError('VOCABULARY_INVALID', `${path}: ${faults.join('; ')}.`);
}
