import type { Command } from 'commander';
import { type Config, readConfig } from '../config.js';
import type { Assistance } from '../ingest/suggestions.js';
import { openAssistance } from '../start/open-assistance.js';
import { type OpenGraph, openGraph } from '../start/open-graph.js';

/** Where a command says what it did, and how far it is. */
export interface CommandOutput {
  /** Writes a line of the result, to standard output. */
  tell(line: string): void;
  /** Writes a line for a person, to standard error. */
  tellAside(line: string): void;
  /** Where a progress bar is drawn; absent if standard error is no terminal. */
  readonly terminal?: NodeJS.WritableStream;
}

/** What every command works with. */
export interface CommandLine extends CommandOutput {
  /**
   * The settings.
   *
   * @throws CONFIG_INVALID
   */
  config(): Config;
  /**
   * The assisting model that the settings name, or `undefined` if they name none. When it does not help, that is told aside.
   *
   * @throws CONFIG_INVALID
   */
  assistance(): Assistance | undefined;
  /**
   * Opens the graph that the settings name, runs the work and closes the graph. The managed local Neo4j is started if
   * it does not run.
   *
   * @param work gives the exit code of the process
   * @throws what {@link openGraph} throws
   */
  onGraph(work: (open: OpenGraph) => Promise<number>): Promise<void>;
}

/** How each file of this folder declares its command. `src/cli.ts` lists them. */
export type DeclareCommand = (commandLine: CommandLine) => Command;

/** The command line of this process. */
export const processCommandLine: CommandLine = {
  tell: (line) => process.stdout.write(`${line}\n`),
  tellAside: (line) => process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && { terminal: process.stderr }),
  config: () => readConfig(),
  assistance: () =>
    openAssistance(readConfig(), ({ message, todo }) => processCommandLine.tellAside(`${message} ${todo}`)),
  async onGraph(work) {
    const open = await openGraph(readConfig(), processCommandLine.tellAside);
    try {
      process.exitCode = await work(open);
    } finally {
      await open.close();
    }
  },
};
