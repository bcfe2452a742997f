/** How one search param is read and written; `undefined` leaves it out of the URL. */
export interface Param<T> {
  read(values: readonly string[]): T;
  write(value: T): readonly string[];
}

/** One text, or `undefined`. */
export const text: Param<string | undefined> = {
  read: ([first]) => first || undefined,
  write: (value) => (value ? [value] : []),
};

/**
 * Several texts: `?type=A&type=B`.
 *
 * @public
 */
export const texts: Param<readonly string[]> = {
  read: (values) => values,
  write: (value) => value,
};

/** A whole number, and what it is if the URL does not say. */
export const number = (usual: number): Param<number> => ({
  read: ([first]) => (first !== undefined && /^-?\d+$/u.test(first) ? Number(first) : usual),
  write: (value) => (value === usual ? [] : [String(value)]),
});

/** One of some words, and which it is if the URL does not say. */
export const oneOf = <T extends string>(words: readonly T[], usual: T): Param<T> => ({
  read: ([first]) => words.find((word) => word === first) ?? usual,
  write: (value) => (value === usual ? [] : [value]),
});

/** The params of a view, by name. */
export type ParamsOf<TState> = { readonly [K in keyof TState]: Param<TState[K]> };

/** Reads a view's state from the search part of a URL. */
export function readState<TState extends object>(params: ParamsOf<TState>, search: string): TState {
  const given = new URLSearchParams(search);
  const entries = Object.entries(params) as [string, Param<unknown>][];
  return Object.fromEntries(entries.map(([name, param]) => [name, param.read(given.getAll(name))])) as TState;
}

/** The search part of a URL with some of a view's params changed; what others put there stays. */
export function writeState<TState extends object>(
  params: ParamsOf<TState>,
  search: string,
  change: Partial<TState>,
): string {
  const next = new URLSearchParams(search);
  for (const name of Object.keys(change) as (keyof TState & string)[]) {
    next.delete(name);
    for (const entry of params[name].write(change[name] as TState[typeof name])) next.append(name, entry);
  }
  const written = next.toString();
  return written === '' ? '' : `?${written}`;
}
