import { join } from 'node:path';
import type { z } from 'zod';
import { actShape, type RecordedAct, type SpokenAct } from './act.js';
import { cameoShape, ploverShape } from './event-codes.js';
import { type EditedFields, loadFields } from './field.js';
import { kindsShape } from './kind.js';
import { invalid, readFolder, readTable } from './load.js';
import { type Relationship, relationshipsShape } from './relationship.js';

/** What `vocabulary/` says, checked as a whole. */
export interface Vocabulary {
  readonly kinds: z.output<typeof kindsShape>;
  /** The fields by which things are edited. */
  readonly fields: EditedFields;
  /** The types of act that texts tell of, in their order. */
  readonly acts: readonly SpokenAct[];
  /** The type of what a dataset records and no other type says. */
  readonly recorded: RecordedAct;
  /** Every type of relationship, in its order; the direct ones of acts are among them. */
  readonly relationships: readonly Relationship[];
  /** The types behind which and before which the direct relationships of acts stand share this meaning. */
  readonly directMeaning: string;
}

/**
 * Reads `vocabulary/` and checks what one file alone cannot tell: that names which stand in several files fit.
 *
 * @param folder the folder `vocabulary`
 * @throws VOCABULARY_INVALID with the file and what is wrong in it
 */
export function loadVocabulary(folder: string): Vocabulary {
  const kinds = readTable(join(folder, 'kinds.json'), kindsShape);
  const { acts, recorded } = loadActs(join(folder, 'acts'), {
    cameo: new Set(readTable(join(folder, 'cameo.json'), cameoShape).map(({ code }) => code)),
    plover: new Set(readTable(join(folder, 'plover.json'), ploverShape).map(({ event }) => event)),
  });
  const path = join(folder, 'relationships.json');
  const { direct, types } = readTable(path, relationshipsShape);
  const place = types.findIndex(({ type }) => type === direct.after) + 1;
  if (place === 0) throw invalid(path, [`direct.after: there is no type ${direct.after}`]);
  const { meaning, from, to, owner, hubs, nouns } = direct;
  const relationships = types.toSpliced(
    place,
    0,
    ...acts.map(({ type, direct: { verb, start, end } }) => ({
      ...{ type, meaning, from, to, owner, hubs },
      words: { verb, start: { label: start, noun: nouns.start }, end: { label: end, noun: nouns.end } },
    })),
  );
  const known = new Set(kinds.map(({ kind }) => kind));
  const faults = relationships.flatMap(({ type, from, to, words }) => [
    ...[...from, ...to].filter((kind) => !known.has(kind)).map((kind) => `${type}: there is no kind ${kind}`),
    ...(words.end === undefined && !to.every((kind) => from.includes(kind)) ? [`${type}: words.end is missing`] : []),
  ]);
  const twice = repeated(relationships.map(({ type }) => type)).map((type) => `${type} is listed twice`);
  if (faults.length + twice.length > 0) throw invalid(path, [...faults, ...twice]);
  return { kinds, fields: loadFields(folder, known), acts, recorded, relationships, directMeaning: meaning };
}

/** What an act may name that stands in other files. */
interface Named {
  /** The codes of `cameo.json`. */
  readonly cameo: ReadonlySet<string>;
  /** The events of `plover.json`. */
  readonly plover: ReadonlySet<string>;
}

function loadActs(folder: string, named: Named): Pick<Vocabulary, 'acts' | 'recorded'> {
  const files = readFolder(folder, actShape);
  const all = [...files.values()].sort((one, other) => one.order - other.order);
  const acts = all.filter((act): act is SpokenAct => act.recordedOnly !== true);
  const recorded = all.filter((act): act is RecordedAct => act.recordedOnly === true);
  const types = new Set<string>(acts.map(({ type }) => type));
  for (const [name, act] of files) {
    const faults = [
      ...(name === act.type.toLowerCase().replaceAll('_', '-')
        ? []
        : [`type: the file of ${act.type} has another name`]),
      ...all
        .filter((other) => other !== act && other.order === act.order)
        .map(({ type }) => `order: ${type} has it too`),
      ...(['cameo', 'plover'] as const).flatMap((table) => [
        ...act.events[table]
          .filter((code) => !named[table].has(code))
          .map((code) => `events.${table}: ${code} is not in ${table}.json`),
        ...repeated(act.events[table]).map((code) => `events.${table}: ${code} is listed twice`),
        ...all
          .filter((other) => other !== act)
          .flatMap((other) => other.events[table].filter((code) => act.events[table].includes(code)))
          .map((code) => `events.${table}: ${code} is another type's too`),
      ]),
      ...(act.recordedOnly ? faultsOfRecorded(act, named) : faultsOfSpoken(act, types, named)),
    ];
    if (faults.length > 0) throw invalid(join(folder, `${name}.json`), faults);
  }
  const [only, second] = recorded;
  if (only === undefined || second !== undefined) throw invalid(folder, ['exactly one type must be recordedOnly']);
  return { acts, recorded: only };
}

function faultsOfSpoken(act: SpokenAct, types: ReadonlySet<string>, { cameo }: Named): string[] {
  const codes = [act.cameo.code, act.cameo.joint].filter((code) => code !== null && code !== undefined);
  const { en, ja = [], ko = [] } = act.words;
  const joint = [...(en?.verbs ?? []), ...ja, ...ko].flatMap((words) =>
    [words.whenJoint, 'whenAgain' in words ? words.whenAgain : undefined].filter((type) => type !== undefined),
  );
  return [
    ...act.kindred.filter((kin) => !types.has(kin)).map((kin) => `kindred: there is no ${kin}`),
    ...repeated(act.kindred).map((kin) => `kindred: ${kin} is listed twice`),
    ...(act.kindred.includes(act.type) ? [] : [`kindred: ${act.type} itself is missing`]),
    ...codes.filter((code) => !cameo.has(code)).map((code) => `cameo: ${code} is not in cameo.json`),
    ...joint.filter((type) => !types.has(type)).map((type) => `words: whenJoint or whenAgain: there is no ${type}`),
  ];
}

function faultsOfRecorded({ toneByCameoRoot }: RecordedAct, { cameo }: Named): string[] {
  return Object.keys(toneByCameoRoot)
    .filter((root) => !cameo.has(root))
    .map((root) => `toneByCameoRoot: ${root} is not in cameo.json`);
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
