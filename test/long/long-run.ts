/** What a long run found. */
export interface LongResult {
  readonly passed: number;
  readonly failed: number;
  /** What was run, in a sentence for the table, such as the versions. */
  readonly what: string;
}

/** Something that takes too long for `npm test`. */
export interface LongRun {
  /** Its name in the table and on the command line. */
  readonly name: string;
  /** Runs it. What it prints goes to the terminal. */
  run(): Promise<LongResult>;
}
