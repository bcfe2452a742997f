import { Command } from 'commander';
import { checkGraph } from '../graph/check.js';
import type { DeclareCommand } from './command-line.js';

/** `demarche check`: audits the graph by the statements of `cypher/check`. */
export const checkCommand: DeclareCommand = ({ onGraph, tell }) =>
  new Command('check')
    .description(
      'Audit the graph, as docs/reference.md lists. Exits with 1 and names each finding if the graph is not sound.',
    )
    .action(() =>
      onGraph(async ({ graph }) => {
        const findings = await checkGraph(graph);
        for (const { audit, subject, finding } of findings) tell(`${audit}: ${subject}: ${finding}`);
        tell(
          findings.length === 0
            ? 'The graph is sound.'
            : findings.length === 1
              ? '1 finding.'
              : `${findings.length} findings.`,
        );
        return findings.length === 0 ? 0 : 1;
      }),
    );
