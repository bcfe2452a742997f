import { Command } from 'commander';
import { undoChange } from '../ingest/change/undo.js';
import type { DeclareCommand } from './command-line.js';

const help = `
What the change set gets the earlier value, what it created goes, what it deleted comes back. All of it is taken back, or nothing.
If later changes rest on it, they are named: undo them first, the latest first. The undo is a change too: it can be undone.

Examples
  demarche changes                                     lists the ids
  demarche undo change:000000000042 --reason "The wrong document."`;

/** `demarche undo`: takes one change back. */
export const undoCommand: DeclareCommand = ({ onGraph, tell }) =>
  new Command('undo')
    .description('Take one change back: a reading, a review, a withdrawal, a deletion, an earlier undo.')
    .argument('<change>', 'the id of a change')
    .option('--reason <words>', 'why; it is kept in the history')
    .option('--by <name>', 'who decides', 'command line')
    .addHelpText('after', help)
    .action((change: string, { reason, by }: { reason?: string; by: string }) =>
      onGraph(async ({ writer }) => {
        const undoing = await undoChange(writer, { change, reason }, { by, at: new Date().toISOString() });
        tell(`${change} is undone by ${undoing}.`);
        return 0;
      }),
    );
