import { type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { DemarcheError } from '../errors.js';
import type { Variables } from '../graph/plan/selection.js';
import type { RunTiered } from '../graph/plan/tiers.js';
import type { ReadRows } from '../graph/read.js';
import type { ReadCatalog } from '../graph/statements/statements.js';
import { PlanCache } from './plan-cache.js';

/** Asks a query of our own: no limits, no HTTP, the same statements. */
export type InternalQuery<Data> = (variables: Variables, read: ReadRows) => Promise<Data>;

/**
 * Makes a query of our own ready. `Data` is the type that is generated of its document.
 *
 * @param run runs its root fields
 * @param name of the operation, in a document that has several
 * @throws SCHEMA_INVALID if the document does not fit the schema, at the start and not at a request
 */
export function internalQuery<Data>(
  schema: GraphQLSchema,
  catalog: ReadCatalog,
  source: string,
  run: RunTiered,
  name?: string,
): InternalQuery<Data> {
  const document = parse(source);
  const [fault] = validate(schema, document);
  const operation = getOperationAST(document, name);
  if (fault !== undefined || !operation) {
    throw new DemarcheError(
      'SCHEMA_INVALID',
      `A document of schema/internal does not fit the schema: ${fault?.message ?? 'no operation'}`,
    );
  }
  const planned = new PlanCache(schema, catalog).of(source, document, operation);
  return async (variables, read) => {
    const data: Record<string, unknown> = {};
    for (const { selection, plan, strict } of planned.roots(variables)) {
      if (plan === undefined) continue;
      data[selection.key] = strict(await run(plan, variables, read, plan.whole.parameters(variables)), variables);
    }
    return data as Data;
  };
}
