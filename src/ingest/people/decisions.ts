import { kindOfId } from '../../domain/ids.js';
import { DemarcheError } from '../../errors.js';
import type { PersonRow } from './person-row.js';

/** What somebody decided about people and offices of files, by what the files call them. */
export interface Decisions {
  /** Ids of people and of offices of the graph, by keys or names of the files. */
  readonly same: ReadonlyMap<string, string>;
  /** Keys or names of people whom the graph does not have. */
  readonly distinct: ReadonlySet<string>;
}

/** What is said of some rows is said in them. @throws BAD_USER_INPUT if a decision is about nothing in the rows */
export function decided(rows: readonly PersonRow[], { same, distinct }: Decisions): PersonRow[] {
  const used = new Set<string>();
  const find = (keys: readonly (string | undefined)[], kind: string) => {
    const key = keys.find((each) => each !== undefined && kindOfId(same.get(each) ?? '') === kind);
    if (key !== undefined) used.add(key);
    return key === undefined ? undefined : same.get(key);
  };
  const result = rows.map((row): PersonRow => {
    const id = find([row.key, row.wikidataId, row.name], 'Person') ?? row.id;
    const other = [row.key, row.wikidataId, row.name].find((key) => key !== undefined && distinct.has(key));
    if (other !== undefined) used.add(other);
    const person = { ...row, id, distinct: row.distinct === true || other !== undefined };
    if (row.tenure === undefined) return person;
    const { office } = row.tenure;
    const officeId = find([office.key, office.title], 'Office') ?? office.id;
    return { ...person, tenure: { ...row.tenure, office: { ...office, id: officeId } } };
  });
  const unused = [...same.keys(), ...distinct].find((key) => !used.has(key));
  if (unused === undefined) return result;
  const id = same.get(unused);
  const what = id === undefined ? 'nobody' : kindOfId(id) === 'Office' ? 'no office' : 'nobody';
  throw new DemarcheError('BAD_USER_INPUT', `The files have ${what} whom they call "${unused}".`, {
    todo: 'Name people and offices by the key that the import told, by a Wikidata item, or by the whole name.',
  });
}
