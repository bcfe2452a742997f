import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DemarcheError } from '../../errors.js';
import { readCsvTable } from './csv-table.js';
import { readOwnCsv } from './own-csv.js';
import type { PeopleRows } from './person-row.js';
import { readPopolo } from './popolo.js';
import { isWikidataHeader, readWikidata, wikidataTable } from './wikidata.js';

/** Bytes of the largest file that is read: it is read whole. */
const largestFile = 50_000_000;

/**
 * Reads a file of people. Its format is told by what is in it: Popolo, results of Wikidata's query service in JSON or CSV, or our own
 * CSV.
 *
 * @param path `-` is standard input
 * @throws PEOPLE_UNREADABLE if it cannot be read, or is none of these
 */
export function readPeopleFile(path: string): PeopleRows {
  const file = path === '-' ? 'standard input' : basename(path);
  const text = textOf(path, file);
  if (/^\s*[[{]/u.test(text)) return readJson(file, text);
  const { bad: unread, ...table } = readCsvTable(file, text);
  const { rows, bad } = isWikidataHeader(table.header)
    ? readWikidata(file, { ...table, bad: [] })
    : readOwnCsv(file, { ...table, bad: [] });
  return { rows, bad: [...unread, ...bad] };
}

function readJson(file: string, text: string): PeopleRows {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new DemarcheError('PEOPLE_UNREADABLE', `${file} is not JSON: ${(cause as Error).message}.`, { cause });
  }
  const popolo = readPopolo(file, json);
  if (popolo !== undefined) return popolo;
  const results = wikidataTable(json);
  if (results !== undefined && isWikidataHeader(results.header)) return readWikidata(file, results);
  if (results?.lines.length === 0) return { rows: [], bad: [] };
  throw new DemarcheError('PEOPLE_UNREADABLE', `${file} has neither \`persons\` (Popolo) nor results with \`person\`.`);
}

function textOf(path: string, file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (cause) {
    throw new DemarcheError('PEOPLE_UNREADABLE', `${path} cannot be read: ${(cause as Error).message}.`, { cause });
  }
  if (bytes.length > largestFile) {
    throw new DemarcheError('PEOPLE_UNREADABLE', `${file} is larger than ${largestFile / 1e6} MB.`, {
      todo: 'Cut it into several files.',
    });
  }
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DemarcheError('PEOPLE_UNREADABLE', `${file} is not UTF-8.`, {
      todo: 'Save it as UTF-8; Excel calls that "CSV UTF-8".',
      cause,
    });
  }
}
