import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  Kind,
  type ListValueNode,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { kindOfId } from '../domain/ids.js';
import { compileRoot } from '../graph/plan/compose.js';
import type { ComputedFields } from '../graph/plan/composer.js';
import type { Plan } from '../graph/plan/plan.js';
import type { InputType, Selection, Variables } from '../graph/plan/selection.js';
import type { TieredPlan } from '../graph/plan/tiers.js';
import type { ReadCatalog } from '../graph/statements/statements.js';
import { checkCost, countNodes } from './cost.js';
import { type MakeResult, resultOf } from './result.js';
import { inputTypeOf, selectRoots } from './select.js';

/** A root field that is ready to run. */
export interface PlannedRoot {
  readonly selection: Selection;
  /** `undefined` for `__typename`, which needs no statement. */
  readonly plan: TieredPlan | undefined;
  readonly strict: MakeResult;
  readonly lenient: MakeResult;
}

/** A document's operation, which is planned once for each shape of its variables. */
export interface PlannedOperation {
  /** Whether it asks about the schema too, which graphql-js answers. */
  readonly introspects: boolean;
  /**
   * The root fields for these variables.
   *
   * @throws QUERY_TOO_COMPLEX if they need too many nodes or subqueries; nothing of them is kept then
   */
  roots(variables: Variables): readonly PlannedRoot[];
}

/** How much the plans that are kept may take together, in bytes, as {@link bytesOf} reckons them. */
const keptBytes = 50_000_000;

/** What is known of an operation without its variables. */
interface OperationFacts {
  readonly introspects: boolean;
  readonly variableTypes: readonly (readonly [string, InputType])[];
  /** The lists of the document with a variable among their members: `[$a, $b]`. */
  readonly listsOfVariables: readonly ListValueNode[];
}

/** How many faults of variables are reported. To find and word all of several thousand takes minutes. */
const maxErrors = 5;

/**
 * Reads the variables of a request by the types that its operation declares.
 *
 * @returns the values with their defaults, or what is wrong with them
 */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): ReturnType<typeof getVariableValues> {
  return getVariableValues(schema, variableDefinitions, variables, { maxErrors });
}

/** The plans that were used last. */
export class PlanCache {
  readonly #plans = new LRUCache<string, readonly PlannedRoot[]>({
    maxSize: keptBytes,
    sizeCalculation: (roots, key) => roots.reduce((bytes, root) => bytes + bytesOf(root), key.length),
  });
  /** As long as the document is kept elsewhere. */
  readonly #facts = new WeakMap<OperationDefinitionNode, OperationFacts>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly catalog: ReadCatalog,
    private readonly computed: ComputedFields = {},
  ) {}

  /**
   * Whether the plans for a request are kept.
   *
   * @param hash of the document's text
   * @param variables as the request has them
   */
  has(hash: string, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): boolean {
    const { coerced } = coerceVariables(this.schema, operation, variables);
    return coerced !== undefined && this.#plans.has(this.#keyOf(hash, document, operation, coerced));
  }

  /**
   * Makes the plan of a request, so that the request itself need not wait for it. If the variables do not fit, it does nothing.
   *
   * @throws QUERY_TOO_COMPLEX if it needs too many nodes or subqueries
   */
  prepare(hash: string, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): void {
    const { coerced } = coerceVariables(this.schema, operation, variables);
    if (coerced !== undefined) this.of(hash, document, operation).roots(coerced);
  }

  /** @param hash of the document's text */
  of(hash: string, document: DocumentNode, operation: OperationDefinitionNode): PlannedOperation {
    return {
      introspects: this.#factsOf(document, operation).introspects,
      roots: (variables) => {
        const key = this.#keyOf(hash, document, operation, variables);
        const kept = this.#plans.get(key);
        if (kept !== undefined) return kept;
        const selections = selectRoots(this.schema, document, operation, variables);
        const roots = selections.map((selection) => this.#root(selection, variables));
        this.#plans.set(key, roots);
        return roots;
      },
    };
  }

  #keyOf(hash: string, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): string {
    const { variableTypes, listsOfVariables } = this.#factsOf(document, operation);
    const shape = variableTypes.map(([name, type]) => variableShape(type, variables[name])).join('');
    const lists = listsOfVariables.map((list) => listSize(valueFromASTUntyped(list, variables) as unknown[]));
    return `${hash} ${operation.name?.value ?? ''} ${shape}${lists.join('')}`;
  }

  #factsOf(document: DocumentNode, operation: OperationDefinitionNode): OperationFacts {
    const known = this.#facts.get(operation);
    if (known !== undefined) return known;
    const facts = {
      introspects: asksAboutSchema(document),
      variableTypes: this.#variableTypes(operation),
      listsOfVariables: listsWithVariables(document),
    };
    this.#facts.set(operation, facts);
    return facts;
  }

  #root(selection: Selection, variables: Variables): PlannedRoot {
    if (selection.name === '__typename') {
      return { selection, plan: undefined, strict: () => 'Query', lenient: () => 'Query' };
    }
    checkCost(countNodes(selection, variables), 0);
    const whole = compileRoot(this.catalog, selection, variables, this.computed);
    checkCost(0, whole.subqueries);
    let levels: Plan | undefined;
    const plan = {
      whole,
      levels: () => {
        levels ??= compileRoot(this.catalog, selection, variables, this.computed, { tier: 'levels' });
        return levels;
      },
    };
    return { selection, plan, strict: resultOf(whole.layout, true), lenient: resultOf(whole.layout, false) };
  }

  #variableTypes(operation: OperationDefinitionNode): [string, InputType][] {
    return (operation.variableDefinitions ?? []).flatMap((definition): [string, InputType][] => {
      // biome-ignore lint/suspicious/noExplicitAny: graphql-js overloads typeFromAST by node kind
      const type = typeFromAST(this.schema, definition.type as any);
      return isInputType(type) ? [[definition.variable.name.value, inputTypeOf(type)]] : [];
    });
  }
}

function asksAboutSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]: (node) => {
      found ||= node.name.value === '__schema' || node.name.value === '__type';
    },
  });
  return found;
}

function listsWithVariables(document: DocumentNode): ListValueNode[] {
  const lists: ListValueNode[] = [];
  visit(document, {
    [Kind.LIST]: (node) => {
      if (node.values.some(({ kind }) => kind === Kind.VARIABLE)) lists.push(node);
    },
  });
  return lists;
}

/** What a planned root takes, roughly. */
function bytesOf({ selection, plan }: PlannedRoot): number {
  // In two tiers.
  return 2 * ((plan?.whole.text.length ?? 0) + bytesOfSelection * countSelections(selection));
}

/** What a selected field takes, with its part of the plan and of the functions that make the answer. */
const bytesOfSelection = 2_000;

function countSelections({ output }: Selection): number {
  if (output.kind === 'leaf') return 1;
  const within = output.kind === 'object' ? output.selections : output.possible.flatMap((type) => type.selections);
  return within.reduce((count, selection) => count + countSelections(selection), 1);
}

/**
 * What of a variable the text of a statement depends on: whether it is given, the value of a flag or of an order, how
 * many values a list has (none, one, more), the kind of thing that an id names. Two requests of one document whose
 * variables have one shape share one plan.
 */
export function variableShape(type: InputType, value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (type.list && Array.isArray(value)) {
    return listSize(value);
  }
  if (type.fields !== undefined) {
    const fields = [...type.fields].map(([name, field]) =>
      variableShape(field, (value as Record<string, unknown>)[name]),
    );
    return `{${fields.join('')}}`;
  }
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (type.name === 'ID') return `${kindOfId(String(value)) ?? '?'},`;
  if (type.isOrder) return `${String(value)},`;
  return '+';
}

/** How many different values a list has: none, one, more. */
function listSize(values: readonly unknown[]): string {
  const { size } = new Set(values);
  return size === 0 ? '0' : size === 1 ? '1' : 'n';
}
