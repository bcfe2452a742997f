import { Command } from 'commander';
import { addAct } from '../ingest/add-act.js';
import type { DeclareCommand } from './command-line.js';
import { withIdsOfToday } from './current-ids.js';
import { readJson } from './json-input.js';

const help = `
The file holds what the mutation \`addAct\` takes (AddActInput in schema/addition.graphql). The words of the act are a span of a passage,
in UTF-16 code units. If the graph has the same act, the words become another citation of it.

Examples
  demarche add-act act.json
  echo '{"passage": "passage:NAME#2", "start": 0, "end": 120, "meeting": "meeting:DAY-PARTIES-LEVEL", "type": "STATED",
    "actors": ["person:NAME"], "toward": ["country:CODE"], "about": ["issue:NAME"]}' | demarche add-act -`;

/** `demarche add-act`: adds acts that the reader missed. */
export const addActCommand: DeclareCommand = ({ onGraph, tell }) =>
  new Command('add-act')
    .description('Add an act that the reader missed, with the words of a passage that tell it.')
    .argument('<file>', 'a JSON file; - for standard input')
    .option('--by <name>', 'who adds', 'command line')
    .addHelpText('after', help)
    .action((file: string, { by }: { by: string }) =>
      onGraph(async ({ graph, writer }) => {
        const input = await withIdsOfToday(graph, readJson(file));
        const { actId, changeId } = await addAct(writer, input, { by, at: new Date().toISOString() });
        tell(actId);
        tell(changeId === null ? 'Nothing was new.' : `Added by ${changeId}.`);
        return 0;
      }),
    );
