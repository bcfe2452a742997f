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

/** A way, whatever the type of its values. */
export type AnyWay = Way<unknown>;

/** A way, and where the value is in the answer. */
export interface FoundWay extends AnyWay, Pick<Valued, 'from'> {
  read(answered: unknown): unknown;
  input(value: unknown): unknown;
}

/** A way among others. */
export function way<T>(edited: Way<T>): AnyWay {
  return edited as AnyWay;
}

/** A way for a value that is not in the answer under the name of its field. */
export function found<T>(edited: Way<T>, from: (thing: Answered) => unknown): FoundWay {
  return { ...(edited as AnyWay), from };
}
