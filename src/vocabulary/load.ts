import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { DemarcheError } from '../errors.js';

/**
 * Reads one JSON file of the vocabulary.
 *
 * @param path the file
 * @param shape what it must hold
 * @throws VOCABULARY_INVALID with the file and every field that is wrong
 */
export function readTable<Shape extends z.ZodType>(path: string, shape: Shape): z.output<Shape> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new DemarcheError('VOCABULARY_INVALID', `${path} is not JSON: ${(cause as Error).message}`, { cause });
  }
  const result = shape.safeParse(json);
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
 * @throws VOCABULARY_INVALID with the file and every field that is wrong
 */
export function readFolder<Shape extends z.ZodType>(folder: string, shape: Shape): Map<string, z.output<Shape>> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return new Map(files.map((file) => [file.slice(0, -'.json'.length), readTable(join(folder, file), shape)]));
}

/** The failure that names a file of the vocabulary and what is wrong in it. */
export function invalid(path: string, faults: readonly string[]): DemarcheError {
  return new DemarcheError('VOCABULARY_INVALID', `${path}: ${faults.join('; ')}.`);
}
