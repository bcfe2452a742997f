import {
  type DocumentNode,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import { compileRoot } from '../graph/plan/compile.js';
import type { OutsideFields } from '../graph/plan/composer.js';
import type { Plan } from '../graph/plan/plan.js';
import type { InputType, Selection, Variables } from '../graph/plan/selection.js';
import type { ReadCatalog } from '../graph/statements/statements.js';
import { type Answer, answerOf } from './answer.js';
import { inputTypeOf } from './input-type.js';
import { selectRoots } from './select.js';
import { variableShape } from './variables-shape.js';

/** A root field that is ready to run. */
export interface PlannedRoot {
  readonly selection: Selection;
  /** `undefined` for `__typename`, which needs no statement. */
  readonly plan: Plan | undefined;
  readonly strict: Answer;
  readonly lenient: Answer;
}

/** A document's operation: planned once for each shape of its variables, and kept. */
export interface PlannedOperation {
  /** Whether it asks about the schema too, which graphql-js answers. */
  readonly introspects: boolean;
  roots(variables: Variables): readonly PlannedRoot[];
}

const keptOperations = 500;
const keptShapes = 64;

/** The plans of the documents seen last. */
export class Plans {
  readonly #operations = new Map<string, PlannedOperation>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly catalog: ReadCatalog,
    private readonly outside: OutsideFields = {},
  ) {}

  /** @param hash of the document's text */
  of(hash: string, document: DocumentNode, operation: OperationDefinitionNode): PlannedOperation {
    const key = `${hash} ${operation.name?.value ?? ''}`;
    return kept(this.#operations, key, keptOperations, () => this.#plan(document, operation));
  }

  #plan(document: DocumentNode, operation: OperationDefinitionNode): PlannedOperation {
    const types = this.#variableTypes(operation);
    const shapes = new Map<string, readonly PlannedRoot[]>();
    return {
      introspects: asksAboutSchema(document),
      roots: (variables) => {
        const shape = types.map(([name, type]) => variableShape(type, variables[name])).join('');
        return kept(shapes, shape, keptShapes, () =>
          selectRoots(this.schema, document, operation, variables).map((selection) => this.#root(selection, variables)),
        );
      },
    };
  }

  #root(selection: Selection, variables: Variables): PlannedRoot {
    if (selection.name === '__typename') {
      return { selection, plan: undefined, strict: () => 'Query', lenient: () => 'Query' };
    }
    const plan = compileRoot(this.catalog, selection, variables, this.outside);
    return { selection, plan, strict: answerOf(plan.shape, true), lenient: answerOf(plan.shape, false) };
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

/** The value of a key, made where it is missing; the one not used for longest is dropped where there are too many. */
function kept<T>(values: Map<string, T>, key: string, size: number, make: () => T): T {
  const value = values.get(key) ?? make();
  values.delete(key);
  values.set(key, value);
  if (values.size > size) values.delete(values.keys().next().value ?? key);
  return value;
}
