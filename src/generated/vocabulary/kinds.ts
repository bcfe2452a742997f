// Written by `npm run generate` from vocabulary/. Change it there.
/** The kinds of things that have an id, by what their ids begin with. */
export const kindOfPrefix = {
  "country": "Country",
  "org": "Organization",
  "person": "Person",
  "office": "Office",
  "place": "Place",
  "meeting": "Meeting",
  "conference": "Conference",
  "issue": "Issue",
  "nomination": "Nomination",
  "act": "Act",
  "document": "Document",
  "passage": "Passage"
} as const;

/** A kind of thing: Neo4j label and GraphQL type. */
export type Kind = (typeof kindOfPrefix)[keyof typeof kindOfPrefix];
