import { z } from 'zod';

const words = z.string().trim().min(1);
const kind = z.string().regex(/^[A-Z][A-Za-z]+$/u, { error: 'must be a kind, such as Meeting' });
const end = z.strictObject({
  /** What the things at this end call these relationships: `Took part in`. */
  label: words,
  /** What they lead to or come from, in the plural: `talks`. */
  noun: words,
});
const ends = {
  /** One sentence: the description in the SDL and in the glossary. */
  meaning: words,
  /** The kinds it can start from. */
  from: z.array(kind).min(1),
  /** The kinds it can lead to. */
  to: z.array(kind).min(1),
  /** The end whose history has it: a change of the thing there records it. `derived`: it is made anew from what is there. */
  owner: z.enum(['from', 'to', 'derived']),
  /** The ends at which a thing may have very many. Each has an index over (`fromId` or `toId`, `key`). */
  hubs: z.array(z.enum(['from', 'to'])),
};

/** A type of relationship between two things that have ids. */
const relationship = z.strictObject({
  type: z.string().regex(/^[A-Z]+(?:_[A-Z]+)*$/u, { error: 'must be in capitals, such as PART_OF' }),
  ...ends,
  words: z.strictObject({
    /** Read from one end to the other: "Hayashi *took part in* the talk". */
    verb: words,
    start: end,
    /** Left out where every kind that can stand at the end can stand at the start: the words of the start serve both. */
    end: end.optional(),
  }),
});

/** The file `vocabulary/relationships.json`. Its order is the order in which a neighbourhood lists the types. */
export const relationshipsShape = z.strictObject({
  /** What the direct relationships of all acts have in common. Their verbs and labels stand in the files of the acts. */
  direct: z.strictObject({
    /** The type behind which they are listed. */
    after: z.string(),
    ...ends,
    /** What they lead to, and where they come from, in the plural. */
    nouns: z.strictObject({ start: words, end: words }),
  }),
  types: z.array(relationship),
});

/** One type of relationship, the direct ones of acts included. */
export type Relationship = z.output<typeof relationship>;
