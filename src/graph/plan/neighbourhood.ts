import neo4j from 'neo4j-driver';
import { type Kind, kindOfId } from '../../domain/ids.js';
import {
  type RelationshipEnds,
  type RelationshipType,
  relationshipEnds,
  relationshipTypes,
} from '../../generated/vocabulary/relationships.js';
import type { ComposedExpression, Composer, EdgeOf } from './composer.js';
import { pageOf } from './connection.js';
import { decodeCursor } from './cursor.js';
import type { Sources } from './scope.js';
import type { ObjectOutput, Selection, Variables } from './selection.js';

/** Which relationships a kind of node can have: the branches of its neighbourhood, in the order in which it is listed. */
interface Branch {
  readonly type: RelationshipType;
  readonly end: 'from' | 'to';
  readonly hub: boolean;
}

/** The statements by which the branches are read. */
export const neighbourhoodBranches = [
  'for-planner/neighbourhood.incoming',
  'for-planner/neighbourhood.incoming.hub',
  'for-planner/neighbourhood.outgoing',
  'for-planner/neighbourhood.outgoing.hub',
] as const;

const list = 'Query.neighbourhood';
// Both are long enough to be in the size class of real keys, so that Neo4j reuses its plan.
/** Sorts after every key. */
const beyondAll = '\u{10FFFF}'.repeat(32);
/** Sorts before every key. */
const belowAll = '\u0001'.repeat(64);

/**
 * The neighbourhood of a node: a branch for each type of relationship that its kind can have, one after the other, each
 * newest first. A hub's branch is read from a relationship index. One text serves every choice of types and every
 * cursor: a branch that is not wanted, or lies before the cursor, gets a key limit that matches no row.
 */
export function composeNeighbourhood(
  composer: Composer,
  selection: Selection,
  output: ObjectOutput,
  edgeOf: EdgeOf,
): ComposedExpression {
  const { of, types, after } = selection.arguments;
  const start = composer.catalog.get('Query/neighbourhood');
  const sources: Sources = new Map(Object.entries(selection.arguments));
  const middle = composer.scope.enter(start, 'this', sources);
  const { suffix } = middle;
  const node = middle.name('node');

  const branches = branchesOf(kindOfId(String(of?.read(composer.variables) ?? '')));
  const { size } = pageOf(selection, composer.variables);
  const limit = composer.scope.bind('limit', suffix, (variables) => neo4j.int(size(variables) + 1));
  const wanted = (variables: Variables) => types?.read(variables) as readonly string[] | null | undefined;
  const cursor = (variables: Variables) => {
    const given = after?.read(variables) ?? null;
    if (given === null) return { branch: 0, key: beyondAll };
    const [branch, key] = decodeCursor(list, 'after', String(given), 2);
    return { branch: Number(branch), key: String(key) };
  };

  const branchTexts = branches.map((branch, index) => {
    const until = composer.scope.bind(`until${index}_`, suffix, (variables) => {
      const from = cursor(variables);
      const types = wanted(variables) ?? [];
      if (index < from.branch || (types.length > 0 && !types.includes(branch.type))) return belowAll;
      return index === from.branch ? from.key : beyondAll;
    });
    return `${composeBranch(composer, branch, node, until, limit)}, ${index} AS branch`;
  });

  composer.scope.subqueries += 1 + Math.ceil(branches.length / 4);
  const edge = edgeOf({ node: 'node', parts: { relationship: 'relationship' } });
  const around =
    branchTexts.length === 0
      ? '[]'
      : `COLLECT { CALL (${node}) { ${branchTexts.join(' UNION ALL ')} } WITH branch, relationship, node LIMIT ${limit} RETURN [[branch, relationship.key], ${edge.texts.join(', ')}] }`;
  const texts = [around];
  if (output.selections.some((selected) => selected.name === 'totalCount')) {
    const count = composer.catalog.get('for-planner/neighbourhood.totalCount');
    const counted = composer.scope.enter(count, node, sources);
    composer.scope.subqueries += 1;
    texts.push(`COUNT { ${counted.write(count.body)} RETURN 1 }`);
  }
  return {
    text: `COLLECT { ${middle.write(start.body)} RETURN [${texts.join(', ')}] }`,
    layout: {
      kind: 'optional',
      of: {
        kind: 'connection',
        list,
        backward: false,
        continued: isGiven(after, composer.variables),
        limit: size,
        entries: edge.entries,
      },
    },
  };
}

/** The relationships of a branch, newest first, each with the node at its other end. */
function composeBranch(composer: Composer, branch: Branch, node: string, until: string, limit: string): string {
  const file = `for-planner/neighbourhood.${branch.end === 'from' ? 'outgoing' : 'incoming'}${branch.hub ? '.hub' : ''}`;
  const statement = composer.catalog.get(file);
  const instance = composer.scope.enter(statement, node, new Map(), new Map([['until', until]]));
  const text = instance.write(statement.body, branch.type);
  const order = statement.orderBy.map((key) => `${instance.write(key.expression)} DESC`).join(', ');
  const columns = ['relationship', 'node'].map((column) => `${instance.name(column)} AS ${column}`).join(', ');
  return `${text} WITH * ORDER BY ${order} LIMIT ${limit} RETURN ${columns}`;
}

function isGiven(argument: { read(variables: Variables): unknown } | undefined, variables: Variables): boolean {
  return (argument?.read(variables) ?? null) !== null;
}

function branchesOf(kind: Kind | undefined): Branch[] {
  if (kind === undefined) return [];
  return relationshipTypes.flatMap((type): Branch[] => {
    const rule: RelationshipEnds = relationshipEnds[type];
    return (['from', 'to'] as const)
      .filter((end) => rule[end].includes(kind))
      .map((end) => ({ type, end, hub: rule.hubs.includes(end) }));
  });
}
