import { z } from 'zod';
import type { SuggestedAct } from '../extract/reading.js';
import { actTypes } from '../generated/vocabulary/acts.js';

const act = z.object({
  passage: z.int(),
  words: z.string(),
  type: z.enum(actTypes),
  actors: z.array(z.string()),
  about: z.array(z.string()),
  repeated: z.boolean(),
});

/** The JSON schema of an answer, which a model is given. */
export const answerSchema = z.toJSONSchema(z.object({ acts: z.array(act) }));

/** What is looked at: an act that has not the shape is left out, and the others are not. */
const answer = z.object({ acts: z.array(z.unknown()) });

/**
 * The acts in what a model wrote. Text around the JSON, such as a fence, is passed over.
 *
 * @returns `undefined` if there is no answer in it
 */
export function actsIn(written: string): SuggestedAct[] | undefined {
  const json = written.slice(written.indexOf('{'), written.lastIndexOf('}') + 1);
  try {
    const { acts } = answer.parse(JSON.parse(json));
    return acts.flatMap((given) => act.safeParse(given).data ?? []);
  } catch {
    return undefined;
  }
}
