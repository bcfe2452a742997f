import { countryId } from '../domain/ids.js';
import { badRecord, type Line, type Seed } from './read-seed.js';
import type { SeedFile, SeedRecord } from './seed-records.js';

/** The files whose records have an id of their own. */
const identified = [
  'organizations',
  'places',
  'persons',
  'offices',
  'nominations',
  'issues',
  'conferences',
  'meetings',
  'documents',
] as const satisfies SeedFile[];

/** Every id that a record of a file refers to; what it leaves out is undefined. */
const references: { readonly [File in SeedFile]: (record: SeedRecord<File>) => readonly (string | undefined)[] } = {
  countries: () => [],
  organizations: ({ country }) => [optionalCountry(country)],
  places: ({ country }) => [countryId(country)],
  persons: () => [],
  offices: ({ country, organization }) => [optionalCountry(country), organization],
  tenures: ({ person, office }) => [person, office],
  nominations: ({ nominatedBy, submittedTo }) => [countryId(nominatedBy), submittedTo],
  issues: ({ broader, nomination, labels }) => [broader, nomination, ...labels.flatMap((label) => label.usedBy)],
  conferences: ({ place }) => [place],
  meetings: ({ place, parties, organizations, participants, onMarginsOf, followsUp }) => [
    place,
    ...parties.map(countryId),
    ...organizations,
    ...participants.flatMap(({ person, office, country }) => [person, office, optionalCountry(country)]),
    ...onMarginsOf,
    ...followsUp.flatMap(({ meeting, document }) => [meeting, document]),
  ],
  documents: ({ publisher, attributedTo, carriedBy, reportsOn }) => [
    publisher,
    ...attributedTo,
    carriedBy,
    ...reportsOn,
  ],
  acts: ({ meeting, actors, offices, toward, about, citations }) => [
    meeting,
    ...actors,
    ...Object.values(offices),
    ...toward,
    ...about,
    ...citations.map(({ document }) => document),
  ],
};

/**
 * Checks that every id of a seed is given once and every reference leads to a record, before anything is written.
 *
 * @throws SEED_INVALID with file, line and reason
 */
export function checkReferences(seed: Seed): void {
  const ids = new Set<string>();
  const claim = (line: Line<SeedFile>, id: string) => {
    if (ids.has(id)) throw badRecord(line, `${id} is given twice`);
    ids.add(id);
  };
  for (const line of seed.countries) claim(line, countryId(line.record.code));
  for (const file of identified) {
    for (const line of seed[file]) claim(line, line.record.id);
  }
  for (const line of seed.offices) {
    if ((line.record.country === undefined) === (line.record.organization === undefined)) {
      throw badRecord(line, 'an office belongs to a country or to an organization');
    }
  }
  for (const file of Object.keys(references) as SeedFile[]) checkFile(seed, file, ids);
}

function checkFile<File extends SeedFile>(seed: Seed, file: File, ids: ReadonlySet<string>): void {
  for (const line of seed[file]) {
    const unknown = references[file](line.record).find((id) => id !== undefined && !ids.has(id));
    if (unknown !== undefined) throw badRecord(line, `${unknown} is not in the seed`);
  }
}

function optionalCountry(code: string | undefined): string | undefined {
  return code === undefined ? undefined : countryId(code);
}
