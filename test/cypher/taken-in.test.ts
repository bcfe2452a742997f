import { renamed, type Statement } from '../../src/graph/statement.js';
import { loadStatements } from '../../src/graph/statements/statements.js';
import { useExplain } from '../support/explain.js';

const { catalog } = loadStatements();

/**
 * The planner takes each statement into a larger text under other names. It is renamed word by word, so each file must
 * be written so that this leaves it the same statement.
 */
describe('a statement under other names is still one', () => {
  const explain = useExplain();

  test.each(catalog.names)('%s', async (name) => {
    const { variables, parameters } = catalog.get(name);
    const text = composed(catalog.get(name));
    const other = renamed(
      text,
      (bound) => (variables.has(bound) ? `${bound}_9` : undefined),
      (parameter) => `$${parameter}_9`,
    );
    const given = Object.fromEntries([...parameters].map((parameter) => [`${parameter}_9`, typedValue(parameter)]));
    const { columns, kind, names, notifications } = await explain(other, given);
    expect(kind).toBe('r');
    // Neo4j's own parser finds no name that kept its old form.
    const words = names.filter((bound) => /^\w+$/u.test(bound) && !/^anon_\d+$/u.test(bound));
    expect(words.filter((bound) => !columns.includes(bound) && !bound.endsWith('_9'))).toEqual([]);
    expect(notifications.filter(({ code }) => code === '01N60')).toEqual([]);
    for (const bound of variables) expect(other).not.toMatch(new RegExp(`[(\\[]${bound}[:)\\]]`, 'u'));
  });
});

describe('the head of a file', () => {
  test.each(catalog.names)('%s says which keys of its order have one value', (name) => {
    const { orderBy, body, fixed } = catalog.get(name);
    const compared = orderBy.map(({ expression }) => expression).filter((key) => body.includes(`${key} = `));
    expect([...fixed]).toEqual(compared);
  });
});

/** The smallest text that takes a statement in: what it binds `this` by, and the statement as a subquery of it. */
function composed({ text, body, columns }: Statement): string {
  const plain = text.replace(/^\/\/.*\n/gmu, '');
  const head = plain.slice(0, plain.indexOf(body)).trim();
  if (head === '' || !/^(?:MATCH|CALL|UNWIND)\b/u.test(body)) return plain;
  return `${head} RETURN COLLECT { ${body} RETURN ${columns[0]?.expression} } AS row`;
}

/** A value of the right type: EXPLAIN looks at no more. */
function typedValue(parameter: string): unknown {
  const lists = [
    'ids',
    'parties',
    'participants',
    'about',
    'actors',
    'toward',
    'types',
    'wantedTypes',
    'page',
    'reasons',
  ];
  if (lists.includes(parameter)) return [];
  return ['tones', 'value'].includes(parameter) ? {} : null;
}
