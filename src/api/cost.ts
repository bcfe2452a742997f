import { DemarcheError } from '../errors.js';
import { defaultPageSize } from '../graph/plan/connection.js';
import type { Output, Selection, Variables } from '../graph/plan/selection.js';

/** How many nodes one query may ask for, as GitHub's API counts them: the pages multiplied along each branch. */
export const nodeLimit = 50_000;
/** How many subqueries one root field's statement may hold. */
export const subqueryLimit = 60;
/** What a list without pages counts as. */
const plainList = 5;

/**
 * Checks how much a root field asks for, before the graph is asked.
 *
 * @returns the number of nodes that it can answer with at most
 */
export function countNodes(selection: Selection, variables: Variables): number {
  const { output } = selection;
  if (output.kind === 'leaf') return 0;
  const sized = selection.arguments.first ?? selection.arguments.last;
  const asked = [selection.arguments.first, selection.arguments.last]
    .map((argument) => argument?.read(variables))
    .find((value) => typeof value === 'number');
  const each = sized === undefined ? (output.list ? plainList : 1) : Number(asked ?? defaultPageSize);
  return each * (1 + within(output, variables));
}

function within(output: Output, variables: Variables): number {
  if (output.kind === 'leaf') return 0;
  if (output.kind === 'abstract') {
    return Math.max(0, ...output.possible.map(({ selections }) => sum(selections, variables)));
  }
  return sum(output.selections, variables);
}

function sum(selections: readonly Selection[], variables: Variables): number {
  // An edge and its connection are no nodes of their own: the page was counted by the field that asks for it.
  return selections.reduce((total, selection) => {
    const isPagePart = ['edges', 'nodes', 'node', 'pageInfo'].includes(selection.name);
    return total + (isPagePart ? within(selection.output, variables) : countNodes(selection, variables));
  }, 0);
}

/** @throws QUERY_TOO_COMPLEX if a query asks for too much */
export function checkCost(nodes: number, subqueries: number): void {
  if (nodes > nodeLimit) {
    throw new DemarcheError('QUERY_TOO_COMPLEX', `The query asks for up to ${nodes} nodes; ${nodeLimit} are allowed.`);
  }
  if (subqueries > subqueryLimit) {
    throw new DemarcheError(
      'QUERY_TOO_COMPLEX',
      `A root field of the query needs ${subqueries} subqueries; ${subqueryLimit} are allowed.`,
    );
  }
}
