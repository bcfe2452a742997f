import { type Kind, kindOfPrefix } from '../generated/vocabulary/kinds.js';

export type { Kind } from '../generated/vocabulary/kinds.js';

/** Every kind, in the order of the table. */
export const kinds: readonly Kind[] = Object.values(kindOfPrefix);

/** The kind that an id tells, or `undefined` where the prefix is none of ours. */
export function kindOfId(id: string): Kind | undefined {
  const prefix = id.slice(0, Math.max(id.indexOf(':'), 0));
  return Object.hasOwn(kindOfPrefix, prefix) ? kindOfPrefix[prefix as keyof typeof kindOfPrefix] : undefined;
}

/** The id of a country. @param code ISO 3166-1 alpha-2 */
export function countryId(code: string): string {
  return `country:${code}`;
}
