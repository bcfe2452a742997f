import { join } from 'node:path';
import { z } from 'zod';
import { invalid, readTable } from './load.js';

const words = z.string().trim().min(1);

/** What a person reads of a field. */
const fieldWords = z.strictObject({
  /** Above the field of a form. */
  label: words,
  /** In a sentence, behind "the". */
  words,
});

/** The file `vocabulary/fields.json`: the fields by which the things of each kind are edited, by their names in the SDL, in the order of the form. */
const fieldsShape = z.strictObject({
  /** Fields that are called the same in several kinds. */
  common: z.record(words, fieldWords),
  kinds: z.record(words, z.array(z.union([words, fieldWords.extend({ field: words })])).min(1)),
});

/** What a person reads of the fields of each kind, by kind and by field. */
export type EditedFields = Readonly<Record<string, Readonly<Record<string, z.output<typeof fieldWords>>>>>;

/**
 * Reads `fields.json`.
 *
 * @param folder the folder `vocabulary`
 * @param kinds the kinds of things that have an id
 * @throws VOCABULARY_INVALID with what is wrong in it
 */
export function loadFields(folder: string, kinds: ReadonlySet<string>): EditedFields {
  const path = join(folder, 'fields.json');
  const { common, kinds: lists } = readTable(path, fieldsShape);
  const faults = Object.entries(lists).flatMap(([kind, list]) => [
    ...(kinds.has(kind) ? [] : [`there is no kind ${kind}`]),
    ...list.flatMap((field) =>
      typeof field === 'string' && common[field] === undefined ? [`${kind}: ${field} is not in common`] : [],
    ),
  ]);
  if (faults.length > 0) throw invalid(path, faults);
  return Object.fromEntries(
    Object.entries(lists).map(([kind, list]) => [
      kind,
      Object.fromEntries(
        list.map((field) => {
          if (typeof field === 'string') return [field, common[field] as z.output<typeof fieldWords>];
          return [field.field, { label: field.label, words: field.words }];
        }),
      ),
    ]),
  );
}
