import { useFetched } from '../data/use-answer.js';
import type { Library } from './load/library.js';
import { differentWays, type Way } from './model/ways.js';

/** The paths between two picked things; nothing where there are not two, or while they are looked for. */
export function useWays(library: Library, [from, to]: readonly string[]): readonly Way[] | undefined {
  const { data, loading } = useFetched(
    from === undefined || to === undefined ? undefined : ['ways', from, to],
    // A fault is shown by the scene, which asks the same.
    async () => differentWays(await library.ways(from ?? '', to ?? '')),
  );
  return to === undefined || loading ? undefined : data;
}
