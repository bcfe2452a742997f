import { actOfCameo } from '../cameo-act.js';
import { eventDay, type TableActor } from '../coded-event.js';
import type { CountryNames } from '../country-names.js';
import { tableColumns } from '../table-columns.js';
import type { TableFormat } from '../table-format.js';

const columns = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Target Name',
  'Target Country',
] as const;

/** ICEWS Coded Event Data: tab-separated with names of columns; source: doi:10.7910/DVN/28075. */
export const icewsFormat: TableFormat = {
  name: 'icews',
  dataset: 'icews',
  delimiter: '\t',
  quote: null,
  hasHeader: true,
  recognizes: (line) => /^event id\t/iu.test(line) && /\tcameo code\t/iu.test(line),
  reader(header, { countries }) {
    const at = tableColumns(header, columns, 'ICEWS events');
    return (record) => {
      const cell = (name: (typeof columns)[number]) => record[at[name]]?.trim() ?? '';
      if (record.length !== header.length) return `it has ${record.length} columns instead of ${header.length}`;
      const date = eventDay(cell('Event Date'));
      if (date === undefined) return `"${cell('Event Date')}" is no day`;
      if (cell('Event ID') === '') return 'it has no event id';
      const act = actOfCameo(cell('CAMEO Code'), cell('Event Text'));
      if (act === undefined) return `${cell('CAMEO Code') || 'nothing'} is no code of the CAMEO manual`;
      const actor = actorOf(cell('Source Name'), cell('Source Country'), countries);
      if (actor === undefined) return 'it has no source';
      const target = actorOf(cell('Target Name'), cell('Target Country'), countries);
      return { id: cell('Event ID'), date, actors: [actor], targets: target === undefined ? [] : [target], act };
    };
  },
};

/** A country is what is named like its own country; of any other actor ICEWS does not say whether it is a person. */
function actorOf(name: string, country: string, countries: CountryNames): TableActor | undefined {
  if (name === '') return undefined;
  const code = name === country ? countries.codeOfName(name) : undefined;
  return code === undefined ? { name } : { name, kind: 'Country', countryCode: code };
}
