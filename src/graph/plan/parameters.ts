import neo4j from 'neo4j-driver';
import { noAnswers, requests } from '../../domain/acts.js';
import { actTone, toneByCameoRoot } from '../../generated/vocabulary/acts.js';
import { dateParameter } from './cursor.js';
import { exactName, fullTextQuery, nativeQuery } from './full-text.js';
import type { InputType, Variables } from './selection.js';

/** The parameters of a statement for given variables. */
export type Parameters = Record<string, unknown>;

/** A parameter of a composed statement: its name in the text, and its value for given variables. */
export interface Binding {
  readonly name: string;
  read(variables: Variables): unknown;
}

/** Parameters that a statement may ask for and that are made of an argument of another name. */
export const derivedParameters: Readonly<Record<string, { of: string; make(value: unknown): unknown }>> = {
  textQuery: { of: 'text', make: (value) => fullTextQuery(String(value)) },
  wantedTypes: { of: 'types', make: (value) => value ?? [] },
  nativeQuery: { of: 'text', make: (value) => nativeQuery(String(value)) },
  exactName: { of: 'text', make: (value) => exactName(String(value)) },
};

/** Parameters that a statement may ask for and that are tables of the domain. */
export const tableParameters: Readonly<Record<string, unknown>> = {
  tones: actTone,
  rootTones: toneByCameoRoot,
  requestTypes: [...requests],
  noAnswerTypes: [...noAnswers],
};

/**
 * An argument's value as a Neo4j value. Lists of codes and of enum values are sets: sorted, without repetition; ids keep
 * their order. An integer is always an integer, since a float would be planned anew.
 */
export function parameterValue(type: InputType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type.list) {
    const item = { ...type, list: false };
    const members = value as readonly unknown[];
    const ordered = type.name === 'ID' ? members : [...new Set(members)].sort();
    return ordered.map((member) => parameterValue(item, member));
  }
  if (type.name === 'Date') return dateParameter(value as string);
  if (type.name === 'Int') return neo4j.int(value as number);
  return value;
}
