import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  visit,
} from 'graphql';
import { DemarcheError } from '../errors.js';

/** How many lexical tokens a document may have. */
export const tokenLimit = 3_000;
/** How many lines a document may have: every error of a document counts them to tell where it stands. */
export const lineLimit = 2_000;
/** How large the body of a request may be. */
export const bodyLimit = '256kb';
/** How many fragments a document may define: validation compares each with each. */
export const fragmentLimit = 60;
/** How many pairs of fields with the same response key a document may have: validation compares them. */
export const pairLimit = 5_000;
/** How deep fields may be nested. Introspection nests deepest: GraphiQL's own query has 15 levels. */
export const depthLimit = 16;
/** How many fields may have an alias. */
export const aliasLimit = 30;
/** How many root fields one operation may have: each is a statement. */
export const rootLimit = 10;
/** How many fields an operation may select, once its fragments are written out and for each possible type. */
export const fieldLimit = 1_000;

/** How many values of the schema an operation may ask for, as {@link FieldCount} reckons: the usual query asks for 96,000. */
export const introspectionLimit = 150_000;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** What is counted of a document's text before it is parsed. */
export function countText(text: string): readonly Count[] {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) lines += 1;
  const todo = 'Send long texts as variables, and remove empty lines.';
  return [{ what: 'lines', count: lines, limit: lineLimit, todo }];
}

/** How much there is of something, and how much is allowed. */
export interface Count {
  readonly what: string;
  readonly count: number;
  readonly limit: number;
  /** What a client can do if there is too much. */
  readonly todo: string;
}

/** @throws QUERY_TOO_COMPLEX which count is above its limit, and by how much */
export function checkCounts(counts: readonly Count[]): void {
  const above = counts.find(({ count, limit }) => count > limit);
  if (above === undefined) return;
  const { what, count, limit, todo } = above;
  const told = count > mostTold ? `more than ${mostTold}` : String(count);
  throw new DemarcheError('QUERY_TOO_COMPLEX', `The query has ${told} ${what}; ${limit} are allowed.`, { todo });
}

/** Counts through nested fragments grow exponentially. Larger numbers are not printed. */
const mostTold = 1_000_000;

/**
 * Counts a parsed document before it is validated, in linear time. Validation compares all pairs of fields with the same
 * response key, and all pairs of fragments.
 */
export function countDocument(document: DocumentNode): readonly Count[] {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  const groups = new Map<string, { fields: number; weight: number }>();
  visit(document, {
    Field(field) {
      const key = field.alias?.value ?? field.name.value;
      const group = groups.get(key) ?? { fields: 0, weight: 0 };
      groups.set(key, group);
      group.fields += 1;
      // Arguments are compared as text: so many characters cost as much as a field.
      const [first, last] = [field.arguments?.at(0)?.loc?.start ?? 0, field.arguments?.at(-1)?.loc?.end ?? 0];
      group.weight += 1 + (last - first) / 100;
    },
  });
  let pairs = 0;
  for (const { fields, weight } of groups.values()) pairs += ((fields - 1) * weight) / 2;
  return [
    { what: 'fragments', count: fragments, limit: fragmentLimit, todo: 'Join fragments that are of one type.' },
    {
      what: 'pairs of fields with one response key',
      count: Math.round(pairs),
      limit: pairLimit,
      todo: 'Select each field once, or send several smaller queries.',
    },
  ];
}

/**
 * What is counted of an operation of a valid document before anything of it is selected, planned or kept, in time that
 * grows with the length of the document. It is counted as if all of its directives let everything through, so that the
 * counts hold for any variables.
 */
export function countOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Count[] {
  const fragments: Fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const { depth, aliases, width } = measure(operation.selectionSet, fragments, new Map());
  const root = schema.getRootType(operation.operation);
  const count = new FieldCount(schema, fragments);
  const fields = root ? count.of(operation.selectionSet, root) : 0;
  const several = 'or send several requests.';
  return [
    { what: 'levels of fields', count: depth, limit: depthLimit, todo: `Select fewer levels, ${several}` },
    { what: 'aliases', count: aliases, limit: aliasLimit, todo: `Ask for several ids by one field, ${several}` },
    { what: 'root fields', count: width, limit: rootLimit, todo: `Select fewer root fields, ${several}` },
    { what: 'fields with those of its fragments', count: fields, limit: fieldLimit, todo: `Select fewer, ${several}` },
    {
      what: 'values of the schema',
      count: Math.round(count.ofSchema),
      limit: introspectionLimit,
      todo: `Select fewer, ${several}`,
    },
  ];
}

interface Counts {
  readonly depth: number;
  readonly aliases: number;
  /** Fields of the set itself. */
  readonly width: number;
}

const nothing: Counts = { depth: 0, aliases: 0, width: 0 };

/** Counts through fragments; each fragment is measured once, so that fragments within fragments cost no more. */
function measure(set: SelectionSetNode, fragments: Fragments, known: Map<string, Counts>): Counts {
  let [depth, aliases, width] = [0, 0, 0];
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const inner = node.selectionSet ? measure(node.selectionSet, fragments, known) : nothing;
      depth = Math.max(depth, 1 + inner.depth);
      aliases += inner.aliases + (node.alias ? 1 : 0);
      width += 1;
      continue;
    }
    const inner =
      node.kind === Kind.INLINE_FRAGMENT
        ? measure(node.selectionSet, fragments, known)
        : measureSpread(node.name.value, fragments, known);
    depth = Math.max(depth, inner.depth);
    aliases += inner.aliases;
    width += inner.width;
  }
  return { depth, aliases, width };
}

function measureSpread(name: string, fragments: Fragments, known: Map<string, Counts>): Counts {
  const found = known.get(name);
  if (found !== undefined) return found;
  // A fragment that spreads itself counts as nothing within itself; validation refuses it.
  known.set(name, nothing);
  const fragment = fragments.get(name);
  const counts = fragment ? measure(fragment.selectionSet, fragments, known) : nothing;
  known.set(name, counts);
  return counts;
}

/**
 * How many selections there are to collect and to plan: fields, fragments and inline fragments, each as often as it
 * stands in the operation with all fragments written out, and once for each type that a union or an interface may be.
 * Fields that are merged count as often as they are written: what is collected is never more.
 */
class FieldCount {
  /** How many values of the schema the root fields `__schema` and `__type` ask for. */
  ofSchema = 0;
  readonly #known = new Map<SelectionSetNode, Map<GraphQLNamedType, number>>();
  readonly #lengths: ReadonlyMap<string, number>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
  ) {
    this.#lengths = listLengths(schema);
  }

  /** @param type an object type: what the selection set selects from */
  of(set: SelectionSetNode, type: GraphQLObjectType): number {
    const known = this.#known.get(set) ?? new Map<GraphQLNamedType, number>();
    this.#known.set(set, known);
    const found = known.get(type);
    if (found !== undefined) return found;
    known.set(type, 0);
    let count = 0;
    for (const node of set.selections) {
      count += 1;
      if (node.kind === Kind.FIELD) {
        const { value } = node.name;
        const within = node.selectionSet ? this.#inField(node.selectionSet, type, value) : 0;
        if (value === '__schema' || value === '__type') this.ofSchema += within;
        else count += within;
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments.get(node.name.value);
      if (fragment && this.#applies(fragment.typeCondition?.name.value, type)) {
        count += this.of(fragment.selectionSet, type);
      }
    }
    known.set(type, count);
    return count;
  }

  #inField(set: SelectionSetNode, parent: GraphQLObjectType, name: string): number {
    const field = [SchemaMetaFieldDef, TypeMetaFieldDef].find((meta) => meta.name === name) ?? parent.getFields()[name];
    const type = field && getNamedType(field.type);
    if (isObjectType(type)) return this.of(set, type) * (this.#lengths.get(`${parent.name}.${name}`) ?? 1);
    if (!isAbstractType(type)) return 0;
    return this.schema.getPossibleTypes(type).reduce((count, possible) => count + this.of(set, possible), 0);
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.schema.getType(condition);
    return isAbstractType(named) && this.schema.isSubType(named, type);
  }
}

/** How long the lists of introspection are, in the mean of the types that have such a list. */
function listLengths(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) => (isObjectType(type) ? [Object.keys(type.getFields()).length] : []));
  const mean = fields.reduce((sum, length) => sum + length, 0) / Math.max(1, fields.length);
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', mean],
    ['__Type.inputFields', mean],
    ['__Type.enumValues', mean],
    ['__Type.possibleTypes', mean],
  ]);
}
