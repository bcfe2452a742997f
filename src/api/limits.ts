import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DemarcheError } from '../errors.js';
import { toGraphQLError } from './to-graphql-error.js';

/** How large a document may be, in lexical tokens. */
export const tokenLimit = 3_000;
/** How large a request's body may be. */
export const bodyLimit = '256kb';
/** How deep fields may be nested. Introspection nests deepest: GraphiQL's own query has 15 levels. */
export const depthLimit = 16;
/** How many fields may be renamed. */
export const aliasLimit = 30;
/** How many root fields one operation may have: each is a statement. */
export const rootLimit = 10;

/** Refuses an operation that is too deep, too wide or renames too much, before it is planned. */
export const limits: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation }) {
        try {
          if (operation) checkLimits(document, operation);
        } catch (error) {
          throw toGraphQLError(error, undefined);
        }
      },
    };
  },
};

/** @throws QUERY_TOO_COMPLEX which limit is passed, and by how much */
export function checkLimits(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const counts = measure(operation.selectionSet, fragments, new Map());
  const found: [number, number, string][] = [
    [counts.depth, depthLimit, 'levels of fields'],
    [counts.aliases, aliasLimit, 'aliases'],
    [counts.width, rootLimit, 'root fields'],
  ];
  for (const [count, limit, what] of found) {
    if (count > limit) {
      throw new DemarcheError('QUERY_TOO_COMPLEX', `The query has ${count} ${what}; ${limit} are allowed.`);
    }
  }
}

interface Counts {
  readonly depth: number;
  readonly aliases: number;
  /** Fields of the set itself. */
  readonly width: number;
}

/** Counts through fragments; each fragment is measured once, so that fragments within fragments cost no more. */
function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Counts>,
): Counts {
  let depth = 0;
  let aliases = 0;
  let width = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const inner = node.selectionSet ? measure(node.selectionSet, fragments, known) : { depth: 0, aliases: 0 };
      depth = Math.max(depth, 1 + inner.depth);
      aliases += inner.aliases + (node.alias ? 1 : 0);
      width += 1;
      continue;
    }
    const inner =
      node.kind === Kind.INLINE_FRAGMENT
        ? measure(node.selectionSet, fragments, known)
        : spread(node.name.value, fragments, known);
    depth = Math.max(depth, inner.depth);
    aliases += inner.aliases;
    width += inner.width;
  }
  return { depth, aliases, width };
}

function spread(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Counts>,
): Counts {
  const fragment = fragments.get(name);
  const counts =
    known.get(name) ??
    (fragment ? measure(fragment.selectionSet, fragments, known) : { depth: 0, aliases: 0, width: 0 });
  known.set(name, counts);
  return counts;
}
