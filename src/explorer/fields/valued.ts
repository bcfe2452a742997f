/** What the service answered of a thing, by the names of its fields. */
export type Answered = Readonly<Record<string, unknown>>;

/** A field of a thing, as far as its value goes. */
export interface Valued {
  /** Its name in `EditInput`. */
  readonly name: string;
  /** Its value in what the service answered. */
  from(thing: Answered): unknown;
  /** The value as the form has it. */
  read(answered: unknown): unknown;
  /** What is sent for it: null takes a value away. */
  input(value: unknown): unknown;
}
