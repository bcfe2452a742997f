import type { Table, TableLine } from './csv-table.js';
import { nativeNamesOf } from './own-csv.js';
import type { BadRow, PeopleRows, PersonRow, SaidTerm } from './person-row.js';

/** Whether a header is that of results of Wikidata's query service, as the query of docs/import.md names them. */
export function isWikidataHeader(header: readonly string[]): boolean {
  return header.includes('person') && !header.includes('name');
}

/** The results in JSON as a table: as the service answers, or as its page saves them. `undefined` if it is something else. */
export function wikidataTable(json: unknown): Table | undefined {
  const bindings = (json as { results?: { bindings?: unknown } } | null)?.results?.bindings ?? json;
  if (!Array.isArray(bindings) || bindings.some((binding) => typeof binding !== 'object' || binding === null)) {
    return undefined;
  }
  const lines = bindings.map((binding: Record<string, unknown>, at): TableLine => {
    const cells = Object.entries(binding).map(([name, value]) => {
      const text = typeof value === 'object' && value !== null ? (value as { value?: unknown }).value : value;
      return [name, String(text ?? '').trim()];
    });
    return { place: `result ${at + 1}`, cells: Object.fromEntries(cells) };
  });
  return { header: [...new Set(lines.flatMap(({ cells }) => Object.keys(cells)))], lines, bad: [] };
}

/**
 * Reads results of Wikidata's query service. Results that differ only in a name or a source tell one tenure: they have one
 * `statement`.
 */
export function readWikidata(file: string, { lines }: Table): PeopleRows {
  const statements = new Map<string, TableLine[]>();
  for (const line of lines) {
    const { person, statement, position, start, end } = line.cells;
    const key = statement || [person, position, start, end].join(' ');
    statements.set(key, [...(statements.get(key) ?? []), line]);
  }
  const rows: PersonRow[] = [];
  const bad: BadRow[] = [];
  for (const told of statements.values()) {
    const row = personRow(file, told);
    if ('reason' in row) bad.push(row);
    else rows.push(row);
  }
  return { rows, bad };
}

function personRow(file: string, told: readonly TableLine[]): PersonRow | BadRow {
  const [first] = told;
  const at = { file, place: first?.place ?? '' };
  const all = (name: string) => [...new Set(told.flatMap(({ cells }) => cells[name] || []))].sort();
  const item = itemOf(all('person')[0]);
  if (item === undefined) return { at, reason: 'person is no item of Wikidata' };
  if (all('rank').some((rank) => rank.endsWith('DeprecatedRank'))) {
    return { at, reason: `Wikidata has withdrawn this statement on ${item} (rank: deprecated)` };
  }
  // Where an item has no label, the label service gives its number.
  const [label] = all('personLabel').filter((name) => itemOf(name) === undefined);
  const natives = told.flatMap(({ cells }) =>
    cells.native ? [{ name: cells.native, language: cells.nativeLanguage || 'und' }] : [],
  );
  const others = told.flatMap(({ cells }) => nativeNamesOf(cells));
  const name = label ?? natives[0]?.name;
  if (name === undefined) return { at, reason: `${item} has no name in these results`, todo: 'Give it a label there.' };
  const page = `https://www.wikidata.org/wiki/${item}`;
  const person = {
    ...{ at, key: item, name, wikidataId: item, aliases: all('alias'), sources: [page] },
    nativeNames: [...inOrder(natives), ...inOrder(others)],
  };
  const position = all('position');
  if (position.length === 0) return person;
  const starts = timesOf(told, 'start');
  const ends = timesOf(told, 'end');
  if (position.length > 1 || starts.size > 1 || ends.size > 1) {
    return {
      at,
      reason: `one statement on ${item} has several offices, starts or ends`,
      todo: 'Correct it in Wikidata.',
    };
  }
  const [start] = starts.values();
  const [end] = ends.values();
  const noPrecision = [start, end].find((time) => time?.text === undefined && time?.isUnknown === false);
  if (noPrecision !== undefined) {
    return {
      at,
      reason: `nothing tells whether ${noPrecision.value} is a day or only a year`,
      todo: 'Use the query of docs/import.md: it asks for startPrecision and endPrecision.',
    };
  }
  const term: SaidTerm = { from: start?.text, to: end?.text, endUnknown: end?.isUnknown ?? false };
  const title = all('positionLabel').filter((words) => itemOf(words) === undefined)[0];
  return {
    ...person,
    tenure: {
      office: { key: itemOf(position[0]), title, of: all('country') },
      term,
      acting: all('acting').some((word) => word === 'true'),
      sources: [`${page}#P39`, ...all('source')],
    },
  };
}

/** A point of time of Wikidata. */
interface Time {
  readonly value: string;
  /** A day, a month or a year, by its precision; absent if there is no precision, or a coarser one. */
  readonly text: string | undefined;
  /** Wikidata says that there is one, and not which; or it knows no more than a decade. */
  readonly isUnknown: boolean;
}

/** The different values of a point of time among results. */
function timesOf(told: readonly TableLine[], name: 'start' | 'end'): Map<string, Time> {
  const times = told.flatMap(({ cells }): Time[] => {
    const value = cells[name];
    if (!value) return [];
    const [, year, month, day] = /^\+?(\d{4})-(\d\d)-(\d\d)T/u.exec(value) ?? [];
    if (year === undefined) return [{ value, text: undefined, isUnknown: true }];
    const precision = cells[`${name}Precision`];
    if (!precision) return [{ value, text: undefined, isUnknown: false }];
    const parts = [year, month, day].slice(0, Math.min(Number(precision), dayPrecision) - yearPrecision + 1);
    const text = Number(precision) < yearPrecision ? undefined : parts.join('-');
    return [{ value, text, isUnknown: text === undefined }];
  });
  return new Map(times.map((time) => [`${time.value} ${time.text}`, time]));
}

/** Source: Wikibase JSON data model, time values: 9 is a year, 10 a month, 11 a day. */
const [yearPrecision, dayPrecision] = [9, 11];

/** The number of an item out of its address or its number. */
function itemOf(text: string | undefined): string | undefined {
  return /^(?:https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/)?(Q[1-9]\d*)$/u.exec(text ?? '')?.[1];
}

function inOrder(names: readonly { name: string; language: string }[]) {
  const each = new Map(names.map((name) => [`${name.language} ${name.name}`, name]));
  return [...each.keys()].sort().flatMap((key) => each.get(key) ?? []);
}
