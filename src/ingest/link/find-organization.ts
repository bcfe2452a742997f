import type { KnownParty } from './knowledge.js';

/** The organization that a text names, by id, name or alias; case, signs, articles and what stands in brackets aside. */
export function findOrganization(words: string, organizations: readonly KnownParty[]): KnownParty | undefined {
  const wanted = folded(words);
  const found = organizations.filter(
    ({ id, name, aliases }) => id === words.trim() || [name, ...aliases].some((one) => folded(one) === wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\b(?:the|of)\b/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
