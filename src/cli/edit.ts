import { Command } from 'commander';
import { kindOfId } from '../domain/ids.js';
import { namesIn, rereadWaiting } from '../ingest/reread.js';
import { editThing, readThing } from '../ingest/things/edit.js';
import type { DeclareCommand } from './command-line.js';
import { withIdsOfToday } from './current-ids.js';
import { readJson } from './json-input.js';
import { tellReread } from './reread.js';

const help = `
Without a file, the values of the thing are listed as JSON, with the id of its last change as \`seen\`. With a file, the values that it
names are set: a list replaces the whole list, null takes a value away, what is not named stays. If the thing was changed after
\`seen\`, nothing is written, and the change is named.

Examples
  demarche edit person:park-jin > park.json            then correct "to" in the file
  demarche edit person:park-jin park.json --reason "The end was wrong."
  echo '{"to": {"wikidataId": null}}' | demarche edit person:park-jin - --seen change:000000000042`;

/** `demarche edit`: lists the values of a thing, or sets them. */
export const editCommand: DeclareCommand = ({ onGraph, tell, tellAside }) =>
  new Command('edit')
    .description('List the values of a thing, or set them.')
    .argument('<id>', 'a person, office, organization, place, conference, issue, nomination, document or meeting')
    .argument('[file]', 'a JSON file with the new values under "to"; - for standard input')
    .option('--seen <change>', 'the id of the last change that you saw; else that of the file')
    .option('--reason <words>', 'why; it is kept in the history')
    .option('--by <name>', 'who edits', 'command line')
    .addHelpText('after', help)
    .action((given: string, file: string | undefined, options: { seen?: string; reason?: string; by: string }) =>
      onGraph(async ({ graph, writer }) => {
        const id = await withIdsOfToday(graph, given);
        if (file === undefined) {
          tell(JSON.stringify(await readThing(writer, id), undefined, 2));
          return 0;
        }
        const { seen, to = {} } = await withIdsOfToday(graph, readJson(file) as { seen?: string | null; to?: unknown });
        const editing = { id, seen: options.seen ?? seen, to, reason: options.reason };
        const signature = { by: options.by, at: new Date().toISOString() };
        const change = await editThing(writer, editing, signature);
        tell(change === null ? `${id} has these values already.` : `${id} is edited by ${change}.`);
        const names = namesIn(to, kindOfId(id) === 'Person');
        tellReread(await rereadWaiting(graph, writer, names, signature), tellAside);
        return 0;
      }),
    );
