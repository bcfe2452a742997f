import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import { recordChange, type Touch, touching } from '../change/record.js';
import type { CountryNames } from '../events/country-names.js';
import type { Signature } from '../review.js';
import { Adding, type Suspect } from '../things/add.js';
import { badInput } from '../things/add-input.js';
import type { Fields, TenureField } from '../things/fields.js';
import { joinedFields, joinedTenures } from '../things/join-fields.js';
import { readKnownThings } from '../things/known-things.js';
import { type Decisions, decided } from './decisions.js';
import { KnownOffices } from './find-office.js';
import { type Defaults, type GoodTenure, groupRows, type SaidPerson } from './group-rows.js';
import type { BadRow, FilePlace, PeopleRows } from './person-row.js';

/** How many people one import may hold: it is one transaction. */
export const peopleLimit = 5_000;

/** What an import is told beside its files. */
export interface ImportOptions extends Decisions, Defaults {
  /** Whose offices are meant where the files do not say it: the id of an organization, the code or id of a country. */
  readonly of?: string | undefined;
  readonly reason?: string | undefined;
  /** Everything is looked up and told, and nothing is written. */
  readonly dryRun?: boolean | undefined;
}

/** Somebody who was not added, because the graph may have the person already. */
export interface UndecidedPerson {
  readonly at: FilePlace;
  readonly key: string;
  readonly name: string;
  readonly of: readonly Suspect[];
}

/** What an import did. */
export interface ImportedPeople {
  /** The id of the change; `null` if nothing was new, or nothing was to be written. */
  readonly change: string | null;
  /** How many people the graph did not have, how many it learned more about, and of how many it knew everything. */
  readonly people: { readonly new: number; readonly more: number; readonly known: number };
  /** How many tenures the graph did not have. */
  readonly tenures: number;
  /** What was not taken: faulty rows, and rows that say otherwise than the graph. */
  readonly bad: readonly BadRow[];
  readonly undecided: readonly UndecidedPerson[];
  /** The names of those who are new or of whom more is known. */
  readonly names: readonly string[];
}

/**
 * Imports people with their tenures: all of it in one change. Faulty rows are told and left out, and so is whoever may be in the
 * graph already.
 *
 * @param onProgress is told how many people of how many are looked up
 * @throws BAD_USER_INPUT if a decision is about nothing, or names what the graph does not have; if there are too many people
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function importPeople(
  writer: GraphWriter,
  files: readonly PeopleRows[],
  options: ImportOptions,
  signature: Signature,
  countries: CountryNames,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<ImportedPeople> {
  const rows = decided(
    files.flatMap((file) => file.rows),
    options,
  );
  const unread = files.flatMap(({ bad }) => bad);
  const work = async (write: WriteStatement, touch: Touch): Promise<Omit<ImportedPeople, 'change'>> => {
    const known = await readKnownThings(write, ['Person', 'Office', 'Organization']);
    const offices = new KnownOffices(known, countries);
    const { people, bad } = groupRows(rows, options, ({ tenure }) => tenure && offices.find(tenure.office, options.of));
    if (people.length > peopleLimit) {
      throw badInput('files', `have ${people.length} people; ${peopleLimit} are allowed in one import`);
    }
    const adding = new Adding(known, undefined, signature);
    const joining = new Joining(adding, touch);
    // One statement for all of them, instead of one for each.
    await touch(people.flatMap(({ id, fields }) => (id === undefined ? adding.idsNear('Person', fields) : id)));
    for (const [done, person] of people.entries()) {
      await joining.join(person);
      onProgress(done + 1, people.length);
    }
    if (options.dryRun !== true) await adding.put(write, touch);
    return { ...joining.result(), bad: [...unread, ...bad, ...joining.bad] };
  };
  if (options.dryRun === true) {
    const result = await writer.transaction((write) => work(write, touching(write)));
    return { change: null, ...result };
  }
  const summary = ({ people }: Omit<ImportedPeople, 'change'>) =>
    `Imported people: ${people.new} new, more about ${people.more}.`;
  const note = { kind: 'IMPORTED', ...signature, reason: options.reason ?? null, summary } as const;
  const { result, change } = await recordChange(writer, note, work);
  return { change, ...result };
}

/** Stands for the id of somebody who is not added. */
const leftOut = '';

/** People of files while they join those of the graph. */
class Joining {
  readonly bad: BadRow[] = [];
  readonly #undecided: UndecidedPerson[] = [];
  readonly #outcome = new Map<string, 'new' | 'more' | 'known'>();
  readonly #names = new Set<string>();
  #tenures = 0;

  constructor(
    readonly adding: Adding,
    readonly touch: Touch,
  ) {}

  async join(person: SaidPerson): Promise<void> {
    const fields: Fields = { ...person.fields, tenures: person.tenures.map(({ at: _, ...tenure }) => tenure) };
    const found = await this.#find(person, fields);
    if (found === leftOut) return;
    const now = found === undefined ? {} : await this.adding.fieldsNow('Person', found, this.touch);
    const tenures = this.#fitting(person, (now.tenures ?? []) as TenureField[]);
    if (
      typeof now.wikidataId === 'string' &&
      typeof fields.wikidataId === 'string' &&
      now.wikidataId !== fields.wikidataId
    ) {
      this.bad.push({ at: person.at, reason: `${found} has ${now.wikidataId} in the graph, not ${fields.wikidataId}` });
    }
    const id = await this.adding.addAs('Person', found, { ...fields, tenures }, this.touch);
    const then = await this.adding.fieldsNow('Person', id, this.touch);
    const isNew = JSON.stringify(then) !== JSON.stringify(now);
    this.#outcome.set(
      id,
      this.adding.made.has(id) ? 'new' : isNew || this.#outcome.get(id) === 'more' ? 'more' : 'known',
    );
    this.#tenures += lengthOf(then.tenures) - lengthOf(now.tenures);
    if (isNew) for (const name of namesOf(then)) this.#names.add(name);
  }

  result(): Omit<ImportedPeople, 'change' | 'bad'> {
    const count = (outcome: string) => [...this.#outcome.values()].filter((each) => each === outcome).length;
    return {
      people: { new: count('new'), more: count('more'), known: count('known') },
      tenures: this.#tenures,
      undecided: this.#undecided,
      names: [...this.#names],
    };
  }

  /** The person of the graph who is meant; `undefined` for somebody new, {@link leftOut} for somebody who is told instead. */
  async #find({ id, key, at, distinct }: SaidPerson, fields: Fields): Promise<string | undefined> {
    if (id !== undefined) {
      if (this.adding.made.has(id)) return id;
      const image = (await this.touch([id])).find(
        ({ labels }) => labels.includes('Person') || labels.includes('FormerId'),
      );
      if (image !== undefined) return String(image.properties.now ?? id);
      this.bad.push({ at, reason: `the graph has no person ${id}` });
      return leftOut;
    }
    const { name, same, suspects } = this.adding.identify('Person', fields);
    const [likeliest] = suspects;
    if (likeliest === undefined) return undefined;
    for (const suspect of suspects) {
      // Whoever was imported so before is known again, also if it was a decision.
      const now = await this.adding.fieldsNow('Person', suspect.id, this.touch);
      if (saysEverything(now, fields)) return suspect.id;
    }
    if (distinct) return undefined;
    if (same !== undefined) return same;
    this.#undecided.push({ at, key, name, of: suspects });
    return leftOut;
  }

  /** The tenures that do not contradict what is known. What the graph has stands; what differs is told. */
  #fitting({ tenures }: SaidPerson, known: readonly TenureField[]): Omit<GoodTenure, 'at'>[] {
    let now = known;
    return tenures.flatMap(({ at: place, ...tenure }) => {
      const joined = joinedTenures(now, [tenure]);
      const isOther = joined.length > now.length;
      const meant = (isOther ? now : joined).find((each) => overlaps(each, tenure));
      const differs = meant !== undefined && (isOther || (tenure.to !== null && meant.to !== tenure.to));
      if (differs) this.bad.push({ at: place, reason: differing(meant, tenure), todo: howToDiffer });
      if (differs && isOther) return [];
      now = joined;
      return [tenure];
    });
  }
}

const howToDiffer = 'What the graph has stands. Correct it with `demarche edit`, if the file is right.';

function differing(known: Partial<TenureField> & Span, said: Span): string {
  return `the graph has this tenure of ${known.office} ${words(known)}, and not ${words(said)}`;
}

/** When an office was held. */
type Span = Pick<TenureField, 'office' | 'from' | 'to' | 'endUnknown'> &
  Partial<Pick<GoodTenure, 'knownFrom' | 'knownTo'>>;

function overlaps(one: Span, other: Span): boolean {
  return one.office === other.office && begins(one) < ends(other) && begins(other) < ends(one);
}

const begins = ({ from, knownFrom }: Span) => from ?? knownFrom ?? '0';

function ends({ from, to, endUnknown, knownFrom, knownTo }: Span): string {
  // A tenure that ended on an unknown day is only known to hold from its first known day to its last.
  return to ?? (endUnknown ? `${knownTo ?? from ?? knownFrom ?? '0'}~` : '9');
}

function words({ from, to, endUnknown, knownFrom, knownTo }: Span): string {
  const start = from ?? (knownFrom ? `${knownFrom} or earlier` : 'an unknown day');
  const end = to ?? (knownTo ? `${knownTo} or later` : endUnknown ? 'an unknown day' : undefined);
  return `from ${start}${end === undefined ? ' without an end' : ` to ${end}`}`;
}

/** Whether a thing has everything that is said, and the sources of it. */
function saysEverything(now: Fields, said: Fields): boolean {
  const cited = [...textsOf(now.sources), ...((now.tenures ?? []) as TenureField[]).flatMap(({ sources }) => sources)];
  return (
    textsOf(said.sources).every((source) => cited.includes(source)) &&
    JSON.stringify(joinedFields('Person', now, said)) === JSON.stringify(now)
  );
}

const textsOf = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);
const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);

function namesOf({ name, aliases, nativeNames }: Fields): string[] {
  return [String(name), ...textsOf(aliases), ...((nativeNames ?? []) as { name: string }[]).map((each) => each.name)];
}
