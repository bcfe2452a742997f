/**
 * `npm run towns -- FILE`: writes `vocabulary/en/towns.json` from a table of GeoNames such as `cities15000.txt`.
 * The `readme.txt` of https://download.geonames.org/export/dump/ describes the columns.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Smaller towns are left out: their names are too often names of something else. */
const leastInhabitants = 15_000;

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Name the table: npm run towns -- cities15000.txt\n');
  process.exit(1);
}

interface Town {
  readonly name: string;
  readonly country: string;
  readonly zone: string;
  readonly inhabitants: number;
}

const largest = new Map<string, Town>();
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const columns = line.split('\t');
  const [, name = ''] = columns;
  const [featureClass, featureCode, country = ''] = columns.slice(6, 9);
  const [inhabitants, zone = ''] = [Number(columns[14]), columns[17]];
  // PPLX is a part of a town.
  if (featureClass !== 'P' || featureCode === 'PPLX' || !(inhabitants >= leastInhabitants)) continue;
  const key = `${name} ${country}`;
  if (inhabitants > (largest.get(key)?.inhabitants ?? 0)) largest.set(key, { name, country, zone, inhabitants });
}

const towns: Record<string, Record<string, string>> = {};
const order = (one: Town, other: Town) =>
  other.inhabitants - one.inhabitants || (one.name < other.name ? -1 : Number(one.name > other.name));
for (const { name, country, zone } of [...largest.values()].sort(order)) {
  towns[country] ??= {};
  const zones = towns[country];
  zones[zone] = zones[zone] === undefined ? name : `${zones[zone]}|${name}`;
}
const sorted = <Value>(record: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
const byCountry = Object.entries(sorted(towns)).map(([country, zones]) => [country, sorted(zones)]);
writeFileSync('vocabulary/en/towns.json', `${JSON.stringify(Object.fromEntries(byCountry), null, 2)}\n`);
process.stdout.write(`${largest.size} towns of ${Object.keys(towns).length} countries.\n`);
