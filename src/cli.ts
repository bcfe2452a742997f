#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addCommand } from './cli/add.js';
import { addActCommand } from './cli/add-act.js';
import { briefingCommand } from './cli/briefing.js';
import { changesCommand } from './cli/changes.js';
import { checkCommand } from './cli/check.js';
import { processCommandLine } from './cli/command-line.js';
import { doublesCommand } from './cli/doubles.js';
import { editCommand } from './cli/edit.js';
import { fetchCommand } from './cli/fetch.js';
import { gapsCommand } from './cli/gaps.js';
import { importCommand } from './cli/import.js';
import { ingestCommand } from './cli/ingest.js';
import { mergeCommand } from './cli/merge.js';
import { migrateCommand } from './cli/migrate.js';
import { originalsCommand } from './cli/originals.js';
import { rereadCommand } from './cli/reread.js';
import { reviewCommand } from './cli/review.js';
import { seedCommand } from './cli/seed.js';
import { undoCommand } from './cli/undo.js';
import { watchCommand } from './cli/watch.js';
import { DemarcheError } from './errors.js';

/** The commands, in the order of `demarche --help`: a file of `src/cli` each. */
const commands = [
  checkCommand,
  briefingCommand,
  gapsCommand,
  migrateCommand,
  seedCommand,
  importCommand,
  ingestCommand,
  fetchCommand,
  watchCommand,
  reviewCommand,
  addCommand,
  addActCommand,
  editCommand,
  doublesCommand,
  mergeCommand,
  changesCommand,
  undoCommand,
  rereadCommand,
  originalsCommand,
];

const program = new Command('demarche')
  .description('A knowledge graph of diplomatic talks. The service itself starts with `npm start`.')
  .addHelpText('after', '\nThe graph is the one that NEO4J_URI names, else the managed local one under DEMARCHE_HOME.');
for (const command of commands) program.addCommand(command(processCommandLine));
codeFaults(program, program.name());

/** Lets a command tell what is wrong with its arguments as every other failure is told. */
function codeFaults(command: Command, path: string): void {
  command.configureOutput({ outputError: () => undefined });
  command.exitOverride((error) => {
    if (!error.message.startsWith('error: ')) throw error;
    const words = error.message.slice('error: '.length).replace(/\.$/u, '');
    throw new DemarcheError('BAD_USER_INPUT', `${words.charAt(0).toUpperCase()}${words.slice(1)}.`, {
      todo: `See \`${path} --help\`.`,
    });
  });
  for (const below of command.commands) codeFaults(below, `${path} ${below.name()}`);
}

program.parseAsync().catch((error: unknown) => {
  const { tellAside } = processCommandLine;
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode;
    return;
  }
  tellAside(error instanceof DemarcheError ? `${error.code}: ${error.message}\n${error.todo}` : String(error));
  process.exitCode = 1;
});
