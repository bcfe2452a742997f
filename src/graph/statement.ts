import { DemarcheError } from '../errors.js';
import { type CypherToken, cypherTokens } from './cypher-tokens.js';

/** One key of a statement's order. */
export interface OrderKey {
  readonly expression: string;
  readonly descending: boolean;
}

/** One column of a statement's RETURN. */
export interface Column {
  readonly expression: string;
  readonly name: string;
}

/** A statement of `cypher/`, taken apart so that it can be composed. */
export interface Statement {
  /** Path within `cypher/read` without the ending, such as `Meeting/acts`. */
  readonly name: string;
  /** The whole text, as it can be pasted into Neo4j Browser. */
  readonly text: string;
  /** The clauses between the first one, which binds `this`, and RETURN. A statement that binds no `this` keeps all. */
  readonly body: string;
  /** Whether `this` is a node: its first clause is a MATCH that binds it. */
  readonly isOfNode: boolean;
  /** Whether the body's last clause is a WHERE, to which another predicate is added by AND. */
  readonly endsInWhere: boolean;
  readonly columns: readonly Column[];
  readonly orderBy: readonly OrderKey[];
  /** The expression after LIMIT, or an empty text. */
  readonly limit: string;
  /** The names that the statement binds; a composed text renames them. */
  readonly variables: ReadonlySet<string>;
  /** Sort keys that have the same value in the whole list: `//: fixed talk.fromId`. */
  readonly fixed: ReadonlySet<string>;
  /** The column with the reason, if the query must be refused: `//: refusal refusal`. */
  readonly refusal: string | undefined;
  /** The relationship type that the planner replaces by others: `//: repeated-for RAISED`. */
  readonly repeatedFor: string | undefined;
  /** The names of its parameters, without `$`. */
  readonly parameters: ReadonlySet<string>;
}

const clauseWords = new Set([
  'MATCH',
  'OPTIONAL',
  'WITH',
  'UNWIND',
  'CALL',
  'WHERE',
  'USING',
  'RETURN',
  'ORDER',
  'LIMIT',
  'UNION',
]);
const notFunctions = new Set([
  ...clauseWords,
  ...['AND', 'OR', 'NOT', 'IN', 'AS', 'CASE', 'WHEN', 'THEN', 'ELSE', 'EXISTS', 'COUNT', 'COLLECT', 'IS', 'BY', 'ALL'],
]);

/**
 * Takes a read statement apart.
 *
 * @param name path within `cypher/read` without the ending
 * @param text the file's text
 * @throws CYPHER_INVALID if it has no RETURN or a column without a name
 */
export function parseStatement(name: string, text: string): Statement {
  const tokens = cypherTokens(text);
  const clauses = topLevelClauses(tokens);
  const returnAt = clauses.findIndex((clause) => clause.word === 'RETURN');
  const returned = clauses[returnAt];
  if (returned === undefined) throw new DemarcheError('CYPHER_INVALID', `cypher/read/${name}.cypher has no RETURN.`);

  const columns = splitTop(returned.text.slice('RETURN'.length)).map((item) =>
    column(`cypher/read/${name}.cypher`, item),
  );
  // A column may hold a subquery, which binds names too.
  const inColumns = columns.flatMap(({ expression }) => [...boundNames(cypherTokens(expression))]);
  const variables = new Set([...boundNames(tokens.slice(0, returned.at)), ...inColumns]);
  const bodyFrom = clauses[variables.has('this') ? 1 : 0]?.at ?? 0;
  const bodyClauses = clauses.filter((clause) => clause.at >= bodyFrom && clause.at < returned.at);
  const tail = (word: string) => clauses.slice(returnAt + 1).find((clause) => clause.word === word)?.text ?? '';
  return {
    name,
    text,
    body: join(tokens.slice(bodyFrom, returned.at)),
    isOfNode: variables.has('this') && /^MATCH\b.*\(this\b/su.test(clauses[0]?.text ?? ''),
    endsInWhere: bodyClauses.findLast((clause) => clause.word !== 'USING')?.word === 'WHERE',
    columns,
    orderBy: splitTop(tail('ORDER').replace(/^ORDER\s+BY/u, '')).map(orderKey),
    limit: tail('LIMIT').slice('LIMIT'.length).trim(),
    fixed: new Set(notes(text, 'fixed')),
    refusal: notes(text, 'refusal')[0],
    repeatedFor: notes(text, 'repeated-for')[0],
    variables,
    parameters: parametersIn(tokens),
  };
}

/**
 * The names of a statement's parameters, without `$`, and of the columns that it returns. `unwound` is the parameter that its
 * first clause takes row by row, as `UNWIND $rows AS row` does: where that list is empty, the statement does nothing.
 *
 * @param file its path, for the message
 * @throws CYPHER_INVALID if a column has no name
 */
export function signatureOf(
  file: string,
  text: string,
): { parameters: ReadonlySet<string>; columns: readonly string[]; unwound: string | undefined } {
  const tokens = cypherTokens(text);
  const clauses = topLevelClauses(tokens);
  const returned = clauses.find(({ word }) => word === 'RETURN')?.text ?? '';
  return {
    parameters: parametersIn(tokens),
    unwound: /^UNWIND \$(?<name>\w+) AS\b/u.exec(clauses[0]?.text ?? '')?.groups?.name,
    columns: splitTop(returned.slice('RETURN'.length)).map((item) => column(file, item).name),
  };
}

/** What the head of a file says for the planner: lines such as `//: fixed talk.fromId`. */
function notes(text: string, word: string): string[] {
  return Array.from(text.matchAll(/^\/\/: (?<word>[\w-]+) (?<what>\S+)$/gmu)).flatMap(({ groups }) =>
    groups?.word === word ? [groups.what ?? ''] : [],
  );
}

function parametersIn(tokens: readonly CypherToken[]): Set<string> {
  return new Set(tokens.filter((token) => token.kind === 'parameter').map((token) => token.text.slice(1)));
}

/**
 * The text with its bound names and parameters renamed, so that it can stand beside others.
 *
 * Why names are rewritten: a subquery of Cypher sees the names of the query around it and may not bind them again. The
 * alternative is a scope for each statement, `CALL (this) { WITH … AS this … }`. It was tried on the known operations. The
 * rows and the database hits were the same, but the plans had a third more operators (accounts 104 and 135, meeting 148
 * and 202). Parameters would have to be renamed all the same, and a page needs the names of its statement for its
 * conditions and its cursor.
 *
 * Why that is safe: only words change that the statement itself binds, see `boundNames`. The tokenizer keeps quoted texts
 * and comments apart, and the token beside a word tells a property, a key of a map, a label, a type or a function from a
 * name. `test/unit/statement.test.ts` lists these forms. `test/cypher/taken-in.test.ts` renames every file and lets Neo4j
 * plan it: the text must still be valid, and the plan may hold no name that kept its old form.
 *
 * @param names for each bound name what to write instead; a name that is not given stays
 * @param parameters for each parameter, without `$`, the expression to write instead
 * @param types for each label and type, what to write instead
 */
export function renamed(
  text: string,
  names: (name: string) => string | undefined,
  parameters: (name: string) => string,
  types: (name: string) => string = (name) => name,
): string {
  const tokens = cypherTokens(text);
  const enclosing: string[] = [];
  let yields = false;
  return tokens
    .map((token, at) => {
      if ('([{'.includes(token.text)) enclosing.push(token.text);
      if (')]}'.includes(token.text)) enclosing.pop();
      if (token.kind === 'parameter') return parameters(token.text.slice(1));
      if (token.kind !== 'word') return token.text;
      if (token.text === 'YIELD') yields = true;
      else if (clauseWords.has(token.text)) yields = false;
      const after = neighbour(tokens, at, 1);
      const isKey = enclosing.at(-1) === '{' && after === ':' && ['{', ','].includes(neighbour(tokens, at, -1));
      const isFunction = after === '(';
      if ([':', '|'].includes(tokens[at - 1]?.text ?? '')) return types(token.text);
      if (isKey || isFunction) return token.text;
      if (tokens[at - 1]?.text === '.') return token.text;
      const name = names(token.text);
      if (name === undefined) return token.text;
      const before = neighbour(tokens, at, -1);
      if (yields && (before === 'YIELD' || before === ',')) {
        return after === 'AS' ? `\`${token.text}\`` : `\`${token.text}\` AS ${name}`;
      }
      return name;
    })
    .join('');
}

interface Clause {
  readonly word: string;
  readonly at: number;
  readonly text: string;
}

function topLevelClauses(tokens: readonly CypherToken[]): Clause[] {
  const starts: { word: string; at: number }[] = [];
  let depth = 0;
  tokens.forEach((token, at) => {
    if ('([{'.includes(token.text)) depth += 1;
    else if (')]}'.includes(token.text)) depth -= 1;
    else if (depth === 0 && token.kind === 'word' && clauseWords.has(token.text)) {
      if (neighbour(tokens, at, -1) !== 'OPTIONAL') starts.push({ word: token.text, at });
    }
  });
  return starts.map(({ word, at }, index) => ({ word, at, text: join(tokens.slice(at, starts[index + 1]?.at)) }));
}

/** The names that a text binds: in patterns, by AS, YIELD and IN, and paths by `=` after MATCH. */
function boundNames(tokens: readonly CypherToken[]): Set<string> {
  const bound = new Set<string>();
  let yields = false;
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    if (token.text === 'YIELD') yields = true;
    else if (clauseWords.has(token.text)) yields = false;
    if (notFunctions.has(token.text)) return;
    const before = neighbour(tokens, at, -1);
    const after = neighbour(tokens, at, 1);
    const inPattern =
      (before === '(' && [':', ')', '{'].includes(after) && !isCall(tokens, at)) ||
      (before === '[' && [':', ']'].includes(after) && neighbour(tokens, previous(tokens, at), -1) === '-');
    const isYielded = yields && (before === 'YIELD' || before === ',') && after !== 'AS';
    const isPath = before === 'MATCH' && after === '=';
    const isIterated = after === 'IN' && (before === '(' || before === '[');
    if (inPattern || before === 'AS' || isYielded || isPath || isIterated) bound.add(token.text);
  });
  return bound;
}

function isCall(tokens: readonly CypherToken[], at: number): boolean {
  const open = previous(tokens, at);
  const before = tokens[previous(tokens, open)];
  return before?.kind === 'word' && !notFunctions.has(before.text);
}

function previous(tokens: readonly CypherToken[], at: number): number {
  let index = at - 1;
  while (tokens[index]?.kind === 'space') index -= 1;
  return index;
}

function neighbour(tokens: readonly CypherToken[], at: number, step: 1 | -1): string {
  let index = at + step;
  while (tokens[index]?.kind === 'space') index += step;
  return tokens[index]?.text ?? '';
}

function column(file: string, item: string): Column {
  const match = /^(?<expression>.+?)\s+AS\s+(?<name>\w+)$/su.exec(item) ?? /^(?<expression>(?<name>\w+))$/u.exec(item);
  const { expression, name: columnName } = match?.groups ?? {};
  if (expression === undefined || columnName === undefined) {
    throw new DemarcheError('CYPHER_INVALID', `${file} returns "${item}" without a name.`);
  }
  return { expression, name: columnName };
}

function orderKey(item: string): OrderKey {
  const match = /^(?<expression>.+?)(?:\s+(?<direction>ASC|DESC))?$/su.exec(item);
  return { expression: match?.groups?.expression ?? item, descending: match?.groups?.direction === 'DESC' };
}

/** The parts between the commas that stand in no bracket. */
function splitTop(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const token of cypherTokens(text)) {
    if ('([{'.includes(token.text)) depth += 1;
    if (')]}'.includes(token.text)) depth -= 1;
    if (token.text === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token.text;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function join(tokens: readonly CypherToken[]): string {
  return tokens
    .map((token) => (token.text.startsWith('//') ? '' : token.text))
    .join('')
    .trim();
}
