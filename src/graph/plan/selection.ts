/**
 * What a client selected, as plain data: `api` makes it from a GraphQL operation, the planner makes a statement of it.
 * A selection belongs to one shape of the variables (which arguments are given, which directives hold); the values stay
 * open, so that one plan serves every request of that shape.
 */
export interface Selection {
  /** The key of the field in the answer: its alias or its name. */
  readonly key: string;
  /** The field's name. */
  readonly name: string;
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly output: Output;
}

/** What a field answers with. */
export type Output = Leaf | ObjectOutput | AbstractOutput;

/** How often and whether a value may be missing. */
export interface Wrapping {
  readonly list: boolean;
  readonly nullable: boolean;
  readonly itemNullable: boolean;
}

/** A scalar, an enum value, or `__typename`. */
export interface Leaf extends Wrapping {
  readonly kind: 'leaf';
}

/** An object of one type. */
export interface ObjectOutput extends Wrapping {
  readonly kind: 'object';
  readonly type: string;
  /** How it is read in pages, if it is a list of edges. */
  readonly paging: Paging | undefined;
  readonly selections: readonly Selection[];
}

/**
 * How a list of edges is read: by the `keys` of its order, as talks that are `scored`, or as the `branches` of a
 * neighbourhood.
 */
export type Paging = 'keys' | 'scored' | 'branches';

/** An object of one of several types. */
export interface AbstractOutput extends Wrapping {
  readonly kind: 'abstract';
  readonly possible: readonly { readonly type: string; readonly selections: readonly Selection[] }[];
}

/** The variables of a request, after GraphQL has coerced them. */
export type Variables = Readonly<Record<string, unknown>>;

/** An argument: its value for given variables, and its type. */
export interface Argument {
  readonly type: InputType;
  read(variables: Variables): unknown;
}

/** The type of an argument, as far as a parameter depends on it. */
export interface InputType {
  /** The name of the scalar, enum or input object. */
  readonly name: string;
  readonly list: boolean;
  /** Whether it is an enum by which a list is ordered: each of its values makes another statement. */
  readonly isOrder?: boolean;
  /** The fields of an input object, in the order of the schema. */
  readonly fields?: ReadonlyMap<string, InputType>;
}
