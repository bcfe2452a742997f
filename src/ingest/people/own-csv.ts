import { DemarcheError } from '../../errors.js';
import type { Table, TableLine } from './csv-table.js';
import type { BadRow, PeopleRows, PersonRow, SaidTenure } from './person-row.js';

/** The columns of the documented CSV; a name in another language has a column of its own, such as `name_ja`. */
export const ownColumns = [
  ...['name', 'native_name', 'native_language', 'other_names', 'wikidata_id', 'key', 'person_id', 'distinct'],
  ...['office', 'office_title', 'of', 'from', 'to', 'last_day', 'end_unknown', 'known_from', 'known_to', 'acting'],
  'source',
];

/** A column with a name in a language: `name_ja`. */
export const nameColumn = /^name_([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/u;

/**
 * Reads our own CSV: a row says who somebody is and, where an office is named, that the person held it.
 *
 * @throws PEOPLE_UNREADABLE if a column has another name: what it holds would be lost
 */
export function readOwnCsv(file: string, { header, lines }: Table): PeopleRows {
  const other = header.filter((name) => name !== '' && !ownColumns.includes(name) && !nameColumn.test(name));
  if (other.length > 0) {
    throw new DemarcheError('PEOPLE_UNREADABLE', `${file} has columns that mean nothing: ${other.join(', ')}.`, {
      todo: `Leave them out, or name them as they are: ${ownColumns.join(', ')}, and name_ja for a name in a language.`,
    });
  }
  const rows: PersonRow[] = [];
  const bad: BadRow[] = [];
  for (const line of lines) {
    const row = personRow(file, line);
    if ('reason' in row) bad.push(row);
    else rows.push(row);
  }
  return { rows, bad };
}

function personRow(file: string, { place, cells }: TableLine): PersonRow | BadRow {
  const at = { file, place };
  const cell = (name: string) => cells[name] || undefined;
  const name = cell('name');
  if (name === undefined) return { at, reason: 'it has no name' };
  const flags = { distinct: false, end_unknown: false, acting: false };
  for (const flag of Object.keys(flags) as (keyof typeof flags)[]) {
    const word = cell(flag)?.toLowerCase();
    if (word !== undefined && !yes.has(word) && !no.has(word)) return { at, reason: `${flag} must be yes or no` };
    flags[flag] = word !== undefined && yes.has(word);
  }
  const native = membersOf(cell('native_name')).map((text) => ({
    name: text,
    language: cell('native_language') ?? 'und',
  }));
  const sources = membersOf(cell('source'));
  const term = {
    ...{ from: cell('from'), to: cell('to'), lastDay: cell('last_day'), endUnknown: flags.end_unknown },
    ...{ knownFrom: cell('known_from'), knownTo: cell('known_to') },
  };
  const office = { id: cell('office'), title: cell('office_title'), of: membersOf(cell('of')) };
  const isTenure = office.id !== undefined || office.title !== undefined;
  if (!isTenure && Object.values(term).some((value) => value !== undefined && value !== false)) {
    return { at, reason: 'it has days and no office', todo: 'Fill office, or office_title and of.' };
  }
  const tenure: SaidTenure = { office, term, acting: flags.acting, sources };
  return {
    at,
    key: cell('key') ?? cell('person_id') ?? cell('wikidata_id') ?? name,
    name,
    nativeNames: [...native, ...nativeNamesOf(cells)],
    aliases: membersOf(cell('other_names')),
    wikidataId: cell('wikidata_id'),
    id: cell('person_id'),
    distinct: flags.distinct,
    sources,
    ...(isTenure && { tenure }),
  };
}

/** The names in the columns that say their language. */
export function nativeNamesOf(cells: Readonly<Record<string, string>>) {
  return Object.entries(cells).flatMap(([column, text]) => {
    const language = nameColumn.exec(column)?.[1];
    return language === undefined ? [] : membersOf(text).map((name) => ({ name, language }));
  });
}

/** The members of a cell, between which `|` stands. */
function membersOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((member) => member.trim())
    .filter((member) => member !== '');
}

const yes = new Set(['yes', 'true', '1', 'x']);
const no = new Set(['no', 'false', '0']);
