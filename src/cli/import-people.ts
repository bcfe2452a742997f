import { basename } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { kindOfId } from '../domain/ids.js';
import { readStatement } from '../graph/read.js';
import { countryNames } from '../ingest/events/country-names.js';
import {
  type ImportedPeople,
  type ImportOptions,
  importPeople,
  type UndecidedPerson,
} from '../ingest/people/import-people.js';
import { readPeopleFile } from '../ingest/people/people-file.js';
import type { BadRow, FilePlace } from '../ingest/people/person-row.js';
import { rereadWaiting } from '../ingest/reread.js';
import type { OpenGraph } from '../start/open-graph.js';
import type { CommandOutput, DeclareCommand } from './command-line.js';
import { webAddress } from './option-values.js';
import { progressBar } from './progress-bar.js';
import { tellReread } from './reread.js';

const help = `
A file is told by what is in it: Popolo JSON; the JSON or CSV of Wikidata's query service (docs/import.md has the query for the
foreign ministers of a country); or a CSV with the columns

  name           required                        wikidata_id    such as Q42
  native_name, native_language   such as ja      name_ko        a name in another language
  key            tells two people of one name apart
  other_names    spellings, with | between       source         addresses, with | between
  office         its id, or:                     office_title, of   title, and country code or organization
  from           2021-02-09, 2021-02 or 2021     to, or last_day    the first day out of office, or the last in it
  end_unknown, acting   yes                      person_id, distinct   who of the graph it is; yes: nobody of it

A row is a tenure; people are joined by Wikidata item, key or name. Everything is one change, which \`demarche undo\` takes back. What
is there already is not added again, and nothing that the graph has is replaced.

Whoever may be in the graph already is not added but listed, with the reasons. Decide with --same or --distinct, and import again.

Exit code 0: everything is in the graph. 2: some rows are not, and are listed; the others are. 1: nothing was written.

Examples
  demarche import people ministers.csv --dry-run
  demarche import people query.json --of KR
  demarche import people ministers.csv --same "Park Jin=person:park-jin" --distinct Q123
  demarche import people query.csv --same Q3044918=office:kr-foreign-minister
  demarche import people parliament.popolo.json --source https://example.org/people --last-days`;

/** `demarche import people`: people with their names and tenures. */
export const importPeopleCommand: DeclareCommand = (commandLine) =>
  new Command('people')
    .description("Import people with their offices: Popolo JSON, results of Wikidata's query service, or a CSV.")
    .argument('<files...>', 'the files; - for standard input')
    .option('--of <party>', 'whose offices are meant where a file does not say it: JP, or org:un', party)
    .option('--source <address>', 'the source, where a file does not say it', webAddress)
    .option('--same <key=id>', 'a person or an office of the files is this one of the graph; may be repeated', same)
    .option('--distinct <key>', 'a person of the files is nobody of the graph; may be repeated', gathered)
    .option('--last-days', 'ends are the last days in office; otherwise the first days out of it')
    .option('--by <name>', 'who imports', 'command line')
    .option('--reason <words>', 'why; it is kept in the history')
    .option('--dry-run', 'tell everything that would be done, write nothing')
    .addHelpText('after', help)
    .action((files: string[], options: CliOptions) =>
      commandLine.onGraph((open) => importPeopleFiles(open, files, options, commandLine)),
    );

/** The options of `demarche import people`. */
export interface CliOptions extends Pick<ImportOptions, 'of' | 'source' | 'lastDays' | 'reason' | 'dryRun'> {
  readonly same?: readonly (readonly [key: string, id: string])[];
  readonly distinct?: readonly string[];
  readonly by?: string;
}

/**
 * Imports files of people in one change, and tells it in a line of JSON. What was not taken is told for a person.
 *
 * @returns the exit code: 0, or 2 if something was not taken
 * @throws PEOPLE_UNREADABLE, BAD_USER_INPUT, GRAPH_UNAVAILABLE, TIMED_OUT; then nothing was written
 */
export async function importPeopleFiles(
  { graph, writer }: Pick<OpenGraph, 'graph' | 'writer'>,
  files: readonly string[],
  options: CliOptions,
  output: CommandOutput,
): Promise<number> {
  const read = files.map(readPeopleFile);
  const countries = countryNames(await readStatement(graph, 'for-import/country-names', {}));
  const signature = { by: options.by ?? 'command line', at: new Date().toISOString() };
  const decisions = { same: new Map(options.same), distinct: new Set(options.distinct) };
  const rows = read.reduce((total, file) => total + file.rows.length, 0);
  const bar = progressBar(rows, 'things', output);
  let imported: ImportedPeople;
  try {
    imported = await importPeople(writer, read, { ...options, ...decisions }, signature, countries, (done, total) =>
      bar.show(Math.round((done / total) * rows), 'looked up'),
    );
  } finally {
    bar.end();
  }
  const { change, people, tenures, bad, undecided, names } = imported;
  tellBad(bad, output);
  for (const person of undecided) tellUndecided(person, output);
  if (change !== null) tellReread(await rereadWaiting(graph, writer, names, signature), output.tellAside);
  const outcome = options.dryRun === true ? 'dry-run' : change === null ? 'unchanged' : 'imported';
  output.tell(
    JSON.stringify({
      ...{ files: files.map((file) => basename(file)), outcome, change, people, tenures },
      ...{
        bad: bad.map(({ at, ...why }) => ({ ...at, ...why })),
        undecided: undecided.map(({ at, ...who }) => ({ ...at, ...who })),
      },
    }),
  );
  output.tellAside(summaryWords(imported, options.dryRun === true));
  return bad.length + undecided.length > 0 ? 2 : 0;
}

function summaryWords({ change, people, tenures, bad, undecided }: ImportedPeople, isDryRun: boolean): string {
  const added = `People: ${people.new} new, ${people.more} with something new, ${people.known} known. Tenures: ${tenures} new.`;
  const left = `Not taken: ${bad.length} rows. To be decided: ${undecided.length} people.`;
  if (isDryRun) return `${added} ${left} Nothing is written.`;
  if (change === null) return `Nothing was new. ${left}`;
  return `${added} ${left} To take it back: demarche undo ${change}`;
}

/** Rows that are bad for one reason are told together. */
function tellBad(bad: readonly BadRow[], { tellAside }: CommandOutput): void {
  const places = new Map<string, FilePlace[]>();
  for (const { at, reason, todo } of bad) {
    const words = `${reason}.${todo === undefined ? '' : ` ${todo}`}`;
    places.set(words, [...(places.get(words) ?? []), at]);
  }
  for (const [words, [first, ...others]] of places) {
    const also = others.length === 0 ? '' : ` and ${others.length} more (${placesOf(others)})`;
    tellAside(`${first?.file}, ${first?.place}${also}: ${words}`);
  }
}

const toldPlaces = 8;

function placesOf(places: readonly FilePlace[]): string {
  const told = places.slice(0, toldPlaces).map(({ place }) => place);
  return places.length > toldPlaces ? `${told.join(', ')}, …` : told.join(', ');
}

function tellUndecided({ at, key, name, of }: UndecidedPerson, { tellAside }: CommandOutput): void {
  tellAside(`${at.file}, ${at.place}: ${name} may be`);
  for (const { id, name: called, score, reasons } of of) {
    tellAside(`  ${called}, score ${score}: ${reasons.join('; ')}\n    --same "${key}=${id}"`);
  }
  tellAside(`  nobody of the graph\n    --distinct "${key}"`);
}

/** @throws InvalidArgumentError, which commander tells the user */
function same(text: string, before: readonly (readonly [string, string])[] = []): (readonly [string, string])[] {
  const [, key, id] = /^(.+)=((?:person|office):\S+)$/u.exec(text) ?? [];
  if (key !== undefined && id !== undefined) return [...before, [key, id]];
  throw new InvalidArgumentError('It must be what the file says, = and an id, such as "Park Jin=person:park-jin".');
}

function gathered(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/** @throws InvalidArgumentError, which commander tells the user */
function party(text: string): string {
  if (/^[A-Z]{2}$/u.test(text) || ['Country', 'Organization'].includes(kindOfId(text) ?? '')) return text;
  throw new InvalidArgumentError('It must be the code of a country or the id of an organization.');
}
