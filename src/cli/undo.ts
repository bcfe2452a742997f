import { Command } from 'commander';
import { DemarcheError } from '../errors.js';
import { undoChange } from '../ingest/change/undo.js';
import type { DeclareCommand } from './command-line.js';
import { type ProgressBar, progressBar } from './progress-bar.js';
import { untilStopped } from './until-stopped.js';

const help = `
What the change set gets the earlier value, what it created goes, what it deleted comes back. All of it is taken back, or nothing.
If later changes rest on it, they are named: undo them first, the latest first. The undo is a change too: it can be undone.

An import of events is taken back in batches. If the command is stopped, run it again: it goes on where it was. Such an undo cannot be
undone. To have the events again, import the file again.

Examples
  demarche changes                                     lists the ids
  demarche undo change:000000000042 --reason "The wrong document."`;

/** `demarche undo`: takes one change back. */
export const undoCommand: DeclareCommand = (commandLine) =>
  new Command('undo')
    .description('Take one change back: a reading, a review, a withdrawal, an import, an earlier undo.')
    .argument('<change>', 'the id of a change')
    .option('--reason <words>', 'why; it is kept in the history')
    .option('--by <name>', 'who decides', 'command line')
    .addHelpText('after', help)
    .action((change: string, { reason, by }: { reason?: string; by: string }) =>
      untilStopped(
        new DemarcheError('STOPPED', 'The undo was stopped; `demarche changes` says how much is left.'),
        (signal) =>
          commandLine.onGraph(async ({ writer }) => {
            let bar: ProgressBar | undefined;
            const onUndone = (things: number, total: number) => {
              bar ??= progressBar(total, 'things', commandLine);
              bar.show(things, 'acts, meetings and actors are taken back');
            };
            try {
              const signature = { by, at: new Date().toISOString() };
              const undoing = await undoChange(writer, { change, reason }, signature, { onUndone, signal });
              commandLine.tell(`${change} is undone by ${undoing}.`);
            } finally {
              bar?.end();
            }
            return 0;
          }),
      ),
    );
