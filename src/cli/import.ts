import { Command } from 'commander';
import type { DeclareCommand } from './command-line.js';
import { importEventsCommand } from './import-events.js';
import { importPeopleCommand } from './import-people.js';

/** `demarche import`: what others have recorded, in bulk. */
export const importCommand: DeclareCommand = (commandLine) =>
  new Command('import')
    .description('Import what others have recorded: tables of coded events, and people with their offices.')
    .addCommand(importEventsCommand(commandLine))
    .addCommand(importPeopleCommand(commandLine));
