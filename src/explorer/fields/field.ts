import type { ReactNode } from 'react';
import type { Answered, Valued } from './valued.js';

/** What a control of a form gets. */
export interface ControlProps<T> {
  /** The id of the first element that takes text; a label may name it. */
  readonly id: string;
  readonly label: string;
  readonly value: T;
  onChange(value: T): void;
}

/** How values of a type are edited. */
export interface Way<T, TInput = unknown> {
  /** The value as the form has it, out of an answer of the service. */
  read(answered: unknown): T;
  /** What is sent for it: null takes a value away. */
  input(value: T): TInput;
  /** The value in words. */
  words(value: T): string;
  readonly Control: (props: ControlProps<T>) => ReactNode;
}

/** A field of a thing, whatever the type of its value. */
export interface Field extends Way<unknown>, Valued {
  readonly label: string;
  // Both say how a value is read and sent.
  read(answered: unknown): unknown;
  input(value: unknown): unknown;
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
