import { z } from 'zod';
import { phrase } from './phrase.js';
import { actWordsShape } from './reader.js';
import { predicatesShape } from './verb-final.js';

const words = z.string().trim().min(1);
const actType = z.string().regex(/^[A-Z]+(?:_[A-Z]+)*$/u, { error: 'must be a verb in capitals, such as CALLED_FOR' });
const cameoCode = z.string().regex(/^\d{2,4}$/u, { error: 'must be a code of the CAMEO codebook' });
const tone = z.int().min(0).max(5);

const named = {
  /** The value of the SDL's enum and the type of the direct relationship. */
  type: actType,
  /** Where it stands among the types, wherever they are listed. */
  order: z.int().positive(),
  /** What the pages call it: `Called for`. */
  label: words,
  /** One sentence: the description in the SDL and in the glossary. */
  meaning: words,
  /** Which events of datasets are recorded as this type; the longest CAMEO code that begins the event's decides. */
  events: z.strictObject({
    cameo: z.array(cameoCode),
    plover: z.array(z.string().regex(/^[A-Z]+$/u)),
  }),
  /** How the pages say it where the act has no summary of its own. */
  sentence: z.strictObject({
    /** Toward nobody. */
    alone: phrase,
    /** Toward somebody. */
    toward: phrase,
    /** Done by two or more sides together, where that is said otherwise. */
    together: phrase.optional(),
    /** Whether the verb says by itself that it was done before. */
    saysAgain: z.literal(true).optional(),
    /** Whether the verb says by itself that it was done together. */
    saysTogether: z.literal(true).optional(),
  }),
};

/** What an act of a type is for: which questions it asks or answers in a talk. */
const purpose = z.enum(['raise', 'tell', 'ask', 'agree', 'affirm', 'object', 'courtesy']);

/** A type of act that texts tell of. */
const spokenAct = z.strictObject({
  ...named,
  recordedOnly: z.literal(false).optional(),
  purpose,
  /** How hard it sounds: 0 accord, 1 talk, 2 call, 3 concern, 4 rejection, 5 protest. */
  tone,
  /** The nearest CAMEO code; null, with the reason, where there honestly is none. */
  cameo: z
    .strictObject({
      code: cameoCode.nullable(),
      /** The code where two or more sides did it together, if it is another. */
      joint: cameoCode.nullable().optional(),
      /** Why this code. */
      why: words.optional(),
    })
    .refine(({ code, why }) => code !== null || why !== undefined, {
      error: 'says no reason (why) for having no code',
    }),
  /** The types of the earlier acts that an act of this type may repeat, the nearest first. */
  kindred: z.array(actType).min(1),
  /** For how many days after the earlier act it can repeat it; without limit where this is not given. */
  repeatsWithinDays: z.int().positive().optional(),
  /** The direct relationship from who did it to what it is about, in words. */
  direct: z.strictObject({
    /** Read from one end to the other: "Hayashi *protested about* the nomination". */
    verb: words,
    /** What those who did it call these relationships. */
    start: words,
    /** What an issue or nomination calls them. */
    end: words,
  }),
  /** How the summary is worded that a proposal gets. */
  summary: z.strictObject({ alone: phrase, toward: phrase, together: phrase.optional() }),
  /** The words by which the reader knows it, by language (ISO 639-1). */
  words: z.strictObject({
    en: actWordsShape.optional(),
    ja: predicatesShape.optional(),
    ko: predicatesShape.optional(),
  }),
});

/** The type of what a dataset records and no other type says. */
const recordedAct = z.strictObject({
  ...named,
  recordedOnly: z.literal(true),
  /** How hard it sounds, by the root of its CAMEO code. */
  toneByCameoRoot: z.record(z.string().regex(/^\d{2}$/u), tone),
});

/** A file of `vocabulary/acts`. */
export const actShape = z.discriminatedUnion('recordedOnly', [spokenAct, recordedAct]);

/** A type of act that texts tell of. */
export type SpokenAct = z.output<typeof spokenAct>;
/** The type of what a dataset records and no other type says. */
export type RecordedAct = z.output<typeof recordedAct>;
