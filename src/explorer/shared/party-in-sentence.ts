const withArticle =
  /^(?:Ministry|Embassy|Office|International)\b|^U\.S\.|^Republic\b|\b(?:Kingdom|States|Union|Nations|Emirates|Philippines|Netherlands)$/u;

/** What a country or organization is called inside a sentence: with its article, where it has one. */
export function partyInSentence(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name;
}
