import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { DemarcheError } from '../errors.js';
import { readStatement } from '../graph/read.js';
import { countryNames } from '../ingest/events/country-names.js';
import { knownDatasets } from '../ingest/events/dataset.js';
import type { ImportNote } from '../ingest/events/import-change.js';
import { importEvents } from '../ingest/events/import-events.js';
import { type ImportOptions, type ImportState, planImport, sizeOf } from '../ingest/events/import-plan.js';
import { countRows } from '../ingest/events/plan-rows.js';
import { type RejectsFile, rejectsFile } from '../ingest/events/rejects-file.js';
import { tableFormats } from '../ingest/events/table-formats.js';
import type { OpenGraph } from '../start/open-graph.js';
import type { CommandLine, CommandOutput, DeclareCommand } from './command-line.js';
import { importOffline, type OfflineTable } from './import-offline.js';
import { day, positiveInteger, webAddress } from './option-values.js';
import { progressBar } from './progress-bar.js';
import { untilStopped } from './until-stopped.js';

const examples = `
Examples:
  $ demarche import events 20230101.export.CSV            GDELT 2.0, told by its columns
  $ demarche import events events.2018.tab.gz --dry-run   ICEWS: read and count, write nothing
  $ demarche import events polecat.jsonl --rejects bad.jsonl
  $ demarche import events mine.csv --dataset mine --publisher "My Institute" \\
      --title "My events" --url https://example.org/events

A file that was imported is not imported again; an import that was stopped goes on where it was. Each file is one change, which
\`demarche undo\` takes back. docs/import.md says what an event becomes.`;

/** `demarche import events`: imports tables of coded events. */
export const importEventsCommand: DeclareCommand = (commandLine) =>
  new Command('events')
    .description('Import tables of coded events. Each event becomes an act.')
    .argument('<files...>', 'tables, plain or packed (.gz)')
    .addOption(
      new Option('--format <name>', 'how the files are laid out; told by their first line where not given').choices(
        tableFormats.map(({ name }) => name),
      ),
    )
    .option('--dataset <name>', `whose events: ${Object.keys(knownDatasets).join(', ')}, or a word of your own`)
    .option('--publisher <name>', 'who published a dataset of your own')
    .option('--title <title>', 'what a dataset of your own is called')
    .option('--url <url>', 'where a dataset of your own and its terms can be read', webAddress)
    .option('--licence <words>', 'the terms of a dataset of your own, in a sentence')
    .option('--entities <file>', 'CSV: what the names are (columns name, kind)')
    .option('--relations <file>', 'CSV: the CAMEO codes of the relations (columns name, code)')
    .option('--from <day>', 'the first day, YYYY-MM-DD', day)
    .option('--to <day>', 'the last day, YYYY-MM-DD', day)
    .option('--by <name>', 'who imports', 'command line')
    .option('--reason <words>', 'why; it is kept in the history')
    .option('--rejects <file>', 'where rows that are no events go; a file under DEMARCHE_HOME/rejects where not given')
    .option('--dry-run', 'read and count, write nothing')
    .option('--offline', "make the empty store of a local Neo4j by Neo4j's own import tool: the fastest way to begin")
    .option('--into <home>', 'with --offline: the DEMARCHE_HOME of that Neo4j')
    .option(
      '--group-into-meetings',
      'make a meeting of the events of two actors and a day: for load tests only; it does not describe real talks',
    )
    .option('--limit-meetings <number>', 'stop before one meeting more', positiveInteger)
    .addHelpText('after', examples)
    .action((files: string[], options: CliOptions) => run(files, options, commandLine));

async function run(files: readonly string[], options: CliOptions, commandLine: CommandLine): Promise<void> {
  if (options.dryRun === true) {
    for (const file of files) commandLine.tell(JSON.stringify(await dryRun(file, options, commandLine)));
  } else if (options.offline === true) {
    const stopped = new DemarcheError('STOPPED', 'The import was stopped, and nothing was written.', {
      todo: 'Run the same command again: it starts from the beginning.',
    });
    await untilStopped(stopped, async (signal) => {
      commandLine.tell(JSON.stringify(await offline(files, options, commandLine, signal)));
    });
  } else {
    await untilStopped(new DemarcheError('STOPPED', 'The import was stopped.'), (signal) =>
      commandLine.onGraph(async (open) => {
        for (const file of files) {
          const { stopped, ...summary } = await importFile(open, file, options, commandLine, signal);
          commandLine.tell(JSON.stringify(summary));
          if (stopped) throw signal.reason;
        }
        return 0;
      }),
    );
  }
}

interface CliOptions extends ImportOptions {
  readonly by: string;
  readonly reason?: string;
  readonly rejects?: string;
  readonly dryRun?: boolean;
  readonly offline?: boolean;
  readonly into?: string;
}

async function importFile(
  { graph, writer }: OpenGraph,
  file: string,
  options: CliOptions,
  commandLine: CommandLine,
  signal: AbortSignal,
) {
  const countries = countryNames(await readStatement(graph, 'for-import/country-names', {}));
  const plan = await planImport(file, options, countries);
  const rejects = rejectsFor(file, options, commandLine);
  const progress = importProgress(file, commandLine);
  const began = Date.now();
  try {
    const imported = await importEvents(plan, {
      writer,
      rejects,
      note: noteOf(options),
      now: new Date().toISOString(),
      onProgress: progress.show,
      signal,
      readProgress: (ids) => readStatement(graph, 'for-import/progress', { ids }),
    });
    const seconds = (Date.now() - began) / 1000;
    return {
      file: basename(file),
      format: plan.format.name,
      dataset: plan.dataset.key,
      ...imported,
      ...(rejects.count > 0 && { rejects: rejects.path }),
      seconds: rounded(seconds),
      elementsPerSecond: Math.round(imported.elements / seconds),
    };
  } finally {
    progress.end();
    await rejects.close();
  }
}

async function offline(files: readonly string[], options: CliOptions, commandLine: CommandLine, signal: AbortSignal) {
  const countries = countryNames([]);
  const tables: OfflineTable[] = [];
  for (const file of files) {
    const plan = await planImport(file, options, countries);
    const progress = importProgress(file, commandLine);
    tables.push({ plan, progress, rejects: rejectsFor(file, options, commandLine), bytes: sizeOf(file) });
  }
  const config = commandLine.config();
  const home = options.into ?? config.DEMARCHE_HOME;
  try {
    const { seconds, toolShare, ...imported } = await importOffline(
      home,
      tables,
      noteOf(options),
      config,
      commandLine.tellAside,
      signal,
    );
    const { files: inFiles, tool, indexes } = seconds;
    return {
      files: files.map((file) => basename(file)),
      into: resolve(home),
      ...imported,
      seconds: { files: rounded(inFiles), tool: rounded(tool), indexes: rounded(indexes) },
      elementsPerSecond: Math.round(imported.elements / (inFiles + tool)),
      toolShare: Math.round(toolShare * 100) / 100,
    };
  } finally {
    for (const { progress, rejects } of tables) {
      progress.end();
      await rejects.close();
    }
  }
}

async function dryRun(file: string, options: CliOptions, commandLine: CommandLine) {
  const plan = await planImport(file, options, countryNames([]));
  const rejects = rejectsFor(file, options, commandLine);
  try {
    return { file: basename(file), format: plan.format.name, ...(await countRows(plan, rejects)) };
  } finally {
    await rejects.close();
  }
}

function noteOf({ by, reason }: CliOptions): ImportNote {
  return { by, reason: reason ?? null };
}

/** The progress of the import of a table, by the bytes of its file. */
function importProgress(file: string, output: CommandOutput) {
  const began = Date.now();
  const bar = progressBar(sizeOf(file), 'bytes', output);
  return {
    show({ rows, rejected, bytesRead }: ImportState) {
      const rate = Math.round(rows / Math.max((Date.now() - began) / 1000, 0.001));
      bar.show(bytesRead, `${basename(file)}: ${rows} rows, ${rate} a second, ${rejected} bad`);
    },
    end: () => bar.end(),
  };
}

function rejectsFor(file: string, options: CliOptions, commandLine: CommandLine): RejectsFile {
  return rejectsFile(options.rejects ?? defaultRejects(commandLine.config().DEMARCHE_HOME, file));
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** Rejected rows are not written into the user's data folder. */
function defaultRejects(home: string, file: string): string {
  const place = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 8);
  return join(resolve(home), 'rejects', `${basename(file)}-${place}.jsonl`);
}
