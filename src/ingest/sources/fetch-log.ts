import { appendFileSync, existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FetchEvent } from './fetch-sources.js';

/** At this size, in bytes, the log is put aside as `log.1.jsonl`, and a new one begins. */
const largestLog = 10_000_000;

/** Writes an event to the log of a state: JSON Lines in `log.jsonl`. */
export function writeLog(folder: string, event: FetchEvent): void {
  const file = join(folder, 'log.jsonl');
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, join(folder, 'log.1.jsonl'));
  appendFileSync(file, `${JSON.stringify(event)}\n`);
}

/** The events of a log, the earliest first. A line that a kill left half written is left out. */
export function readLog(folder: string): FetchEvent[] {
  return ['log.1.jsonl', 'log.jsonl']
    .map((name) => join(folder, name))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as FetchEvent];
      } catch {
        return [];
      }
    });
}
