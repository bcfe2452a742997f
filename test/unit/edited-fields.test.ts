import { isInputObjectType } from 'graphql';
import { loadSchema } from '../../src/api/schema.js';
import { type EditedKind, editedFields } from '../../src/generated/vocabulary/fields.js';
import { kindOfPrefix } from '../../src/generated/vocabulary/kinds.js';
import { thingFields } from '../../src/ingest/things/add-input.js';
import { emptyThing, fieldsOf } from '../../src/ingest/things/fields.js';
import { projectFolders } from '../../src/start/project-folders.js';

const schema = loadSchema(projectFolders.schema);

test.each(Object.keys(editedFields) as EditedKind[])(
  'the fields of the kind %s are those of the SDL, of the check of an input, and of what is stored',
  (kind) => {
    const fields = Object.keys(editedFields[kind]).sort();
    const input = schema.getType(`${kind}Edit`);
    expect(isInputObjectType(input) && Object.keys(input.getFields()).sort()).toEqual(fields);
    expect(Object.keys(thingFields[kind]).sort()).toEqual(fields);
    const [prefix] = Object.entries(kindOfPrefix).find(([, each]) => each === kind) ?? [];
    expect(Object.keys(fieldsOf(kind, emptyThing(`${prefix}:x`))).sort()).toEqual(fields);
  },
);
