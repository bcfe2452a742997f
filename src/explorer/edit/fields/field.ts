import type { ReactNode } from 'react';

/** What a control of a form gets. */
export interface ControlProps<T> {
  /** The id of the first element that takes text; a label may name it. */
  readonly id: string;
  readonly label: string;
  readonly value: T;
  onChange(value: T): void;
}

/** How values of a type are edited. */
export interface Way<T> {
  /** The value as the form has it, out of an answer of the service. */
  read(answered: unknown): T;
  /** What is sent for it: null takes a value away. */
  input(value: T): unknown;
  /** The value in words. */
  words(value: T): string;
  readonly Control: (props: ControlProps<T>) => ReactNode;
}

/** What the service answered of a thing, by the names of the fields. */
export type Answered = Readonly<Record<string, unknown>>;

/** A field of a thing, whatever the type of its value. */
export interface Field extends Way<unknown> {
  /** Its name in `EditInput`. */
  readonly name: string;
  readonly label: string;
  /** Its value in what the service answered. */
  from(thing: Answered): unknown;
}

/**
 * A field that is edited in one of the ways.
 *
 * @param from where its value is in the answer, if not under its name
 */
export function field<T>(
  name: string,
  label: string,
  way: Way<T>,
  from = (thing: Answered): unknown => thing[name],
): Field {
  return { ...(way as Way<unknown>), name, label, from };
}
