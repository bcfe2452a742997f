import { countryId } from '../domain/kind.js';
import { badRecord, type Line, type Seed } from './read-seed.js';
import type { SeedFile } from './seed-records.js';

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
  for (const file of [
    'organizations',
    'places',
    'persons',
    'offices',
    'nominations',
    'issues',
    'conferences',
    'meetings',
    'documents',
  ] as const) {
    for (const line of seed[file]) claim(line, line.record.id);
  }
  for (const lines of Object.values(seed) as readonly (readonly Line<SeedFile>[])[]) {
    for (const line of lines) {
      for (const id of references(line)) {
        if (id !== undefined && !ids.has(id)) throw badRecord(line, `${id} is not in the seed`);
      }
    }
  }
}

/** Every id that a record refers to. */
function references(line: Line<SeedFile>): (string | undefined)[] {
  switch (line.file) {
    case 'countries':
      return [];
    case 'organizations':
    case 'places':
      return [optionalCountry((line as Line<'places'>).record.country)];
    case 'persons':
      return [];
    case 'offices': {
      const { country, organization } = (line as Line<'offices'>).record;
      if ((country === undefined) === (organization === undefined)) {
        throw badRecord(line, 'an office belongs to a country or to an organization');
      }
      return [optionalCountry(country), organization];
    }
    case 'tenures': {
      const { person, office } = (line as Line<'tenures'>).record;
      return [person, office];
    }
    case 'nominations': {
      const { nominatedBy, submittedTo } = (line as Line<'nominations'>).record;
      return [countryId(nominatedBy), submittedTo];
    }
    case 'issues': {
      const { broader, nomination, labels } = (line as Line<'issues'>).record;
      return [broader, nomination, ...labels.flatMap((label) => label.usedBy)];
    }
    case 'conferences':
      return [(line as Line<'conferences'>).record.place];
    case 'meetings': {
      const { place, parties, organizations, participants, onMarginsOf, followsUp } = (line as Line<'meetings'>).record;
      return [
        place,
        ...parties.map(countryId),
        ...organizations,
        ...participants.flatMap(({ person, office, country }) => [person, office, optionalCountry(country)]),
        ...onMarginsOf,
        ...followsUp.flatMap(({ meeting, document }) => [meeting, document]),
      ];
    }
    case 'documents': {
      const { publisher, attributedTo, carriedBy, reportsOn } = (line as Line<'documents'>).record;
      return [publisher, ...attributedTo, carriedBy, ...reportsOn];
    }
    case 'acts': {
      const { meeting, actors, offices, toward, about, citations } = (line as Line<'acts'>).record;
      return [
        meeting,
        ...actors,
        ...Object.values(offices),
        ...toward,
        ...about,
        ...citations.map(({ document }) => document),
      ];
    }
  }
}

function optionalCountry(code: string | undefined): string | undefined {
  return code === undefined ? undefined : countryId(code);
}
