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

/** What a thing of a kind is called in a sentence, and what several are. */
export const kindWords: Readonly<Record<Kind, { readonly singular: string; readonly plural: string }>> = {
  "Country": {
    "singular": "country",
    "plural": "countries"
  },
  "Organization": {
    "singular": "organization",
    "plural": "organizations"
  },
  "Person": {
    "singular": "person",
    "plural": "people"
  },
  "Office": {
    "singular": "office",
    "plural": "offices"
  },
  "Place": {
    "singular": "place",
    "plural": "places"
  },
  "Meeting": {
    "singular": "meeting",
    "plural": "meetings"
  },
  "Conference": {
    "singular": "conference",
    "plural": "conferences"
  },
  "Issue": {
    "singular": "issue",
    "plural": "issues"
  },
  "Nomination": {
    "singular": "nomination",
    "plural": "nominations"
  },
  "Act": {
    "singular": "act",
    "plural": "acts"
  },
  "Document": {
    "singular": "document",
    "plural": "documents"
  },
  "Passage": {
    "singular": "passage",
    "plural": "passages"
  }
};
