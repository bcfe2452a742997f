import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DemarcheError } from '../../errors.js';
import { parseStatement, type Statement, signatureOf } from '../statement.js';
import { changeWrites } from './change-writes.js';
import { eventWrites } from './event-writes.js';
import { proposalWrites } from './proposal-writes.js';
import { ownReads, plannerParts } from './reads.js';
import { recordWrites } from './record-writes.js';
import { type FoundIn, type GivenTo, integer, list, map, sent, text, type ValueTypes } from './value-type.js';

/** What is said of a statement: its parameters, and the columns of its row. */
export interface Declaration {
  readonly parameters: ValueTypes;
  readonly row: ValueTypes;
}

/** `$rules` says for each type of relationship which kinds it may start from and lead to. */
const rules = list(map({ type: text, from: list(text), to: list(text) }));
const audit = { parameters: {}, row: { subject: text, finding: text } };
const auditOfRelationships = { ...audit, parameters: { rules } };

/** The statements of `cypher/check`: what the audit looks for. */
export const audits = {
  'acts-projected': audit,
  'acts-whole': audit,
  changes: audit,
  earlier: audit,
  'meetings-discussed': audit,
  'meetings-whole': audit,
  'one-of': audit,
  orphans: audit,
  plans: audit,
  proposals: audit,
  quotes: audit,
  'relationship-ends': auditOfRelationships,
  'relationship-keys': auditOfRelationships,
  'required-properties': audit,
} as const;

/** The statements of `cypher/history`: how the history of the migrations is kept in the graph. */
export const history = {
  'lock-constraint': { parameters: {}, row: {} },
  'version-constraint': { parameters: {}, row: {} },
  list: { parameters: {}, row: { version: text, checksum: text, source: text } },
  lock: { parameters: { owner: text, livesSeconds: integer }, row: {} },
  record: {
    parameters: { version: text, description: text, source: text, checksum: text, milliseconds: integer },
    row: {},
  },
  unlock: { parameters: { owner: text }, row: {} },
} as const;

/** Every statement that is sent as it stands in its file, by folder. */
const declared = {
  read: ownReads,
  write: { ...recordWrites, ...proposalWrites, ...eventWrites, ...changeWrites },
  check: audits,
  history,
} as const;

/** A folder of `cypher/` whose statements are declared here. */
export type StatementFolder = keyof typeof declared;
/** The name of a statement: its path within the folder, without the ending. */
export type StatementName<Folder extends StatementFolder> = keyof (typeof declared)[Folder] & string;

/** What a statement is given. */
export type ParametersOf<
  Folder extends StatementFolder,
  Name extends StatementName<Folder>,
> = (typeof declared)[Folder][Name] extends { parameters: infer Types extends ValueTypes } ? GivenTo<Types> : never;
/** One of the rows that a statement of `cypher/write` takes as `$rows`. */
export type RowTakenBy<Name extends StatementName<'write'>> =
  ParametersOf<'write', Name> extends { readonly rows: readonly (infer Row)[] } ? Row : never;
/** Such a row with every key, so that none is forgotten: `null` if there is no value. */
export type WholeRow<Name extends StatementName<'write'>> = Required<RowTakenBy<Name>>;
/** A row of a statement, by the names of its columns. */
export type RowOf<
  Folder extends StatementFolder,
  Name extends StatementName<Folder>,
> = (typeof declared)[Folder][Name] extends { row: infer Types extends ValueTypes } ? FoundIn<Types> : never;

/** A statement and what is said of it. */
export interface OwnStatement extends Declaration {
  /** The whole text of the file. */
  readonly text: string;
  /** The parameter that its first clause takes row by row: the statement does nothing where that list is empty. */
  readonly unwound?: string | undefined;
}

/** The statements of `cypher/read` by name, taken apart so that the planner can compose them. */
export interface ReadCatalog {
  /** The statement, or `undefined` if there is no such file. */
  find(name: string): Statement | undefined;
  /**
   * The statement.
   *
   * @throws CYPHER_INVALID if there is no such file
   */
  get(name: string): Statement;
  readonly names: readonly string[];
}

/** Every statement that this service ever sends, but for the migrations. */
export interface Statements {
  readonly catalog: ReadCatalog;
  /** The statements that are sent as they stand in their files. */
  readonly own: { readonly [Folder in StatementFolder]: ReadonlyMap<string, OwnStatement> };
}

const cypherFolder = fileURLToPath(new URL('../../../cypher', import.meta.url));

/**
 * Loads the files of `cypher/` and compares them with what is declared, so that a file that is missing, broken, or
 * declared otherwise stops the start and not a request.
 *
 * @param folder `cypher`; a test may give another
 * @throws CYPHER_INVALID with the file's name
 */
export function loadStatements(folder = cypherFolder): Statements {
  const readFiles = cypherFiles(join(folder, 'read'));
  const reads = new Map(readFiles.map(({ name, text }) => [name, parseStatement(name, text)]));
  const own = readFiles.filter(({ name }) => name.startsWith('for-'));
  compared('read', own, { ...ownReads, ...plannerParts });
  const of = (name: 'write' | 'check' | 'history') => compared(name, cypherFiles(join(folder, name)), declared[name]);
  return {
    catalog: {
      find: (name) => reads.get(name),
      get(name) {
        const statement = reads.get(name);
        if (statement === undefined)
          throw new DemarcheError('CYPHER_INVALID', `cypher/read/${name}.cypher is missing.`);
        return statement;
      },
      names: [...reads.keys()],
    },
    own: {
      read: compared(
        'read',
        own.filter(({ name }) => !Object.hasOwn(plannerParts, name)),
        ownReads,
      ),
      write: of('write'),
      check: of('check'),
      history: of('history'),
    },
  };
}

/** The statements of files, each with its declaration. @throws CYPHER_INVALID if the two differ */
function compared(
  folder: StatementFolder,
  files: readonly { readonly name: string; readonly text: string }[],
  declarations: Readonly<Record<string, Declaration>>,
): ReadonlyMap<string, OwnStatement> {
  const wrong = (name: string, what: string) =>
    new DemarcheError('CYPHER_INVALID', `cypher/${folder}/${name}.cypher ${what}`);
  for (const name of Object.keys(declarations)) {
    if (!files.some((file) => file.name === name)) throw wrong(name, 'is declared, and there is no such file.');
  }
  return new Map(
    files.map(({ name, text }) => {
      const declaration = Object.hasOwn(declarations, name) ? declarations[name] : undefined;
      if (declaration === undefined) throw wrong(name, 'is not declared in src/graph/statements.');
      const { parameters, columns, unwound } = signatureOf(`cypher/${folder}/${name}.cypher`, text);
      const expected = [Object.keys(declaration.parameters), Object.keys(declaration.row)].map(sorted);
      const [wantedParameters, wantedColumns] = expected;
      if (sorted(parameters) !== wantedParameters) {
        throw wrong(
          name,
          `takes the parameters ${sorted(parameters) || 'none'}; declared are ${wantedParameters || 'none'}.`,
        );
      }
      if (sorted(columns) !== wantedColumns) {
        throw wrong(name, `returns ${sorted(columns) || 'nothing'}; declared is ${wantedColumns || 'nothing'}.`);
      }
      return [name, { ...declaration, text, unwound }];
    }),
  );
}

function sorted(names: Iterable<string>): string {
  return [...names].sort().join(', ');
}

/** A statement by its name. @throws CYPHER_INVALID if the name is not declared */
export function statementOf<Folder extends StatementFolder>(
  statements: Statements,
  folder: Folder,
  name: StatementName<Folder>,
): OwnStatement {
  const statement = statements.own[folder].get(name);
  if (statement === undefined) throw new DemarcheError('CYPHER_INVALID', `cypher/${folder}/${name}.cypher is missing.`);
  return statement;
}

/** The parameters as they are sent: those that are declared, each by its type. */
export function parametersFor(statement: OwnStatement, values: object): Record<string, unknown> {
  return sent(statement.parameters, values);
}

/** The name of the statement that lists the scalars of a type. */
export function scalarsOf(type: string): string {
  return `${type}/scalars`;
}

/** The `.cypher` files of a folder and the folders in it, by name: the path within the folder, without the ending. */
export function cypherFiles(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => ({
      name: file.slice(0, -'.cypher'.length).replaceAll(sep, '/'),
      text: readFileSync(join(folder, file), 'utf8').trim(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
