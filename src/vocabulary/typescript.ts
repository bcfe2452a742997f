import type { Vocabulary } from './vocabulary.js';

const head = '// Written by `npm run generate` from vocabulary/. Change it there.\n';

/** A module of `src/generated/vocabulary`: imports, then declarations with a blank line between them. */
export function typescriptModule(...parts: readonly string[]): string {
  return `${head}${parts.join('\n')}`;
}

/**
 * A constant with its doc comment.
 *
 * @param type its type; where it is left out, the value is `as const`
 */
export function constant(name: string, doc: string, value: unknown, type?: string): string {
  const json = JSON.stringify(value, null, 2);
  return `/** ${doc} */\nexport const ${name}${type === undefined ? '' : `: ${type}`} = ${json}${type === undefined ? ' as const' : ''};\n`;
}

/** A list of names and the type of one of them. */
export function nameList(list: string, doc: string, type: string, docOfType: string, names: readonly string[]): string {
  return `${constant(list, doc, names)}\n/** ${docOfType} */\nexport type ${type} = (typeof ${list})[number];\n`;
}

/** One field of every entry, by the entry's name. */
function column<Entry, Field extends keyof Entry>(
  entries: readonly (Entry & { readonly type: string })[],
  field: Field,
): Record<string, Entry[Field]> {
  return Object.fromEntries(entries.map((entry) => [entry.type, entry[field]]));
}

/** The modules that the vocabulary becomes, by their path under `src/generated/vocabulary`. */
export function typescriptModules({ kinds, fields, acts, recorded, relationships }: Vocabulary): Map<string, string> {
  const all = [...acts, recorded];
  const ofAct = (field: string) => `Readonly<Record<ActType, SpokenAct['${field}']>>`;
  const ofEvery = (field: string) => `Readonly<Record<RecordedActType, SpokenAct['${field}']>>`;
  return new Map([
    [
      'kinds.ts',
      typescriptModule(
        constant(
          'kindOfPrefix',
          'The kinds of things that have an id, by what their ids begin with.',
          Object.fromEntries(kinds.map(({ kind, prefix }) => [prefix, kind])),
        ),
        '/** A kind of thing: Neo4j label and GraphQL type. */\nexport type Kind = (typeof kindOfPrefix)[keyof typeof kindOfPrefix];\n',
      ),
    ],
    [
      'fields.ts',
      typescriptModule(
        constant(
          'editedFields',
          'The fields by which things are edited, by their names in the SDL, in the order of the form: the label there, and the words in a sentence.',
          fields,
        ),
        '/** A kind of thing that can be edited. */\nexport type EditedKind = keyof typeof editedFields;\n',
        '/** A field of such a kind. */\nexport type EditedField<TKind extends EditedKind> = keyof (typeof editedFields)[TKind] & string;\n',
      ),
    ],
    [
      'acts.ts',
      typescriptModule(
        "import type { RecordedAct, SpokenAct } from '../../vocabulary/act.js';\n",
        nameList(
          'actTypes',
          'The types of act that texts tell of, in their order.',
          'ActType',
          'A type of act that texts tell of: a value of the SDL and the type of the direct relationship.',
          acts.map(({ type }) => type),
        ),
        nameList(
          'recordedActTypes',
          'Every type that an act of the graph can have: the last is for what a dataset records and no other type says.',
          'RecordedActType',
          'A type that an act of the graph can have.',
          all.map(({ type }) => type),
        ),
        constant('datasetActType', 'The type of what a dataset records and no other type says.', recorded.type),
        constant('actLabel', 'What the pages call a type: `Called for`.', column(all, 'label'), ofEvery('label')),
        constant('actMeaning', 'What an act of a type is.', column(acts, 'meaning'), ofAct('meaning')),
        constant('actSentence', 'How the pages say an act of a type.', column(all, 'sentence'), ofEvery('sentence')),
        constant(
          'actEvents',
          'Which events of datasets are recorded as a type.',
          column(all, 'events'),
          ofEvery('events'),
        ),
        constant('actPurpose', 'What an act of a type is for.', column(acts, 'purpose'), ofAct('purpose')),
        constant('actTone', 'How hard an act of a type sounds, from 0.', column(acts, 'tone'), ofAct('tone')),
        constant('actCameo', 'The nearest CAMEO code of a type.', column(acts, 'cameo'), ofAct('cameo')),
        constant(
          'actKindred',
          'The types that an act of a type may repeat, the nearest first.',
          column(acts, 'kindred'),
          ofAct('kindred'),
        ),
        constant(
          'actSummary',
          'How the summary of an act of a type is worded.',
          column(acts, 'summary'),
          ofAct('summary'),
        ),
        constant(
          'actRepeatsWithinDays',
          'For how many days an act of a type can repeat an earlier one; types without a limit are left out.',
          Object.fromEntries(
            acts.flatMap(({ type, repeatsWithinDays: days }) => (days === undefined ? [] : [[type, days]])),
          ),
          'Readonly<Partial<Record<ActType, number>>>',
        ),
        constant(
          'toneByCameoRoot',
          'How hard an act sounds that a dataset records and no other type says, by the root of its CAMEO code.',
          recorded.toneByCameoRoot,
          "RecordedAct['toneByCameoRoot']",
        ),
      ),
    ],
    [
      'act-words.ts',
      typescriptModule(
        "import type { SpokenAct } from '../../vocabulary/act.js';\nimport type { ActType } from './acts.js';\n",
        constant(
          'actWords',
          'The words by which the reader knows a type, by language.',
          column(acts, 'words'),
          ofAct('words'),
        ),
      ),
    ],
    [
      'relationships.ts',
      typescriptModule(
        "import type { Relationship } from '../../vocabulary/relationship.js';\nimport type { Kind } from './kinds.js';\n",
        nameList(
          'relationshipTypes',
          'Every type of relationship between things that have ids, in the order in which a neighbourhood lists them.',
          'RelationshipType',
          'A type of relationship between things that have ids.',
          relationships.map(({ type }) => type),
        ),
        "/** What a type of relationship may connect. `hubs` are the ends at which a thing may have very many of them. */\nexport interface RelationshipEnds {\n  readonly from: readonly Kind[];\n  readonly to: readonly Kind[];\n  readonly hubs: readonly ('from' | 'to')[];\n}\n",
        constant(
          'relationshipEnds',
          'What each type of relationship may connect.',
          Object.fromEntries(relationships.map(({ type, from, to, hubs }) => [type, { from, to, hubs }])),
          'Readonly<Record<RelationshipType, RelationshipEnds>>',
        ),
        constant(
          'relationshipWords',
          'What the pages call each type of relationship.',
          column(relationships, 'words'),
          "Readonly<Record<RelationshipType, Relationship['words']>>",
        ),
      ),
    ],
  ]);
}
