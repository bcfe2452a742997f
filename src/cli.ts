#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { briefingMaker } from './api/briefing.js';
import { internalQuery } from './api/internal-query.js';
import { loadSchema } from './api/schema.js';
import { readConfig } from './config.js';
import { DemarcheError } from './errors.js';
import { loadReadCatalog } from './graph/catalog.js';
import { checkGraph } from './graph/check.js';
import { readRows } from './graph/read.js';
import { importCommand } from './import-command.js';
import { seedGraph } from './ingest/seed.js';
import { type OpenGraph, openGraph } from './open-graph.js';
import { projectFolders } from './project-folders.js';

const tell = (line: string) => process.stdout.write(`${line}\n`);
const tellAside = (line: string) => process.stderr.write(`${line}\n`);

/** Runs a command on the graph that the settings name; the managed local Neo4j is started where it does not run. */
async function onGraph(work: (open: OpenGraph) => Promise<number>): Promise<void> {
  const open = await openGraph(readConfig(), tellAside);
  try {
    process.exitCode = await work(open);
  } finally {
    await open.close();
  }
}

const program = new Command('demarche')
  .description('A knowledge graph of diplomatic talks. The service itself starts with `npm start`.')
  .addHelpText('after', '\nThe graph is the one that NEO4J_URI names, else the managed local one under DEMARCHE_HOME.');

program
  .command('check')
  .description('Audit the graph: existence, orphans, direct relationships, quotes. Exits 1 with each finding named.')
  .action(() =>
    onGraph(async ({ graph }) => {
      const findings = await checkGraph(graph, projectFolders.audits);
      for (const { audit, subject, finding } of findings) tell(`${audit}: ${subject}: ${finding}`);
      tell(findings.length === 0 ? 'The graph is sound.' : `${findings.length} findings.`);
      return findings.length === 0 ? 0 : 1;
    }),
  );

program
  .command('briefing')
  .description('Print the briefing of a meeting, in Markdown.')
  .argument('<id>', 'such as meeting:2022-02-12-jp-kr-fm')
  .action((id: string) =>
    onGraph(async ({ graph }) => {
      const schema = loadSchema(projectFolders.schema);
      const evidence = readFileSync(projectFolders.briefingEvidence, 'utf8');
      const make = briefingMaker(internalQuery(schema, loadReadCatalog(projectFolders.reads), evidence));
      const briefing = await make(id, (text, parameters) => readRows(graph, text, parameters));
      if (briefing === undefined) {
        tellAside(`There is no meeting ${id}.`);
        return 1;
      }
      tell(briefing.markdown);
      return 0;
    }),
  );

program
  .command('migrate')
  .description('Bring the graph to the shape of cypher/migrations; every other command does it too.')
  .action(() => onGraph(async () => 0));

program
  .command('seed')
  .description('Load the records of seed/, all or nothing; loading them again changes nothing.')
  .argument('[folder]', 'a folder with the files of seed/', projectFolders.seed)
  .action((folder: string) =>
    onGraph(async ({ writer }) => {
      const { records, nodesCreated, relationshipsCreated } = await seedGraph(writer, folder, new Date().toISOString());
      tell(`${records} records: ${nodesCreated} nodes and ${relationshipsCreated} relationships were new.`);
      return 0;
    }),
  );

program.addCommand(importCommand({ config: readConfig, onGraph, tell, tellAside }));

program.parseAsync().catch((error: unknown) => {
  tellAside(error instanceof DemarcheError ? `${error.code}: ${error.message}\n${error.todo}` : String(error));
  process.exitCode = 1;
});
