import { DemarcheError } from '../../errors.js';
import { checkedAddition } from '../things/add-input.js';
import type { Fields } from '../things/fields.js';
import { joinedFields } from '../things/join-fields.js';
import type { FoundOffice } from './find-office.js';
import type { BadRow, FilePlace, PersonRow } from './person-row.js';
import { type TenureDays, tenureDays } from './tenure-days.js';

/** A tenure whose office the graph has. */
export interface GoodTenure extends TenureDays {
  readonly at: FilePlace;
  readonly office: string;
  readonly acting: boolean;
  readonly sources: readonly string[];
}

/** Somebody of whom one row or several tell. */
export interface SaidPerson {
  readonly at: FilePlace;
  readonly key: string;
  readonly id: string | undefined;
  readonly distinct: boolean;
  /** What the rows say, without the tenures. */
  readonly fields: Fields;
  /** Each once, the earliest first. */
  readonly tenures: readonly GoodTenure[];
}

/** What is used where a row does not say it. */
export interface Defaults {
  readonly source?: string | undefined;
  /** Days on which a tenure ended are the last days in office. */
  readonly lastDays?: boolean | undefined;
}

/**
 * What rows say, person by person, whatever their order: rows with one key or one Wikidata item are about one person, and so is a row
 * that only has a name, if one person of the rows has that name. A person is left out if every tenure that is told is bad.
 *
 * @param findOffice the office of the graph that a row means, or why there is none
 */
export function groupRows(
  rows: readonly PersonRow[],
  defaults: Defaults,
  findOffice: (row: PersonRow) => FoundOffice | undefined,
): { people: SaidPerson[]; bad: BadRow[] } {
  const bad: BadRow[] = [];
  const groups = new Map<string, { rows: PersonRow[]; tenures: GoodTenure[] }>();
  for (const [key, told] of grouped(rows)) {
    const tenures: GoodTenure[] = [];
    const good = told.filter((row) => {
      const read = readRow(row, told[0] as PersonRow, defaults, findOffice);
      if ('reason' in read) bad.push({ at: row.at, ...read });
      else if (read.tenure !== undefined) tenures.push(read.tenure);
      return !('reason' in read);
    });
    if (good.length > 0) groups.set(key, { rows: good, tenures });
  }
  const people = [...groups.keys()].sort().map((key) => {
    const { rows: told, tenures } = groups.get(key) as { rows: PersonRow[]; tenures: GoodTenure[] };
    return saidPerson(told, tenures, defaults);
  });
  return { people, bad };
}

/** Rows by what tells the person, in the order of the rows. */
function grouped(rows: readonly PersonRow[]): Map<string, PersonRow[]> {
  const keyOf = ({ id, wikidataId, key }: PersonRow) => id ?? wikidataId ?? key;
  const keysOfName = new Map<string, Set<string>>();
  const keysOfKey = new Map<string, string>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== row.key) keysOfKey.set(row.key, key);
    if (key !== row.name) keysOfName.set(row.name, (keysOfName.get(row.name) ?? new Set()).add(key));
  }
  const groups = new Map<string, PersonRow[]>();
  for (const row of rows) {
    const own = keysOfKey.get(keyOf(row)) ?? keyOf(row);
    const named = keysOfName.get(row.name);
    const key = own === row.name && named?.size === 1 ? ([...named][0] ?? own) : own;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

type ReadRow = { readonly tenure?: GoodTenure } | { readonly reason: string; readonly todo?: string };

function readRow(
  row: PersonRow,
  first: PersonRow,
  defaults: Defaults,
  findOffice: (row: PersonRow) => FoundOffice | undefined,
): ReadRow {
  if (row.wikidataId !== undefined && first.wikidataId !== undefined && row.wikidataId !== first.wikidataId) {
    const reason = `"${row.key}" is ${first.wikidataId} at ${first.at.place} and ${row.wikidataId} here`;
    return { reason, todo: 'Give two people of one name different keys.' };
  }
  const fault = faultOf(fieldsOf(row, defaults));
  if (fault !== undefined) return { reason: fault };
  const sources = sourcesOf(row, defaults);
  if (sources.length === 0) return { reason: 'it has no source', todo: 'Give one in the file, or with --source.' };
  if (row.tenure === undefined) return {};
  const { term, acting } = row.tenure;
  const endsOnLastDay = defaults.lastDays === true && term.lastDay === undefined;
  const days = tenureDays(endsOnLastDay ? { ...term, to: undefined, lastDay: term.to } : term);
  if (typeof days === 'string') return { reason: days };
  const office = findOffice(row);
  if (office === undefined || 'reason' in office) return office ?? {};
  const cited = row.tenure.sources.length > 0 ? row.tenure.sources : sources;
  return { tenure: { at: row.at, office: office.id, ...days, acting, sources: cited } };
}

function saidPerson(rows: readonly PersonRow[], tenures: readonly GoodTenure[], defaults: Defaults): SaidPerson {
  // The same rows in another order are to say the same.
  const ordered = [...rows].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const [first] = ordered as [PersonRow];
  const fields = ordered
    .map((row) => fieldsOf(row, defaults))
    .reduce((now: Fields, added) => joinedFields('Person', now, added), {});
  const each = new Map(tenures.map((tenure) => [JSON.stringify({ ...tenure, at: '' }), tenure]));
  const begins = ({ from, knownFrom, office }: GoodTenure) => `${from ?? knownFrom ?? '9'} ${office}`;
  return {
    at: rows[0]?.at ?? first.at,
    key: first.key,
    id: ordered.find(({ id }) => id !== undefined)?.id,
    distinct: rows.some(({ distinct }) => distinct === true),
    fields,
    tenures: [...each.values()].sort((one, other) => (begins(one) < begins(other) ? -1 : 1)),
  };
}

const orderOf = (row: PersonRow) => JSON.stringify([row.name, row.nativeNames, row.aliases, row.tenure ?? '']);

function fieldsOf(row: PersonRow, defaults: Defaults): Fields {
  const { name, nativeNames, aliases, wikidataId } = row;
  return { name, nativeNames, aliases, wikidataId, sources: sourcesOf(row, defaults) };
}

function sourcesOf({ sources }: PersonRow, { source }: Defaults): readonly string[] {
  return sources.length > 0 || source === undefined ? sources : [source];
}

/** What an addition would refuse in the fields of a person. */
function faultOf(fields: Fields): string | undefined {
  try {
    checkedAddition({ persons: [fields] });
    return undefined;
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    return error.message.replace(/^input\.persons\[0\]\./u, '').replace(/\.$/u, '');
  }
}
