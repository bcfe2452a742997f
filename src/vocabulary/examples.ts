import { z } from 'zod';

const example = z.strictObject({
  /** The text of the link. */
  words: z.string().trim().min(1),
  /** The page, with its state. */
  page: z.string().startsWith('/'),
});

/** `examples.json`: what a visitor can begin with, each with the page that shows it. The seed has all of it. */
export const examplesShape = z.strictObject({
  /** Whole questions. */
  questions: z.array(example).min(3),
  /** Things where a picture can start. */
  graph: z.array(example).min(1),
  /** Those whose talks a timeline can show. */
  timeline: z.array(example).min(1),
  /** Behind "Or see". */
  compare: example,
});

/** What a visitor can begin with. */
export type Examples = z.output<typeof examplesShape>;
