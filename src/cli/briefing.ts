import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { briefingDocx } from '../api/briefing-docx.js';
import { briefingMakers } from '../api/briefings.js';
import { loadSchema } from '../api/schema.js';
import { meetingLevels } from '../domain/meeting.js';
import { DemarcheError } from '../errors.js';
import { byLevels } from '../graph/plan/tiers.js';
import { type ReadRows, readRows } from '../graph/read.js';
import { projectFolders } from '../start/project-folders.js';
import type { DeclareCommand } from './command-line.js';

/** How long a statement may take, in milliseconds. For a command all are new, and Neo4j plans them first. */
const patience = 120_000;

interface BriefingOptions {
  readonly parties?: string;
  readonly organizations?: string;
  readonly on?: string;
  readonly level?: string;
  readonly for?: string;
  readonly docx?: string;
}

/** `demarche briefing`: prints the briefing of a meeting, or for a talk to come. */
export const briefingCommand: DeclareCommand = ({ onGraph, tell, tellAside }) =>
  new Command('briefing')
    .description('Print the briefing of a meeting, or for a talk to come, in Markdown.')
    .argument('[id]', 'the meeting, such as meeting:2022-02-12-jp-kr-fm')
    .option('--parties <codes>', 'for a talk to come: the countries, such as JP,KR')
    .option('--organizations <ids>', 'the organizations that are to talk, such as org:unesco')
    .option('--on <day>', 'the day of the talk to come')
    .addOption(new Option('--level <level>', 'the level of the talk to come').choices(meetingLevels))
    .option('--for <code>', 'the country for which it is written')
    .option('--docx <file>', 'write a Word file instead')
    .action((id: string | undefined, options: BriefingOptions) => {
      if ((id === undefined) === (options.parties === undefined && options.organizations === undefined)) {
        throw new DemarcheError('BAD_USER_INPUT', 'Give the id of a meeting, or the parties of a talk to come.', {
          todo: 'See `demarche briefing --help`.',
        });
      }
      return onGraph(async ({ graph }) => {
        const schema = loadSchema(projectFolders.schema);
        const source = readFileSync(join(projectFolders.internalQueries, 'briefing-evidence.graphql'), 'utf8');
        const briefings = briefingMakers(schema, graph.statements.catalog, source, byLevels);
        const read: ReadRows = (text, parameters) => readRows(graph, text, parameters, { timeout: patience });
        const { parties, organizations, docx, ...question } = options;
        const briefing =
          id === undefined
            ? await briefings.ahead({ ...question, parties: list(parties), organizations: list(organizations) }, read)
            : await briefings.ofMeeting(id, read);
        if (briefing === undefined) {
          tellAside(`There is no meeting ${id}.`);
          return 1;
        }
        if (docx === undefined) tell(briefing.markdown);
        else {
          await writeFile(docx, await briefingDocx(briefing));
          tellAside(`Wrote ${docx}.`);
        }
        return 0;
      });
    });

function list(members: string | undefined): string[] {
  return (
    members
      ?.split(',')
      .map((member) => member.trim())
      .filter((member) => member !== '') ?? []
  );
}
