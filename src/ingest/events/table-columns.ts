import { DemarcheError } from '../../errors.js';

/**
 * Where the named columns stand in a header, compared without case; spaces and underscores are one.
 *
 * @throws EVENTS_UNREADABLE which names what is missing
 */
export function tableColumns<Name extends string>(
  header: readonly string[],
  names: readonly Name[],
  what: string,
): Readonly<Record<Name, number>> {
  const known = header.map(folded);
  const missing = names.filter((name) => !known.includes(folded(name)));
  if (missing.length > 0) {
    throw new DemarcheError(
      'EVENTS_UNREADABLE',
      `This is no table of ${what}: it has no column ${missing.join(', ')}.`,
    );
  }
  return Object.fromEntries(names.map((name) => [name, known.indexOf(folded(name))])) as Record<Name, number>;
}

/** Where a column stands that need not be there; -1 if it is not. */
export function columnOf(header: readonly string[], name: string): number {
  return header.map(folded).indexOf(folded(name));
}

function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, ' ');
}
