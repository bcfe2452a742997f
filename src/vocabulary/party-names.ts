import { z } from 'zod';

const code = z.string().regex(/^[A-Z]{2}$/u);
const words = z.string().min(1);

/** The file `vocabulary/en/party-names.json`: how countries and organizations are called inside a sentence. */
export const partyNamesShape = z.strictObject({
  /** Countries that a sentence calls by a shorter name, and whether that has an article. */
  short: z.record(code, z.strictObject({ name: words, article: z.boolean() })),
  /** The words with which a name begins or ends that has an article inside a sentence. */
  article: z.strictObject({ beginnings: z.array(words), endings: z.array(words) }),
  /** The language of a name in Chinese characters alone, by the country whose name it is. Of other countries it is Japanese. */
  chineseCharacters: z.record(code, z.enum(['ja', 'ko', 'zh'])),
});

/** How countries and organizations are called inside a sentence. */
export type PartyNames = z.output<typeof partyNamesShape>;
