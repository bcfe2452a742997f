import { Command } from 'commander';
import { readStatement } from '../graph/read.js';
import type { DeclareCommand } from './command-line.js';
import { withIdsOfToday } from './current-ids.js';
import { positiveInteger } from './option-values.js';

const help = `
Each line is one change: its id, when, who, what was done. Whoever takes a change back finds its id here. A change that is taken
back stays in the list, marked. An import that is partly undone is marked too: undo it again, and the undo goes on.

Examples
  demarche changes
  demarche changes --of meeting:2022-02-12-jp-kr-fm
  demarche undo change:000000000042`;

/** `demarche changes`: the history of the graph, or of one thing. */
export const changesCommand: DeclareCommand = ({ onGraph, tell, tellAside }) =>
  new Command('changes')
    .description('List what changed the graph, the latest first.')
    .option('--of <id>', 'only what touched the thing with this id')
    .option('--limit <number>', 'how many', positiveInteger, 20)
    .addHelpText('after', help)
    .action(({ of = null, limit }: { of?: string | null; limit: number }) =>
      onGraph(async ({ graph }) => {
        const thing = await withIdsOfToday(graph, of);
        const changes = await readStatement(graph, 'for-service/changes', { of: thing, limit });
        for (const { id, at, by, kind, summary, reason, undone, leftToUndo } of changes) {
          const partly =
            leftToUndo === null ? '' : `  (partly undone: ${leftToUndo} acts, meetings and actors are left)`;
          tell(`${id}  ${at}  ${by}  ${kind}${undone ? '  (undone)' : partly}`);
          tell(`  ${summary}${reason === null ? '' : ` ${reason}`}`);
        }
        if (changes.length === 0)
          tellAside(of === null ? 'Nothing has changed the graph yet.' : `No change touched ${of}.`);
        return 0;
      }),
    );
