import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Asks each known operation once, so that the server has planned its statements before somebody waits for them. A
 * statement is planned when it runs for the first time; the variables here find nothing, and their shapes are those
 * that clients send most.
 */
export async function planKnownOperations(
  folder: string,
  execute: (query: string, variables: Record<string, unknown>) => Promise<void>,
): Promise<void> {
  const { default: shapes } = await import('./known-shapes.json', { with: { type: 'json' } });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
    const query = readFileSync(join(folder, file), 'utf8');
    const known: readonly Record<string, unknown>[] = (shapes as Record<string, Record<string, unknown>[]>)[file] ?? [];
    for (const variables of known) await execute(query, variables);
  }
}
