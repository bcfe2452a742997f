import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InternalQuery, internalQuery } from '../api/internal-query.js';
import { loadSchema } from '../api/schema.js';
import { byLevels } from '../graph/plan/tiers.js';
import { type ReadRows, readRows } from '../graph/read.js';
import type { OpenGraph } from '../start/open-graph.js';
import { projectFolders } from '../start/project-folders.js';

/** How long a statement may take, in milliseconds. For a command all are new, and Neo4j plans them first. */
const patience = 120_000;

/** The text of a document of `schema/internal`. */
export function ownDocument(name: string): string {
  return readFileSync(join(projectFolders.internalQueries, `${name}.graphql`), 'utf8');
}

/** Reads for a command, which waits longer than a request does. */
export function patientRead({ graph }: Pick<OpenGraph, 'graph'>): ReadRows {
  return (text, parameters) => readRows(graph, text, parameters, { timeout: patience });
}

/**
 * Asks the graph a query of `schema/internal`, as the service would.
 *
 * @param name of its file, without the ending
 * @param variables as its generated type has them; they are not checked
 */
export async function askOwn<Data>(
  open: Pick<OpenGraph, 'graph'>,
  name: string,
  variables: Parameters<InternalQuery<Data>>[0],
): Promise<Data> {
  const schema = loadSchema(projectFolders.schema);
  const ask = internalQuery<Data>(schema, open.graph.statements.catalog, ownDocument(name), byLevels);
  return ask(variables, patientRead(open));
}
