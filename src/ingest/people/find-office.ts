import { compareThings, doubleWeights } from '../../domain/doubles.js';
import { kindOfId } from '../../domain/ids.js';
import { eitherOf } from '../../extract/cues.js';
import { countryWords } from '../../generated/vocabulary/country-words.js';
import type { CountryNames } from '../events/country-names.js';
import type { KnownThing } from '../things/known-things.js';
import type { SaidOffice } from './person-row.js';

/** The office that is certainly meant, or why there is none, and what can be done. */
export type FoundOffice = { readonly id: string } | { readonly reason: string; readonly todo: string };

/** The offices of the graph, for finding the one that a file means. */
export class KnownOffices {
  readonly #offices: readonly KnownThing[];
  readonly #organizations: readonly KnownThing[];
  readonly #countries: CountryNames;
  /** A file names few offices, each many times. */
  readonly #found = new Map<string, FoundOffice>();

  /** @param known at least the offices and the organizations of the graph */
  constructor(known: readonly KnownThing[], countries: CountryNames) {
    this.#offices = known.filter(({ kind }) => kind === 'Office');
    this.#organizations = known.filter(({ kind }) => kind === 'Organization');
    this.#countries = countries;
  }

  /**
   * The office that is certainly meant: it has the id, or it is the only one of its country or organization that has the title as
   * its title, native title or alias. "Foreign Minister of Norway" is the "Foreign Minister" of Norway.
   *
   * @param owner the country or organization where the file names none
   */
  find(said: SaidOffice, owner: string | undefined): FoundOffice {
    const key = JSON.stringify([said.id, said.title, said.of, owner]);
    const found = this.#found.get(key) ?? this.#find(said, owner);
    this.#found.set(key, found);
    return found;
  }

  #find(said: SaidOffice, owner: string | undefined): FoundOffice {
    const { id, title } = said;
    if (id !== undefined) {
      if (this.#offices.some((office) => office.id === id)) return { id };
      return { reason: `the graph has no office ${id}`, todo: addIt };
    }
    if (title === undefined) return { reason: 'it does not name the office', todo: sayWhich(said) };
    const owners = this.#ownersOf(said.of.length > 0 ? said.of : [owner ?? '']);
    if (owners.length === 0) {
      const words = said.of.length === 0 ? 'nothing' : `"${said.of.join('", "')}"`;
      const reason = `the office "${title}" is of ${words}, which is no country or organization of the graph`;
      return { reason, todo: 'Name its country or organization with --of.' };
    }
    const ofOwners = this.#offices.filter(({ of }) => owners.includes(of ?? ''));
    const titles = owners.flatMap((of) => this.#titlesOf(title, of));
    const named = ofOwners.filter((office) => titles.some((words) => isTitle(words, office)));
    if (named[0] !== undefined && named.length === 1) return { id: named[0].id };
    const near = named.length > 0 ? named : ofOwners.filter((office) => titles.some((words) => isLike(words, office)));
    const nearest = near.slice(0, 3).map((office) => `${office.id} (${office.name})`);
    return {
      reason: `the graph has ${named.length === 0 ? 'no' : 'more than one'} office "${title}" of ${owners[0]}`,
      todo: `${nearest.length > 0 ? `It has ${nearest.join(', ')}. ` : ''}${sayWhich(said)}`,
    };
  }

  /** The countries and organizations that words mean; of an organ of a country also the country. */
  #ownersOf(words: readonly string[]): string[] {
    const owners = words.flatMap((word) => {
      if (kindOfId(word) === 'Country') return word;
      const code = this.#countries.isCode(word) ? word : this.#countries.codeOfName(word);
      if (code !== undefined) return `country:${code}`;
      return this.#organizations
        .filter((organization) => organization.id === word || isTitle(word, organization))
        .flatMap(({ id, of }) => [id, of ?? []].flat());
    });
    return [...new Set(owners)];
  }

  /** A title, and what is left of it without the name of its country. */
  #titlesOf(title: string, owner: string): string[] {
    const code = owner.replace(/^country:/u, '');
    if (code === owner) return [title];
    const { names = [], adjectives = [] } = countryWords[code] ?? {};
    const words = [this.#countries.nameOf(code), ...this.#countries.namesOf(code), ...names, ...adjectives];
    const called = [...new Set(words)];
    const before = new RegExp(`^(?:${eitherOf(called)})(?:['’]s)?\\s+`, 'iu');
    const behind = new RegExp(`(?:,\\s*|\\s+of\\s+)(?:the\\s+)?(?:${eitherOf(called)})$`, 'iu');
    return [...new Set([title, title.replace(behind, ''), title.replace(before, '')])];
  }
}

const addIt = 'Add it with `demarche add`, and import the file again.';

function sayWhich({ key, title }: SaidOffice): string {
  return `Say which it is, --same "${key ?? title ?? 'KEY'}=office:…", or add it with \`demarche add\`.`;
}

/** Whether words are the title, a native title or an alias of an office, or the name of an organization. */
function isTitle(words: string, thing: KnownThing): boolean {
  const { reasons } = compareWords(words, thing);
  const isNamed = reasons.some(({ evidence }) => ['sameName', 'sameNativeName', 'sameAlias'].includes(evidence));
  return isNamed && reasons.every(({ evidence }) => doubleWeights[evidence] >= 0 || evidence === 'otherRank');
}

const isLike = (words: string, thing: KnownThing) => compareWords(words, thing).verdict === 'LIKELY';

function compareWords(words: string, { aliases, ...thing }: KnownThing) {
  return compareThings({ ...thing, name: words, aliases: [], nativeNames: [] }, { ...thing, aliases });
}
