import { actOfGdelt } from '../cameo-act.js';
import { eventDay, type TableActor } from '../coded-event.js';
import type { CountryNames } from '../country-names.js';
import type { TableFormat } from '../table-format.js';

/** GDELT 2.0 has 61 columns; source: the GDELT event codebook, version 2.0. */
const width = 61;
const at = { id: 0, day: 1, actor1: 5, actor2: 15, code: 26 } as const;

/** GDELT 2.0 events: tab-separated, without names of columns. */
export const gdeltFormat: TableFormat = {
  name: 'gdelt',
  dataset: 'gdelt',
  delimiter: '\t',
  quote: null,
  hasHeader: false,
  recognizes: (line) => line.split('\t').length === width && /^\d+\t\d{8}\t/u.test(line),
  reader(_header, { countries }) {
    return (record) => {
      if (record.length !== width) return `it has ${record.length} columns instead of ${width}`;
      const id = record[at.id] ?? '';
      if (!/^\d+$/u.test(id)) return `"${id}" is no event id`;
      const date = eventDay(record[at.day] ?? '');
      if (date === undefined) return `"${record[at.day]}" is no day`;
      const act = actOfGdelt(record[at.code] ?? '');
      if (act === undefined) return `${record[at.code] || 'nothing'} is no code of the CAMEO manual`;
      const actor = actorOf(record, at.actor1, countries);
      if (actor === undefined) return 'it has no first actor';
      const target = actorOf(record, at.actor2, countries);
      return { id, date, actors: [actor], targets: target === undefined ? [] : [target], act };
    };
  },
};

/**
 * Code, name and country of an actor stand side by side. A code that is the country's own, without a role, is the
 * country; anything else is an actor that is known by its name and code.
 */
function actorOf(record: readonly string[], first: number, countries: CountryNames): TableActor | undefined {
  const [code = '', name = '', country = ''] = record.slice(first, first + 3).map((cell) => cell.trim());
  if (code === '' && name === '') return undefined;
  const countryCode = code === country ? countries.codeOfAlpha3(code) : undefined;
  if (countryCode !== undefined) return { name: countries.nameOf(countryCode), kind: 'Country', countryCode };
  return { name: name === '' || name === code ? code : code === '' ? name : `${name} (${code})` };
}
