import { readFileSync } from 'node:fs';
import { DemarcheError } from '../errors.js';

/**
 * Reads JSON that a command is given.
 *
 * @param source a file, or `-` for standard input
 * @throws BAD_USER_INPUT if it cannot be read, or is not JSON
 */
export function readJson(source: string): unknown {
  let text: string;
  try {
    text = readFileSync(source === '-' ? 0 : source, 'utf8');
  } catch (cause) {
    throw new DemarcheError('BAD_USER_INPUT', `${source} cannot be read: ${(cause as Error).message}.`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DemarcheError('BAD_USER_INPUT', `${source} is not JSON: ${(cause as Error).message}.`, { cause });
  }
}
