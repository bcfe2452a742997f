import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { briefingDocx } from '../api/briefing-docx.js';
import { briefingMakers } from '../api/briefings.js';
import { loadSchema } from '../api/schema.js';
import { meetingLevels } from '../domain/meeting.js';
import { DemarcheError } from '../errors.js';
import { byLevels } from '../graph/plan/tiers.js';
import { projectFolders } from '../start/project-folders.js';
import type { DeclareCommand } from './command-line.js';
import { listOf } from './option-values.js';
import { ownDocument, patientRead } from './own-query.js';

interface BriefingOptions {
  readonly parties?: readonly string[];
  readonly organizations?: readonly string[];
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
    .option('--parties <codes>', 'for a talk to come: the countries, such as JP,KR', listOf)
    .option('--organizations <ids>', 'the organizations that are to talk, such as org:unesco', listOf)
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
      return onGraph(async (open) => {
        const schema = loadSchema(projectFolders.schema);
        const briefings = briefingMakers(
          schema,
          open.graph.statements.catalog,
          ownDocument('briefing-evidence'),
          byLevels,
        );
        const read = patientRead(open);
        const { parties = [], organizations = [], docx, ...question } = options;
        const briefing =
          id === undefined
            ? await briefings.ahead({ ...question, parties, organizations }, read)
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
