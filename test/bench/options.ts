import { Command, Option } from 'commander';
import type { GraphName } from './row.js';

/** What is to be measured. */
export interface BenchOptions {
  /** Operations by the names of their files; all where none is named. */
  readonly only?: readonly string[];
  readonly graph?: GraphName;
  /** One round of short samples: to see whether it works, not to quote. */
  readonly quick: boolean;
  /** The folder of the event data; see its own README. */
  readonly data: string;
  /** How long the whole run may take. */
  readonly minutes: number;
  /** Where `bench.json` and `bench.md` are written. */
  readonly out: string;
  /** Writes profiles of the service's processor time into this folder. */
  readonly profile?: string;
}

/** Reads the command line. */
export function readOptions(): BenchOptions {
  return new Command('bench')
    .description('Measures the operations of schema/operations beside @neo4j/graphql and the bare driver.')
    .option('--only <operation...>', 'only these operations')
    .addOption(new Option('--graph <name>', 'only this graph').choices(['seed', 'large']))
    .option('--quick', 'one round of short samples', false)
    .option('--data <folder>', 'where events.csv.gz is', '../shared/data')
    .option('--minutes <number>', 'how long the whole run may take', Number, 13)
    .option('--out <folder>', 'where bench.md and bench.json go', 'docs')
    .option('--profile <folder>', 'write processor profiles of the service there')
    .parse()
    .opts<BenchOptions>();
}
