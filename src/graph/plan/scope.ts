import { DemarcheError } from '../../errors.js';
import { renamed, type Statement } from '../statement.js';
import { type Binding, derivedParameters, parameterValue, tableParameters } from './parameters.js';
import type { Argument, InputType, Variables } from './selection.js';

/** The arguments that a statement's parameters may be taken from: those of its field, or the fields of a filter. */
export type Sources = ReadonlyMap<string, Argument>;

/**
 * Where composed statements get their names: each statement that is taken in gets a number, and its bound names and
 * parameters get it as a suffix, since Cypher forbids that an inner name hides an outer one. The numbers follow the
 * selection, so that the same selection makes the same text.
 */
export class Scope {
  readonly bindings: Binding[] = [];
  /** How many subqueries the text holds. */
  subqueries = 0;
  #statements = 0;

  /**
   * Takes a statement in.
   *
   * @param sources what its parameters are read from
   * @param given parameters for which an expression of the planner's own stands
   * @returns a function that writes a part of the statement with its new names
   */
  enter(
    statement: Statement,
    thisName: string,
    sources: Sources,
    given: ReadonlyMap<string, string> = new Map(),
  ): Instance {
    this.#statements += 1;
    const suffix = String(this.#statements);
    const written = new Set<string>();
    const name = (bound: string) => {
      if (bound === 'this') return thisName;
      return statement.variables.has(bound) ? `${bound}${suffix}` : undefined;
    };
    const parameter = (parameterName: string) => {
      // Alone, a statement finds its object by $id; here the object is bound, and has that id.
      if (parameterName === 'id' && statement.variables.has('this')) return `${thisName}.id`;
      const expression = given.get(parameterName);
      if (expression !== undefined) return expression;
      const own = `${parameterName}${suffix}`;
      if (!written.has(own)) {
        written.add(own);
        this.bindings.push({ name: own, read: readerOf(statement, parameterName, sources) });
      }
      return `$${own}`;
    };
    return {
      suffix,
      write: (text, type) => renamed(text, name, parameter, typeName(statement, type)),
      name: (bound) => name(bound) ?? bound,
    };
  }

  /** A parameter of the planner's own, such as a page's limit. @returns its name in the text, with `$` */
  bind(name: string, suffix: string, read: (variables: Variables) => unknown): string {
    this.bindings.push({ name: `${name}${suffix}`, read });
    return `$${name}${suffix}`;
  }
}

/** A statement that was taken into a text. */
export interface Instance {
  readonly suffix: string;
  /** @param type the type of relationship that stands for the one which the statement is written with */
  write(text: string, type?: string): string;
  name(bound: string): string;
}

function typeName({ repeatedFor }: Statement, type: string | undefined): (name: string) => string {
  return (name) => (type !== undefined && name === repeatedFor ? type : name);
}

/** The fields of an input object as arguments. */
export function fieldsOf(argument: Argument | undefined): Sources {
  const entries = [...(argument?.type.fields ?? [])].map(([name, type]): [string, Argument] => [
    name,
    { type, read: (variables) => (argument?.read(variables) as Record<string, unknown> | null | undefined)?.[name] },
  ]);
  return new Map(entries);
}

function readerOf(statement: Statement, name: string, sources: Sources): (variables: Variables) => unknown {
  if (Object.hasOwn(tableParameters, name)) return () => tableParameters[name];
  const derived = derivedParameters[name];
  const argument = sources.get(derived?.of ?? name);
  if (argument === undefined) {
    throw new DemarcheError(
      'CYPHER_INVALID',
      `cypher/read/${statement.name}.cypher asks for $${name}, which is no argument.`,
    );
  }
  if (derived !== undefined) return (variables) => derived.make(argument.read(variables));
  const type: InputType = argument.type;
  return (variables) => parameterValue(type, argument.read(variables));
}
