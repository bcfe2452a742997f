import { z } from 'zod';
import { invalid, readFolder } from './load.js';
import { code, cues, level, timeZone, words } from './reader.js';

/**
 * A file of `houses`: a ministry or office that publishes, and how its texts differ from what the words of the language
 * say. A field changes what is read in its own texts; only `clocks` count in those of other houses too.
 */
export const houseShape = z.strictObject({
  /** Ids or names of the organizations of the graph whose texts it publishes. */
  publishers: z.array(words).min(1),
  /** The country for which it speaks. */
  country: code,
  /** The title of whoever says "I" in its texts, if the title of the text names nobody. */
  speaker: words.optional(),
  /** What it writes before names, beside the honorifics of `people.json`: "Shri". */
  honorifics: z.array(words).min(1).optional(),
  /** Titles that it uses beside those of `titles.json`, or that mean another level with it: "Foreign Secretary". */
  titles: z.partialRecord(level, z.array(words).min(1)).optional(),
  /** Words by which it names people of its own country without their names. */
  ownOffices: z
    .array(
      z.strictObject({
        /** As printed: "The Secretary", "EAM". The article may be in small letters. */
        words: z.array(words).min(1),
        /** The title of the office that is meant: "Secretary of State". */
        title: words,
      }),
    )
    .min(1)
    .optional(),
  /** Whether it calls people of its own country by the first word of their names; else as `countries.json` says. */
  surnameFirst: z.boolean().optional(),
  /** In which order it writes a day in numbers alone: 3/4/2024. Without it such a day is not read. */
  numericDays: z.enum(['DAY_FIRST', 'MONTH_FIRST']).optional(),
  /** How it marks the items of a list, beside what is common. */
  lists: z
    .strictObject({
      /** It prints a number without a point before an item. */
      numbersWithoutPoint: z.literal(true).optional(),
      /** Signs or letters that open an item: "□". */
      bullets: z.array(words).min(1).optional(),
    })
    .optional(),
  /** The words behind a time of day that name a clock, in the language of cues. The clocks of a text's own house come first. */
  clocks: z.array(z.strictObject({ words: cues, timeZone })).optional(),
});

/** A ministry or office that publishes, and how it writes. */
export type House = z.output<typeof houseShape>;

/**
 * Reads the folder `houses`.
 *
 * @param folder `vocabulary/houses`
 * @returns the houses by the name of their file without `.json`
 * @throws VOCABULARY_INVALID with the file and the field, also if two houses have the same publisher
 */
export function loadHouses(folder: string): Map<string, House> {
  const houses = readFolder(folder, houseShape);
  const owners = new Map<string, string>();
  for (const [name, { publishers }] of houses) {
    const faults = publishers.flatMap((publisher) => {
      const owner = owners.get(publisher);
      owners.set(publisher, name);
      return owner === undefined ? [] : [`publishers: ${publisher} is that of ${owner} too`];
    });
    if (faults.length > 0) throw invalid(`${folder}/${name}.json`, faults);
  }
  return houses;
}
