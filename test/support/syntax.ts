import { parseSync } from 'oxc-parser';

/** A node of the syntax of a piece of code. Source: ESTree, with the nodes of TypeScript and JSX. */
export interface SyntaxNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** A node within its parent; the program has none. */
export interface PlacedNode {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | undefined;
}

/**
 * The nodes of a piece of code, each before its children.
 *
 * @param file its name: `.tsx` may hold JSX
 */
export function nodesOf(file: string, code: string): PlacedNode[] {
  const found: PlacedNode[] = [];
  const visit = (value: unknown, parent: SyntaxNode | undefined): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, parent);
    else if (isNode(value)) {
      found.push({ node: value, parent });
      for (const child of Object.values(value)) visit(child, value);
    }
  };
  const { program, errors } = parseSync(file, code);
  // Half a function is read, too.
  if (program.body.length === 0 && errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  visit(program, undefined);
  return found;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A text or a name that stands in code. */
export interface Literal {
  /** A text of a string, a template or JSX; the source of a regular expression; a name of a property or of a variable. */
  readonly kind: 'text' | 'pattern' | 'name';
  readonly text: string;
}

/**
 * The texts, regular expressions and names of a piece of code, without its comments. Texts that are joined by `+` are one
 * text; an expression in a template or between texts stands as a space.
 *
 * @param file its name: `.tsx` may hold JSX
 */
export function literalsOf(file: string, code: string): Literal[] {
  return nodesOf(file, code).flatMap(({ node }): Literal[] => {
    const text = joinedText(node);
    if (text !== undefined) return [{ kind: 'text', text }];
    if (node.type === 'Literal' && 'regex' in node) return [{ kind: 'pattern', text: String(node.raw) }];
    if (node.type === 'JSXText') return [{ kind: 'text', text: String(node.value) }];
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return [{ kind: 'name', text: String(node.name) }];
    return [];
  });
}

/** The text of a string, of a template, or of texts that are joined by `+`; `undefined` if it is none of them. */
function joinedText(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'TemplateLiteral') {
    const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
    return parts.map(({ value }) => value.cooked).join(' ');
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const [left, right] = [node.left, node.right].map((side) => joinedText(side as SyntaxNode));
  return left === undefined && right === undefined ? undefined : `${left ?? ' '}${right ?? ' '}`;
}

/** What a piece of code imports or takes over, types and `import()` included, as it is written. */
export function importsOf(file: string, code: string): string[] {
  return nodesOf(file, code).flatMap(({ node }) => {
    const source = sources.has(node.type) ? (node.source as SyntaxNode | null) : null;
    return typeof source?.value === 'string' ? [source.value] : [];
  });
}

const sources: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);
