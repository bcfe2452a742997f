import { z } from 'zod';

/** The file `vocabulary/kinds.json`: the kinds of things that have an id, in the order in which they are listed. */
export const kindsShape = z.array(
  z.strictObject({
    /** The Neo4j label, which is also the GraphQL type. */
    kind: z.string().regex(/^[A-Z][A-Za-z]+$/u),
    /** What an id of the kind begins with, before the colon. */
    prefix: z.string().regex(/^[a-z]+$/u),
  }),
);
