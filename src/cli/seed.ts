import { Command } from 'commander';
import { seedGraph } from '../ingest/seed.js';
import { projectFolders } from '../start/project-folders.js';
import type { DeclareCommand } from './command-line.js';

/** `demarche seed`: loads the records of `seed/`, whatever version of them the graph has. */
export const seedCommand: DeclareCommand = ({ onGraph, tell }) =>
  new Command('seed')
    .description('Load the records of seed/. What was edited, merged or withdrawn in the graph stays so.')
    .argument('[folder]', 'a folder with the files of seed/', projectFolders.seed)
    .action((folder: string) =>
      onGraph(async ({ writer }) => {
        const loaded = await seedGraph(writer, folder, new Date().toISOString());
        const { records, nodesCreated, relationshipsCreated } = loaded;
        tell(`${records} records: ${nodesCreated} nodes and ${relationshipsCreated} relationships were new.`);
        return 0;
      }),
    );
