import ts from 'typescript';

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
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    const joined = joinedText(node);
    if (joined !== undefined) found.push({ kind: 'text', text: joined });
    else if (ts.isRegularExpressionLiteral(node)) found.push({ kind: 'pattern', text: node.text });
    else if (ts.isJsxText(node)) found.push({ kind: 'text', text: node.text });
    else if (ts.isIdentifier(node)) found.push({ kind: 'name', text: node.text });
    if (joined === undefined || !ts.isStringLiteralLike(node)) ts.forEachChild(node, visit);
  };
  visit(sourceOf(file, code));
  return found;
}

/** The syntax of a piece of code. */
export function sourceOf(file: string, code: string): ts.SourceFile {
  return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
}

/** The text of a string, of a template, or of texts that are joined by `+`; `undefined` if it is none of them. */
function joinedText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ');
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [joinedText(node.left), joinedText(node.right)];
  return left === undefined && right === undefined ? undefined : `${left ?? ' '}${right ?? ' '}`;
}
