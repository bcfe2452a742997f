import { DemarcheError } from '../errors.js';
import type { Argument, Selection, Variables } from '../graph/plan/selection.js';

/** What an integer argument may be, besides the pages of connections, which the planner checks. */
const ranges: Readonly<Record<string, readonly [number, number]>> = { first: [1, 100], maxLength: [1, 6] };
/** How many ids one field may ask for, by the name of the argument. */
const idLimits: Readonly<Record<string, number>> = { ids: 100, among: 300 };

/**
 * Checks what GraphQL's types leave open, before the graph is asked: ranges, lengths, periods.
 *
 * @throws BAD_USER_INPUT where an argument, at any level, cannot be used
 */
export function checkArguments(selection: Selection, variables: Variables): void {
  for (const [name, argument] of Object.entries(selection.arguments)) checkArgument(name, argument, variables);
  for (const child of childrenOf(selection)) checkArguments(child, variables);
}

function checkArgument(name: string, argument: Argument, variables: Variables): void {
  const value = argument.read(variables) ?? null;
  if (value === null) return;
  const range = ranges[name];
  if (range !== undefined && (Number(value) < range[0] || Number(value) > range[1])) {
    throw bad(`\`${name}\` must be from ${range[0]} to ${range[1]}, and is ${String(value)}.`);
  }
  const idLimit = idLimits[name];
  if (idLimit !== undefined && Array.isArray(value) && value.length > idLimit) {
    throw bad(`\`${name}\` may be up to ${idLimit}, and are ${value.length}.`);
  }
  if (name === 'filter') {
    const { from, to } = value as { from?: string | null; to?: string | null };
    if (from != null && to != null && from > to) throw bad(`\`from\` (${from}) must not be after \`to\` (${to}).`);
  }
}

function childrenOf({ output }: Selection): readonly Selection[] {
  if (output.kind === 'object') return output.selections;
  return output.kind === 'abstract' ? output.possible.flatMap((one) => one.selections) : [];
}

function bad(message: string): DemarcheError {
  return new DemarcheError('BAD_USER_INPUT', message);
}
