import { join } from 'node:path';
import type { z } from 'zod';
import { cameoShape, ploverShape } from './event-codes.js';
import { readFolder, readTable } from './load.js';
import { constant, nameList, typescriptModule } from './typescript.js';

/** A file or a folder of the vocabulary that becomes a module as it stands, after its shape has checked it. */
export interface Table {
  /** Under `vocabulary/`: a file such as `en/calendar.json`, or a folder of which each file is an entry, such as `houses`. */
  readonly source: string;
  /** What the file, or each file of the folder, must hold. */
  readonly shape: z.ZodType;
  /** The module under `src/generated/vocabulary`, without `.ts`. */
  readonly module: string;
  /** The constant of the module. Of a folder it is a record by the names of the files. */
  readonly constant: string;
  /** What the constant is, for its doc comment. */
  readonly doc: string;
  /** The exported type that the shape gives, and its file in `src/vocabulary`, without `.ts`. */
  readonly type: { readonly name: string; readonly file: string };
}

/** The tables that become modules as they stand. A new one is a line here, with a shape in this folder. */
export const tables: readonly Table[] = [
  {
    source: 'cameo.json',
    shape: cameoShape,
    module: 'cameo',
    constant: 'cameoCodes',
    doc: 'The codes of the CAMEO codebook with their names.',
    type: { name: 'CameoCodes', file: 'event-codes' },
  },
  {
    source: 'plover.json',
    shape: ploverShape,
    module: 'plover',
    constant: 'ploverEvents',
    doc: 'The event types of PLOVER.',
    type: { name: 'PloverEvents', file: 'event-codes' },
  },
];

/**
 * The module of a table.
 *
 * @param folder the folder `vocabulary`
 * @throws VOCABULARY_INVALID with the file and every field that is wrong
 */
export function tableModule(folder: string, table: Table): string {
  const { name, file } = table.type;
  const imported = `import type { ${name} } from '../../vocabulary/${file}.js';\n`;
  const path = join(folder, table.source);
  if (table.source.endsWith('.json')) {
    return typescriptModule(imported, constant(table.constant, table.doc, readTable(path, table.shape), name));
  }
  const entries = readFolder(path, table.shape);
  return typescriptModule(
    imported,
    nameList(
      `${table.constant}Names`,
      `The files of vocabulary/${table.source}.`,
      `${name}Name`,
      `A file of vocabulary/${table.source}, without \`.json\`.`,
      [...entries.keys()],
    ),
    constant(table.constant, table.doc, Object.fromEntries(entries), `Readonly<Record<${name}Name, ${name}>>`),
  );
}
