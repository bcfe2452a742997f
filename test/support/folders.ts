import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new folder; `clearFolders` removes it. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'));
  made.push(folder);
  return folder;
}

/** A copy of a folder that a test may change; `clearFolders` removes it. */
export function copyOf(folder: string): string {
  const copy = emptyFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Changes a file of a copy. */
export function change(folder: string, file: string, how: (text: string) => string): void {
  writeFileSync(join(folder, file), how(readFileSync(join(folder, file), 'utf8')));
}

/** Removes every copy; for `afterAll`. */
export function clearFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}
