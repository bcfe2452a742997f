import { type GraphQLInputType, getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import type { InputType } from '../graph/plan/selection.js';

const known = new Map<GraphQLInputType, InputType>();

/** The type of an argument or of an input field, as far as the planner needs it. */
export function inputTypeOf(type: GraphQLInputType): InputType {
  const found = known.get(type);
  if (found !== undefined) return found;
  const named = getNamedType(type);
  const input: InputType = {
    name: named.name,
    list: isListType(getNullableType(type)),
    ...(isInputObjectType(named) && {
      fields: new Map(Object.values(named.getFields()).map((field) => [field.name, inputTypeOf(field.type)])),
    }),
  };
  known.set(type, input);
  return input;
}
