import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.js';
import type { Gazetteer } from '../../src/extract/gazetteer.js';
import type { Proposal } from '../../src/extract/proposal.js';
import { type houseShape, loadHouses } from '../../src/vocabulary/house.js';
import { seedIssues } from '../support/seed-cues.js';

/** A copy of the houses, into which a test writes a new one. */
const folder = mkdtempSync(join(tmpdir(), 'demarche-houses-'));
beforeAll(() => cpSync('vocabulary/houses', folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

/** The file of an invented ministry, so that no real one is in the way. It speaks for a real country, which texts name. */
const india = {
  publishers: ['Ministry of External Affairs of Ruritania'],
  country: 'IN',
  speaker: 'External Affairs Minister',
  honorifics: ['Tun', 'Toh Puan'],
  titles: {
    FOREIGN_MINISTERS: ['External Affairs Minister', 'EAM'],
    VICE_MINISTERS: ['Foreign Secretary', 'Secretary (East)'],
  },
  ownOffices: [
    { words: ['EAM', 'The Minister'], title: 'External Affairs Minister' },
    { words: ['The Foreign Secretary'], title: 'Foreign Secretary' },
  ],
  numericDays: 'DAY_FIRST',
  lists: { bullets: ['»'] },
  clocks: [{ words: ['hours? ist'], timeZone: 'Asia/Kolkata' }],
};
const hungary = {
  publishers: ['Ministry of Foreign Affairs and Trade of Hungary'],
  country: 'HU',
  surnameFirst: true,
  lists: { numbersWithoutPoint: true },
};

const person = (id: string, name: string, title: string, country: string) => ({
  id: `person:${id}`,
  name,
  variants: [],
  offices: [{ office: `office:${id}`, title, country, from: '2020-01-01', to: '2025-01-01' }],
});
const gazetteer: Gazetteer = {
  persons: [
    person('varadan-r', 'R. Varadan', 'External Affairs Minister', 'IN'),
    person('mehta-arjun', 'Arjun Mehta', 'Foreign Secretary', 'IN'),
    person('renaud-claire', 'Claire Renaud', 'Minister for Europe and Foreign Affairs', 'FR'),
  ],
  issues: seedIssues,
};

/** Writes the file of a house into the folder, and reads a text of the house with what is there. */
function readWith(
  house: unknown,
  text: string,
  title: string,
  { publishers }: typeof hungary | typeof india,
): Proposal {
  writeFileSync(join(folder, 'new.json'), JSON.stringify(house));
  return readText(publishers[0] ?? '', text, title);
}

function readText(publisher: string, text: string, title: string): Proposal {
  const readout = { text, title, publisher, publishedOn: '2023-03-06', language: 'en' };
  return extract(readout, gazetteer, [...loadHouses(folder).values()]);
}

const participants = ({ meetings }: Proposal) =>
  meetings.map(({ participants: people }) =>
    people.map(({ person: id, name, office, country }) => [id ?? name, office?.title, country]),
  );
const acts = (proposal: Proposal) =>
  proposal.acts.map(
    ({ paragraph, type, actors }) =>
      `${paragraph} ${type} ${actors.map((actor) => (actor.kind === 'country' ? actor.code : (actor.person ?? actor.name))).join('+')}`,
  );

test('a new ministry is one file: its text is read with it, and not without it', () => {
  const text = [
    'EAM Dr. R. Varadan held a meeting with Ms. Claire Renaud, Minister for Europe and Foreign Affairs of France, on 4/3/2023 from 16:30 hours IST in New Delhi. Tun Arjun Mehta, Foreign Secretary, was present.',
    '» The Minister raised climate change.',
    '» Minister Renaud welcomed the efforts of India. EAM stressed the importance of the Indo-Pacific.',
  ].join('\n\n');
  const title = 'Meeting of EAM with the Foreign Minister of France';
  const read = readWith(india, text, title, india);
  expect(read.meetings[0]).toMatchObject({
    date: '2023-03-04',
    startedAt: '2023-03-04T16:30+05:30',
    level: 'FOREIGN_MINISTERS',
    parties: ['IN', 'FR'],
  });
  expect(acts(read)).toEqual([
    '1 RAISED person:varadan-r',
    '2 WELCOMED person:renaud-claire',
    '2 STATED person:varadan-r',
  ]);

  rmSync(join(folder, 'new.json'));
  const without = readText(india.publishers[0] ?? '', text, title);
  expect(without.meetings[0]?.date).not.toBe('2023-03-04');
  expect(acts(without)).not.toEqual(acts(read));
});

const dates = ({ meetings }: Proposal) => meetings.map(({ date }) => date);
const starts = ({ meetings }: Proposal) => meetings.map(({ startedAt }) => startedAt);
const levels = ({ meetings }: Proposal) => meetings.map(({ level }) => level);
const numbers = ({ passages }: Proposal) => passages.map(({ number }) => number);

/** A text that is read rightly only with one field of the house. */
interface Example {
  readonly house: typeof hungary | typeof india;
  /** What stands in place of the field when it is taken away. */
  readonly instead?: unknown;
  readonly text: string;
  readonly read: (proposal: Proposal) => unknown;
  readonly right: unknown;
}

const varadan = ['person:varadan-r', 'External Affairs Minister', 'IN'];
const renaud = ['person:renaud-claire', 'Minister for Europe and Foreign Affairs', 'FR'];
const examples: Readonly<Record<keyof typeof houseShape.shape, Example>> = {
  publishers: {
    house: india,
    instead: ['Ministry of Finance of India'],
    text: 'EAM met Foreign Minister Claire Renaud of France.',
    read: participants,
    right: [[varadan, renaud]],
  },
  country: {
    house: india,
    instead: 'NP',
    text: 'EAM met Foreign Minister Claire Renaud of France.',
    read: participants,
    right: [[varadan, renaud]],
  },
  speaker: {
    house: india,
    text: 'Today I met Foreign Minister Claire Renaud of France. I raised climate change.',
    read: acts,
    right: ['1 RAISED person:varadan-r'],
  },
  honorifics: {
    house: india,
    text: 'Tun Dev Kumar of India met Foreign Minister Claire Renaud of France.',
    read: participants,
    right: [[['Dev Kumar', undefined, 'IN'], renaud]],
  },
  titles: {
    house: india,
    text: 'Foreign Secretary Arjun Mehta met Deputy Foreign Minister Paul Roche of France.',
    read: levels,
    right: ['VICE_MINISTERS'],
  },
  ownOffices: {
    house: india,
    text: 'EAM Dr. R. Varadan met Foreign Minister Claire Renaud of France. The Minister raised climate change.',
    read: acts,
    right: ['1 RAISED person:varadan-r'],
  },
  surnameFirst: {
    house: hungary,
    text: 'Foreign Minister Balogh Ferenc of Hungary met Foreign Minister Claire Renaud of France. Balogh raised climate change.',
    read: acts,
    right: ['1 RAISED Balogh Ferenc'],
  },
  numericDays: {
    house: india,
    text: 'EAM Dr. R. Varadan met Foreign Minister Claire Renaud of France on 4/3/2023.',
    read: dates,
    right: ['2023-03-04'],
  },
  lists: {
    house: india,
    text: 'The talks covered much.\n\n» Trade\n\n» Climate',
    read: numbers,
    right: [0, 1, 2],
  },
  clocks: {
    house: india,
    text: 'EAM Dr. R. Varadan met Foreign Minister Claire Renaud of France in Paris on March 4 at 16:30 hours IST.',
    read: starts,
    right: ['2023-03-04T12:00+01:00'],
  },
};

test.each(Object.entries(examples))('%s changes what is read', (field, { house, instead, text, read, right }) => {
  expect(read(readWith(house, text, 'Press release', house))).toEqual(right);
  expect(read(readWith({ ...house, [field]: instead }, text, 'Press release', house))).not.toEqual(right);
});

test.each([
  ['a field that there is not', { ...india, contry: 'IN' }, /new\.json: .*contry/u],
  [
    'a country that is no code',
    { ...india, country: 'India' },
    /new\.json: country: must be an ISO 3166-1 alpha-2 code/u,
  ],
  ['a level that there is not', { ...india, titles: { KINGS: ['Raja'] } }, /new\.json: titles.*KINGS/u],
  ['an office without its title', { ...india, ownOffices: [{ words: ['EAM'] }] }, /new\.json: ownOffices\.0\.title: /u],
  ['an order of days that there is not', { ...india, numericDays: 'DAY' }, /new\.json: numericDays: /u],
  [
    'a clock without a zone',
    { ...india, clocks: [{ words: ['ist'], timeZone: 'IST' }] },
    /new\.json: clocks\.0\.timeZone: /u,
  ],
  ['no publisher', { ...india, publishers: [] }, /new\.json: publishers: /u],
  [
    'the publisher of another house',
    { ...india, publishers: ['org:mofa-jp'] },
    /new\.json: publishers: org:mofa-jp is that of mofa-japan too/u,
  ],
])('a house with %s is refused', (_, house, message) => {
  writeFileSync(join(folder, 'new.json'), JSON.stringify(house));
  expect(() => loadHouses(folder)).toThrow(
    expect.objectContaining({ code: 'VOCABULARY_INVALID', message: expect.stringMatching(message) }),
  );
});
