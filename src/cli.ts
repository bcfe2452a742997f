#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { briefingMaker } from './api/briefing.js';
import { internalQuery } from './api/internal-query.js';
import { loadSchema } from './api/schema.js';
import { processOutput } from './command-output.js';
import { readConfig } from './config.js';
import { isDay } from './domain/day.js';
import { DemarcheError } from './errors.js';
import { loadReadCatalog } from './graph/catalog.js';
import { checkGraph } from './graph/check.js';
import { readRows } from './graph/read.js';
import { importCommand } from './import-command.js';
import { seedGraph } from './ingest/seed.js';
import { type IngestOptions, ingestCommand } from './ingest-command.js';
import { type OpenGraph, openGraph } from './open-graph.js';
import { projectFolders } from './project-folders.js';
import { type ReviewOptions, reviewCommand } from './review-command.js';

const { tell, tellAside } = processOutput;

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
program
  .command('ingest')
  .description('Read published texts into proposed, cited acts. Nothing is in an ordinary answer until it is accepted.')
  .argument('<paths...>', 'texts, HTML pages, PDFs, folders of them; - is standard input')
  .option('--url <url>', 'where it can be read; the same address is the same document')
  .option('--title <title>', 'its title')
  .option('--publisher <name>', 'who published it: a name, an alias or an id')
  .option('--published-on <day>', 'the day of publication, YYYY-MM-DD', day)
  .option('--language <tag>', 'the language it is in; only English is read (default: en)')
  .option('--accept <confidence>', 'accept at once what is at or above this, 0 to 1', confidence)
  .option('--dry-run', 'write nothing; tell everything that would be proposed')
  .addHelpText(
    'after',
    `
One line of JSON for each document goes to standard output: ids, what was accepted, what matched nothing. Each document is
written whole or not at all; the same text again changes nothing. Exit code 1: at least one could not be read, and its line
says why.

A file may say itself what it is: a text by header lines (url:, title:, published:, publisher:) and an empty line, a page by
its metadata. What it does not say comes from the options.

Examples
  demarche ingest readout.txt --dry-run
  demarche ingest page.html --publisher "MOFA Japan" --published-on 2022-02-12
  curl -s URL | demarche ingest - --url URL --publisher org:mofa-jp --published-on 2022-02-12
  demarche ingest readouts/ --accept 0.9 > log.jsonl
  demarche review                 what waits for a decision`,
  )
  .action((paths: string[], options: IngestOptions) =>
    onGraph((open) => ingestCommand(open, paths, options, processOutput)),
  );

program
  .command('review')
  .description('List what was read in a document, with its words, and accept or reject it.')
  .argument('[document]', 'an id or a URL; without it, the documents that wait')
  .option('--accept-all', 'accept every open act that is about something known, and every reference to a known talk')
  .option('--accept <ids...>', 'accept these acts and references')
  .option('--reject <ids...>', 'reject these; with --accept-all, all but these are accepted')
  .option('--by <name>', 'who decides', 'command line')
  .option('--json', 'tell the proposals and their state as JSON')
  .addHelpText(
    'after',
    `
All that is decided is written in one transaction, or nothing is.

Examples
  demarche review document:mofa-jp-a-b-0a1b2c3d
  demarche review document:mofa-jp-a-b-0a1b2c3d --accept-all --reject act:0123456789abcdef --by "A. Desk"`,
  )
  .action((document: string | undefined, options: ReviewOptions) =>
    onGraph((open) => reviewCommand(open, document, options, processOutput)),
  );

function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('It must be a day, such as 2022-02-12.');
}

function confidence(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}

program.parseAsync().catch((error: unknown) => {
  tellAside(error instanceof DemarcheError ? `${error.code}: ${error.message}\n${error.todo}` : String(error));
  process.exitCode = 1;
});
