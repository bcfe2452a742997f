/**
 * The kinds of things that have an id. An id is `<prefix>:<rest>`; the prefix alone tells the kind, which is at once
 * the Neo4j label and the GraphQL type.
 */
export const kindOfPrefix = {
  country: 'Country',
  org: 'Organization',
  person: 'Person',
  office: 'Office',
  place: 'Place',
  meeting: 'Meeting',
  conference: 'Conference',
  issue: 'Issue',
  nomination: 'Nomination',
  act: 'Act',
  document: 'Document',
  passage: 'Passage',
} as const;

/** A kind of thing: Neo4j label and GraphQL type. */
export type Kind = (typeof kindOfPrefix)[keyof typeof kindOfPrefix];

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
