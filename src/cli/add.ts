import { Command } from 'commander';
import { namesIn, rereadWaiting } from '../ingest/reread.js';
import { addThings } from '../ingest/things/add.js';
import type { DeclareCommand } from './command-line.js';
import { withIdsOfToday } from './current-ids.js';
import { readJson } from './json-input.js';
import { tellReread } from './reread.js';

const help = `
The file holds what the mutation \`add\` takes (AddInput in schema/addition.graphql): persons, offices, organizations, places,
conferences, issues and meetings. All of it is added in one change, or nothing. What is there already is not added again; it gets
what is new about it. What may be there already is named, with the reasons: then give the \`id\` of the thing that it is, or
\`"distinct": true\`.

Examples
  demarche add people.json
  echo '{"persons": [{"name": "S. Jaishankar", "tenures": [{"officeTitle": "External Affairs Minister", "of": "IN",
    "from": "2019-05-30"}]}], "source": "https://www.mea.gov.in/"}' | demarche add -`;

/** `demarche add`: adds what a JSON file names. */
export const addCommand: DeclareCommand = ({ onGraph, tell, tellAside }) =>
  new Command('add')
    .description('Add people with their tenures, offices, organizations, places, conferences, issues and meetings.')
    .argument('<file>', 'a JSON file; - for standard input')
    .option('--by <name>', 'who adds', 'command line')
    .addHelpText('after', help)
    .action((file: string, { by }: { by: string }) =>
      onGraph(async ({ graph, writer }) => {
        const signature = { by, at: new Date().toISOString() };
        const input = await withIdsOfToday(graph, readJson(file));
        const { changeId, thingIds } = await addThings(writer, input, signature);
        const reread = await rereadWaiting(graph, writer, namesIn(input), signature);
        for (const id of thingIds) tell(id);
        tell(changeId === null ? 'Nothing was new.' : `Added by ${changeId}.`);
        tellReread(reread, tellAside);
        return 0;
      }),
    );
