/**
 * `npm run generate` and, with `--check`, `npm run check:generated`: writes what is made of `vocabulary/`, or says which
 * of these files are not what would be written, and ends with status 1.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DemarcheError } from '../errors.js';
import { generatedFiles, leftOver } from './generated-files.js';

/** Writes the files, or with `check` says which of them are not what would be written. Gives the status to end with. */
function generate(check: boolean): number {
  const files = generatedFiles('.');
  if (!check) {
    for (const path of leftOver('.', files)) rmSync(path);
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return 0;
  }
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  const wrong = [...stale.map(([path]) => path), ...leftOver('.', files)];
  for (const path of wrong) process.stderr.write(`${path} is not what vocabulary/ says: run npm run generate.\n`);
  return wrong.length > 0 ? 1 : 0;
}

try {
  process.exitCode = generate(process.argv.includes('--check'));
} catch (error) {
  if (!(error instanceof DemarcheError)) throw error;
  process.stderr.write(`${error.message}\n${error.todo}\n`);
  process.exitCode = 1;
}
