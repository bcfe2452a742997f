import type { KnownPerson } from './gazetteer.js';

/** A person of the gazetteer with what a text may call them. */
export interface IndexedPerson {
  readonly known: KnownPerson;
  /** Every full name: two words or more. */
  readonly fullNames: readonly string[];
  readonly familyName: string;
}

const honorific = /^(?:H\.E\.\s+)?(?:Mr|Ms|Mrs|Dr|Prof|Ambassador|The Honorable)\.?\s+/u;
const titled =
  /^(?:.*\b(?:Minister|President|Secretary|Councilor|Director|Director-General|Ambassador)(?:-elect)?)\s+(\p{Lu}[\p{L}'’-]+)$/u;

function plain(variant: string): string {
  return variant
    .replace(/\s*\(.*\)$/u, '')
    .replace(/,.*$/u, (tail) => (/^,\s*\p{Lu}[\p{L}-]+$/u.test(tail) ? tail : ''))
    .trim();
}

function family(person: KnownPerson, names: readonly string[]): string {
  const spellings = [person.name, ...person.variants.map(plain)];
  for (const one of spellings) {
    const capitals = one.split(' ').find((word) => /^\p{Lu}{2,}$/u.test(word));
    if (capitals !== undefined) return capitals.charAt(0) + capitals.slice(1).toLowerCase();
  }
  for (const one of spellings) {
    const called = titled.exec(one)?.[1];
    if (called !== undefined) return called;
  }
  const words = (names[0] ?? person.name).split(' ');
  const first = person.id.slice(person.id.indexOf(':') + 1).split('-')[0];
  const byId = words.find((word) => word.toLowerCase() === first);
  if (byId !== undefined && person.id.startsWith('person:')) return byId;
  const country = person.offices[0]?.country ?? '';
  const last = words.at(-1) ?? '';
  return ['KR', 'KP', 'CN', 'VN'].includes(country) ? (words[0] ?? last) : last;
}

/** Full names and family name of everybody known. */
export function indexPersons(persons: readonly KnownPerson[]): IndexedPerson[] {
  return persons.map((known) => {
    const names = [known.name, ...known.variants.map(plain).map((one) => one.replace(honorific, ''))];
    const fullNames = [...new Set(names.filter((one) => one.includes(' ') && !titled.test(one) && !/\d/.test(one)))];
    return { known, fullNames, familyName: family(known, fullNames) };
  });
}
