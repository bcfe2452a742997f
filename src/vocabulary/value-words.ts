import { z } from 'zod';

const words = z.string().trim().min(1);

/** `value-words.json`: what values of the SDL's enums are called inside a sentence, on the pages, in briefings and by commands. */
export const valueWordsShape = z.strictObject({
  /** How a meeting was held: `MeetingMode`. */
  mode: z.strictObject({ IN_PERSON: words, TELEPHONE: words, VIDEO: words }),
  /** The rank of those who talked, the highest first: `MeetingLevel`. */
  level: z.strictObject({
    LEADERS: words,
    FOREIGN_MINISTERS: words,
    VICE_MINISTERS: words,
    DIRECTORS_GENERAL: words,
    WORKING_LEVEL: words,
    OTHER: words,
  }),
  /** How much of a party's telling is held, behind "of Japan": `Extent`. */
  extent: z.strictObject({ OWN_TEXT: words, OWN_SUMMARY: words, REPORTED: words, NOT_HELD: words }),
  /** How the tone of a side moved, behind its name: `Movement`. */
  movement: z.strictObject({ HARDENED: words, SOFTENED: words, CHANGED_HANDS: words, UNCHANGED: words }),
});

/** What values of the SDL's enums are called inside a sentence. */
export type ValueWords = z.output<typeof valueWordsShape>;
