import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../src/extract/gazetteer.js';
import { withSeedCues } from '../support/seed-cues.js';

interface PersonFile {
  readonly variants: readonly string[];
  readonly native?: string;
  readonly offices: readonly {
    readonly office: string;
    readonly country: string;
    readonly start: string | null;
    readonly end: string | null;
  }[];
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** The gazetteer of `persons.json` and `issues.json`, with the cues of the seed: what a reader of these texts may know. */
export function readGazetteer(folder: string): Gazetteer {
  const persons = JSON.parse(readFileSync(join(folder, 'persons.json'), 'utf8')) as Record<string, PersonFile>;
  const issues = JSON.parse(readFileSync(join(folder, 'issues.json'), 'utf8')) as Record<string, { aliases: string[] }>;
  return {
    persons: Object.entries(persons).map(([name, one]) => ({
      id: `known:${slug(name)}`,
      name,
      variants: one.native === undefined ? one.variants : [...one.variants, one.native],
      offices: one.offices.map((held) => ({
        office: `office:${slug(`${held.country} ${held.office}`)}`,
        title: held.office,
        country: held.country,
        ...(held.start === null ? {} : { from: held.start }),
        ...(held.end === null ? { endUnknown: true } : { to: held.end }),
      })),
    })),
    issues: withSeedCues(
      Object.entries(issues).map(([name, { aliases }]) => ({ id: `issue:${slug(name)}`, name, aliases })),
    ),
  };
}

/** The key of `persons.json` that a spelling belongs to, else the spelling in lower case. */
export function personKeys(folder: string): (name: string) => string {
  const persons = JSON.parse(readFileSync(join(folder, 'persons.json'), 'utf8')) as Record<string, PersonFile>;
  const keys = new Map<string, string>();
  for (const [name, one] of Object.entries(persons))
    for (const spelling of [name, ...one.variants]) keys.set(spelling.toLowerCase(), slug(name));
  return (name) => keys.get(name.toLowerCase()) ?? slug(name);
}

/** The key of `issues.json` that a name or alias belongs to, else the name in lower case. */
export function issueKeys(folder: string): (name: string) => string {
  const issues = JSON.parse(readFileSync(join(folder, 'issues.json'), 'utf8')) as Record<string, { aliases: string[] }>;
  const keys = new Map<string, string>();
  for (const [name, one] of Object.entries(issues))
    for (const alias of one.aliases) keys.set(alias.toLowerCase(), name);
  for (const name of Object.keys(issues)) keys.set(name.toLowerCase(), name);
  return (name) => keys.get(name.toLowerCase()) ?? name.toLowerCase();
}
