import { Command } from 'commander';
import { mergeThings } from '../ingest/things/merge.js';
import type { DeclareCommand } from './command-line.js';
import { withIdsOfToday } from './current-ids.js';

const help = `
What was said of the thing that goes is said of the thing that stays. Its id is kept as a former id, and is understood wherever an
id is taken. The merge is a change: it can be undone.

Two talks of other days, parties or modes are merged only with --same. A planned talk can be merged into one that was held.

Examples
  demarche doubles                                     lists what may be one
  demarche merge person:jaishankar-s person:jaishankar-subrahmanyam --reason "One person."`;

/** `demarche merge`: makes one thing of two. */
export const mergeCommand: DeclareCommand = ({ onGraph, tell }) =>
  new Command('merge')
    .description('Make one thing of two of a kind.')
    .argument('<keep>', 'the id of the thing that stays')
    .argument('<drop>', 'the id of the thing that goes')
    .option('--same', 'the two talks are one, although their days, parties or modes differ')
    .option('--reason <words>', 'why; it is kept in the history')
    .option('--by <name>', 'who decides', 'command line')
    .addHelpText('after', help)
    .action((keep: string, drop: string, { same, reason, by }: { same?: true; reason?: string; by: string }) =>
      onGraph(async ({ graph, writer }) => {
        const merging = { ...(await withIdsOfToday(graph, { keep, drop })), same, reason };
        const change = await mergeThings(writer, merging, { by, at: new Date().toISOString() });
        tell(`${drop} is ${merging.keep} now, by ${change}.`);
        return 0;
      }),
    );
