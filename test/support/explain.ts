import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { testAddress } from './test-graph.js';

/** What Neo4j says of a statement without running it. */
export interface Explained {
  readonly columns: readonly string[];
  /** `r` for what only reads. */
  readonly kind: string;
  /** The operators of its plan, each with the details of its arguments. */
  readonly operators: readonly Operator[];
  /** The names that its plan binds. A name that the statement does not give is `anon_` and a number. */
  readonly names: readonly string[];
  /** GQL status codes of its notifications, such as `01N50` for a label that is not known, with their words. */
  readonly notifications: readonly { readonly code: string; readonly description: string }[];
}

/** One operator of a plan. */
export interface Operator {
  readonly name: string;
  readonly details: string;
}

/** Names of the graph that the seed does not use. */
export interface GraphNames {
  readonly label: readonly string[];
  readonly relationshipType: readonly string[];
  readonly property: readonly string[];
}

/**
 * Explains statements on the test graph, with every notification that the server has.
 *
 * @param names are made known to the server before, so that it finds no fault with them
 */
export function useExplain(
  names: GraphNames = { label: [], relationshipType: [], property: [] },
): (text: string, parameters?: Record<string, unknown>) => Promise<Explained> {
  let driver: Driver | undefined;
  beforeAll(async () => {
    const { uri, username, password } = testAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
    const session = driver.session();
    try {
      for (const name of names.label) await session.run('CALL db.createLabel($name)', { name });
      for (const name of names.relationshipType) await session.run('CALL db.createRelationshipType($name)', { name });
      for (const name of names.property) await session.run('CALL db.createProperty($name)', { name });
    } finally {
      await session.close();
    }
  });
  afterAll(() => driver?.close());

  return async (text, parameters = {}) => {
    const session = driver?.session({ defaultAccessMode: neo4j.session.READ });
    if (session === undefined) throw new Error('explain is for tests, not for what goes before them.');
    try {
      const result = session.run(`EXPLAIN ${text}`, parameters);
      const columns = await result.keys();
      const summary = await result.summary();
      return {
        columns,
        kind: summary.queryType,
        operators: summary.plan ? operatorsOf(summary.plan) : [],
        names: summary.plan ? [...new Set(namesOf(summary.plan))] : [],
        notifications: summary.gqlStatusObjects
          .filter(({ gqlStatus }) => !/^0[02]/u.test(gqlStatus))
          .map(({ gqlStatus, statusDescription }) => ({ code: gqlStatus, description: statusDescription })),
      };
    } finally {
      await session.close();
    }
  };
}

function namesOf(plan: Plan): string[] {
  return [...plan.identifiers, ...plan.children.flatMap(namesOf)];
}

function operatorsOf(plan: Plan): Operator[] {
  const name = plan.operatorType.replace(/@.*$/u, '');
  const details = String((plan.arguments as { Details?: unknown }).Details ?? '');
  return [{ name, details }, ...plan.children.flatMap(operatorsOf)];
}
