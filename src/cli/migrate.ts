import { Command } from 'commander';
import type { DeclareCommand } from './command-line.js';

/** `demarche migrate`: opens the graph, which migrates it. */
export const migrateCommand: DeclareCommand = ({ onGraph }) =>
  new Command('migrate')
    .description('Bring the graph to the shape of cypher/migrations; every other command does it too.')
    .action(() => onGraph(async () => 0));
