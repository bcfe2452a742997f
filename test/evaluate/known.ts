import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../src/extract/gazetteer.js';
import { withSeedCues } from '../support/seed-cues.js';

interface PersonFile {
  readonly variants: readonly string[];
  readonly native?: string | null;
  readonly offices?: readonly {
    readonly office: string;
    readonly country: string;
    readonly start?: string | null;
    readonly end?: string | null;
  }[];
}

interface IssueFile {
  readonly aliases: readonly string[];
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** What a reader of some labelled texts may know, and how its names are made equal with those of the labels. */
export interface Known {
  readonly gazetteer: Gazetteer;
  /** The key of a person for a spelling, else the spelling in lower case. */
  readonly person: (name: string) => string;
  /** The name of an issue for a name or alias, else the name in lower case. */
  readonly issue: (name: string) => string;
}

/**
 * What `persons.json` and `issues.json` of some folders tell. An issue of the seed is known as the seed knows it, so that a text is read
 * with the words that a graph has.
 */
export function readKnown(...folders: readonly string[]): Known {
  const persons = new Map<string, PersonFile>();
  for (const [name, file] of allOf<PersonFile>(folders, 'persons.json'))
    persons.set(name, joined(persons.get(name), file));
  const issues = new Map<string, readonly string[]>();
  for (const [name, { aliases }] of allOf<IssueFile>(folders, 'issues.json'))
    issues.set(name, [...(issues.get(name) ?? []), ...aliases]);
  const personKey = new Map<string, string>();
  for (const [name, file] of persons)
    for (const spelling of [name, ...spellingsOf(file)]) personKey.set(spelling.toLowerCase(), slug(name));
  const issueKey = new Map<string, string>();
  for (const [name, aliases] of issues) for (const alias of aliases) issueKey.set(alias.toLowerCase(), name);
  for (const name of issues.keys()) issueKey.set(name.toLowerCase(), name);
  return {
    gazetteer: {
      persons: [...persons].map(([name, file]) => ({
        id: `known:${slug(name)}`,
        name,
        variants: spellingsOf(file),
        offices: (file.offices ?? []).map(({ office, country, start, end }) => ({
          office: `office:${slug(`${country} ${office}`)}`,
          title: office,
          country,
          ...(start ? { from: start } : {}),
          ...(end ? { to: end } : { endUnknown: true }),
        })),
      })),
      issues: withSeedCues([...issues].map(([name, aliases]) => ({ id: `issue:${slug(name)}`, name, aliases }))),
    },
    person: (name) => personKey.get(name.toLowerCase()) ?? slug(name),
    issue: (name) => issueKey.get(name.toLowerCase()) ?? name.toLowerCase(),
  };
}

function allOf<File>(folders: readonly string[], file: string): [string, File][] {
  return folders
    .map((folder) => join(folder, file))
    .filter((path) => existsSync(path))
    .flatMap((path) => Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, File>));
}

function joined(first: PersonFile | undefined, { variants, native, offices = [] }: PersonFile): PersonFile {
  if (first === undefined) return { variants, native: native ?? null, offices };
  return {
    variants: [...new Set([...first.variants, ...variants])],
    native: native ?? first.native ?? null,
    offices: offices.length > 0 ? offices : (first.offices ?? []),
  };
}

function spellingsOf({ variants, native }: PersonFile): string[] {
  return native ? [...variants, native] : [...variants];
}
