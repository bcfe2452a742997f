import { Command, Option } from 'commander';
import { comparedKinds, findDoubles, type SuspectPair } from '../ingest/things/known-things.js';
import type { DeclareCommand } from './command-line.js';

const help = `
The most likely come first, each with its score from 0 to 100 and the reasons: docs/doubles.md explains them. Nothing is written.
Decide with \`demarche merge KEEP DROP\`.

Examples
  demarche doubles
  demarche doubles --kind Person --least 80 --json`;

/** `demarche doubles`: lists what may be one. */
export const doublesCommand: DeclareCommand = ({ onGraph, tell, tellAside }) =>
  new Command('doubles')
    .description('List pairs of things that may be one, with the reasons.')
    .addOption(new Option('--kind <kind...>', 'only these kinds').choices([...comparedKinds]))
    .option('--least <score>', 'only pairs with this score or more', Number, 50)
    .option('--json', 'tell each pair as a line of JSON')
    .addHelpText('after', help)
    .action(({ kind, least, json }: { kind?: (typeof comparedKinds)[number][]; least: number; json?: boolean }) =>
      onGraph(async ({ writer }) => {
        const pairs = (await findDoubles(writer, kind ?? comparedKinds)).filter(({ score }) => score >= least);
        for (const pair of pairs) tell(json === true ? JSON.stringify(pair) : words(pair));
        tellAside(pairs.length === 0 ? 'No pair is suspect.' : `${pairs.length} pairs.`);
        return 0;
      }),
    );

function words({ score, things: [one, other], reasons }: SuspectPair): string {
  return `${score.toFixed(1)}  ${one.id} (${one.name})  ${other.id} (${other.name})\n      ${reasons.join('\n      ')}`;
}
