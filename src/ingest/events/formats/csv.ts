import { actOfCameo, codeOfName } from '../cameo-act.js';
import { type CodedAct, eventDay, type TableActor } from '../coded-event.js';
import { columnOf, tableColumns } from '../table-columns.js';
import type { FormatOptions, TableFormat } from '../table-format.js';

const kinds = { country: 'Country', organization: 'Organization', person: 'Person', actor: undefined } as const;

/** The documented CSV: docs/import.md says what its columns mean. */
export const csvFormat: TableFormat = {
  name: 'csv',
  delimiter: ',',
  quote: '"',
  hasHeader: true,
  recognizes: (line) => /(?:^|,)"?event[ _]id"?(?:,|$)/iu.test(line),
  reader(header, options) {
    const at = tableColumns(header, ['event_id', 'date', 'subject'], 'events');
    const optional = (name: string) => columnOf(header, name);
    const more = {
      object: optional('object'),
      relation: optional('relation'),
      code: optional('code'),
      subjectKind: optional('subject_kind'),
      subjectCountry: optional('subject_country'),
      objectKind: optional('object_kind'),
      objectCountry: optional('object_country'),
    };
    return (record) => {
      // A cell may go over lines; a name does not.
      const cell = (place: number) => (place === -1 ? '' : (record[place]?.replaceAll(/\s+/gu, ' ').trim() ?? ''));
      if (record.length !== header.length) return `it has ${record.length} columns instead of ${header.length}`;
      const id = cell(at.event_id);
      if (id === '') return 'it has no event id';
      const date = eventDay(cell(at.date));
      if (date === undefined) return `"${cell(at.date)}" is no day`;
      const act = actOf(cell(more.code), cell(more.relation), options);
      if (typeof act === 'string') return act;
      const actor = actorOf(cell(at.subject), cell(more.subjectKind), cell(more.subjectCountry), options);
      if (typeof actor === 'string') return `subject: ${actor}`;
      if (cell(more.object) === '') return { id, date, actors: [actor], targets: [], act };
      const target = actorOf(cell(more.object), cell(more.objectKind), cell(more.objectCountry), options);
      if (typeof target === 'string') return `object: ${target}`;
      return { id, date, actors: [actor], targets: [target], act };
    };
  },
};

function actOf(code: string, relation: string, { codes }: FormatOptions): CodedAct | string {
  const known = code || (codes?.get(relation) ?? '') || codeOfName(relation);
  if (known === undefined || known === '') return `"${relation}" is no name of the CAMEO manual, and no code is given`;
  return actOfCameo(known, relation) ?? `${known} is no code of the CAMEO manual`;
}

function actorOf(name: string, given: string, country: string, options: FormatOptions): TableActor | string {
  const { countries, kinds: kindOfName } = options;
  if (name === '') return 'nobody is named';
  const said = (given || kindOfName?.get(name) || '').toLowerCase();
  if (said !== '' && !Object.hasOwn(kinds, said)) return `"${said}" is no kind of actor`;
  if (country !== '' && !countries.isCode(country)) return `"${country}" is no country's code (ISO 3166-1 alpha-2)`;
  const kind = kinds[said as keyof typeof kinds];
  if (kind === 'Person' || kind === 'Organization') return { name, kind, countryCode: country || undefined };
  if (said === 'actor') return { name };
  const countryCode = (kind === 'Country' && country) || countries.codeOfName(name);
  return countryCode === undefined ? { name } : { name, kind: 'Country', countryCode };
}
