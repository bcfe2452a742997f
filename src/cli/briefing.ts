import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { briefingMaker } from '../api/briefing.js';
import { internalQuery } from '../api/internal-query.js';
import { loadSchema } from '../api/schema.js';
import { byLevels } from '../graph/plan/tiers.js';
import { readRows } from '../graph/read.js';
import { projectFolders } from '../start/project-folders.js';
import type { DeclareCommand } from './command-line.js';

/** `demarche briefing`: prints the briefing of a meeting. */
export const briefingCommand: DeclareCommand = ({ onGraph, tell, tellAside }) =>
  new Command('briefing')
    .description('Print the briefing of a meeting, in Markdown.')
    .argument('<id>', 'such as meeting:2022-02-12-jp-kr-fm')
    .action((id: string) =>
      onGraph(async ({ graph }) => {
        const schema = loadSchema(projectFolders.schema);
        const source = readFileSync(join(projectFolders.internalQueries, 'briefing-evidence.graphql'), 'utf8');
        const make = briefingMaker(internalQuery(schema, graph.statements.catalog, source, byLevels));
        const briefing = await make(id, (text, parameters) => readRows(graph, text, parameters));
        if (briefing === undefined) {
          tellAside(`There is no meeting ${id}.`);
          return 1;
        }
        tell(briefing.markdown);
        return 0;
      }),
    );
