import type { Vocabulary } from './vocabulary.js';

/** The file `schema/vocabulary.graphql`: the enums that the vocabulary lists. */
export function vocabularySdl({ acts, recorded, relationships }: Vocabulary): string {
  return [
    '# Written by `npm run generate` from vocabulary/. Change it there.',
    enumType('ActType', 'What was done: a verb in the past tense.', [...acts, recorded]),
    enumType(
      'RelationshipType',
      'The types of relationship, in the order in which a neighbourhood lists them.',
      relationships,
    ),
  ].join('\n');
}

function enumType(
  name: string,
  meaning: string,
  values: readonly { readonly type: string; readonly meaning: string }[],
): string {
  const lines = values.flatMap((value) => [`  ${quoted(value.meaning)}`, `  ${value.type}`]);
  return `${quoted(meaning)}\nenum ${name} {\n${lines.join('\n')}\n}\n`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
