/** Where a command says what it did, and how far it is. */
export interface CommandOutput {
  /** A line of the result, to standard output. */
  tell(line: string): void;
  /** A line for a person, to standard error. */
  tellAside(line: string): void;
  /** Where a progress bar is drawn; absent where nobody looks at a terminal. */
  readonly terminal?: NodeJS.WritableStream;
}

/** The output of this process. */
export const processOutput: CommandOutput = {
  tell: (line) => process.stdout.write(`${line}\n`),
  tellAside: (line) => process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && { terminal: process.stderr }),
};
