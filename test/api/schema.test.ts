import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { loadSchema } from '../../src/api/schema.js';
import { changeKinds } from '../../src/domain/change.js';
import { kinds } from '../../src/domain/ids.js';
import { meetingLevels, meetingModes } from '../../src/domain/meeting.js';
import { recordedActTypes } from '../../src/generated/vocabulary/acts.js';
import { projectFolders } from '../../src/start/project-folders.js';

const schema = loadSchema(projectFolders.schema);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** What of a type has no description: `Type`, `Type.field`, `Type.field(argument)`, `Type.VALUE`. */
function undescribed(type: GraphQLNamedType): string[] {
  const things: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) {
    for (const value of type.getValues()) things.push([`${type.name}.${value.name}`, value.description]);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      things.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of field.args) {
        things.push([`${type.name}.${field.name}(${argument.name})`, argument.description]);
      }
    }
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) things.push([`${type.name}.${field.name}`, field.description]);
  }
  return things.filter(([, description]) => !description?.trim()).map(([name]) => name);
}

describe('the schema', () => {
  test('says of every type, field, argument and enum value what it is', () => {
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  test.each([
    ['ActType', recordedActTypes],
    ['ChangeKind', changeKinds],
    ['MeetingLevel', meetingLevels],
    ['MeetingMode', meetingModes],
  ])('%s has the values of the domain, in its order', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });

  test('every kind that has ids is a Node, and nothing else is', () => {
    const node = schema.getType('Node');
    const possible = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
    expect([...possible].sort()).toEqual([...kinds].sort());
  });

  test('every connection has edges with a cursor and a node, and says where the page stands', () => {
    const connections = types.filter(({ name }) => name.endsWith('Connection') && name !== 'SearchConnection');
    for (const type of connections) {
      const fields = isObjectType(type) ? type.getFields() : {};
      expect(Object.keys(fields)).toEqual(expect.arrayContaining(['totalCount', 'pageInfo', 'edges']));
      const edge = schema.getType(type.name.replace('Connection', 'Edge'));
      expect(Object.keys(isObjectType(edge) ? edge.getFields() : {})).toEqual(
        expect.arrayContaining(['cursor', 'node']),
      );
    }
    expect(connections.length).toBeGreaterThan(8);
  });
});
