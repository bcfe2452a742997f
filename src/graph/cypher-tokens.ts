/** One token of a Cypher text: what it is, and where it starts. */
export interface CypherToken {
  readonly kind: 'word' | 'parameter' | 'quoted' | 'space' | 'sign';
  readonly text: string;
}

const tokenPattern =
  /(?<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|(?<space>\s+|\/\/[^\n]*)|\$(?<parameter>\w+)|(?<word>[A-Za-z_]\w*|\d[\w.]*)|(?<sign>.)/gsu;

/** The tokens of a Cypher text; joined again they are the text. Comments count as space. */
export function cypherTokens(text: string): CypherToken[] {
  return Array.from(text.matchAll(tokenPattern), (match) => {
    const groups = match.groups ?? {};
    const kind = (Object.keys(groups) as CypherToken['kind'][]).find((name) => groups[name] !== undefined) ?? 'sign';
    return { kind, text: match[0] };
  });
}
