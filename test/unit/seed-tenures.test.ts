import { isHeldOn } from '../../src/extract/gazetteer.js';
import { readSeed } from '../../src/ingest/read-seed.js';
import type { SeedRecord } from '../../src/ingest/seed-records.js';
import { projectFolders } from '../../src/start/project-folders.js';

const seed = readSeed(projectFolders.seed);
const tenures = seed.tenures.map(({ record }) => record);
const participations = seed.meetings.flatMap(({ record: { id, date, participants } }) =>
  participants.map(({ person, office }) => ({ meeting: id, date, person, office })),
);

function holdersOf(office: string | undefined, day: string): SeedRecord<'tenures'>[] {
  return tenures.filter((tenure) => {
    const { from, to, knownFrom, knownTo } = tenure;
    const days = Object.entries({ from, to, knownFrom, knownTo }).filter(([, value]) => value !== undefined);
    const known = { office: tenure.office, title: '', endUnknown: tenure.endUnknown, ...Object.fromEntries(days) };
    return tenure.office === office && (from ?? knownFrom) !== undefined && isHeldOn(known, day);
  });
}

test('whoever takes part in a meeting held the office on its day', () => {
  const without = participations.filter(
    ({ person, office, date }) => !holdersOf(office, date).some((tenure) => tenure.person === person),
  );
  expect(without).toEqual([]);
  expect(participations.length).toBeGreaterThan(300);
});

test('an office has one holder on a day, unless somebody acts for the holder', () => {
  const days = tenures.flatMap(({ office, from, knownFrom, to }) =>
    [from, knownFrom, to].flatMap((day) => (day === undefined ? [] : { office, day })),
  );
  const shared = days.filter(({ office, day }) => holdersOf(office, day).filter(({ acting }) => !acting).length > 1);
  expect(shared).toEqual([]);
});

test('every tenure names a page or a document of the seed as its source', () => {
  const documents = new Set(seed.documents.map(({ record }) => record.id));
  const bad = tenures.filter(
    ({ source }) => source.length === 0 || !source.every((where) => documents.has(where) || URL.canParse(where)),
  );
  expect(bad).toEqual([]);
});

test('a day of which only the holding is known stands where the bound is not known', () => {
  const wrong = tenures.filter(
    ({ from, to, knownFrom, knownTo, endUnknown }) =>
      (from !== undefined && knownFrom !== undefined) ||
      (knownTo !== undefined && (to !== undefined || !endUnknown)) ||
      (to !== undefined && endUnknown) ||
      (from ?? knownFrom ?? '') > (to ?? knownTo ?? '9'),
  );
  expect(wrong).toEqual([]);
});
