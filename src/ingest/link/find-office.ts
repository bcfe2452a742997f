import type { KnownOffice } from './knowledge.js';

/** The office of a country or organization that has a title; "for" and "of", articles and signs are one. */
export function findOffice(
  title: string,
  ofId: string,
  offices: ReadonlyMap<string, KnownOffice>,
): KnownOffice | undefined {
  const wanted = folded(title);
  return [...offices.values()].find((one) => one.ofId === ofId && folded(one.title) === wanted);
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:for|of|the|to)$/u.test(word))
    .join(' ');
}
