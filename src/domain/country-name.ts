const withTheArticle = /^(?:Republic|Democratic|People's|United|Russian Federation|Philippines|Netherlands|Kingdom)\b/u;

/** A country's name as it stands in a sentence: `the Republic of Korea`, `Japan`. */
export function withArticle(name: string): string {
  return withTheArticle.test(name) ? `the ${name}` : name;
}
