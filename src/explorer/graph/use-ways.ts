import { useEffect, useState } from 'react';
import type { Library } from './load/library.js';
import { differentWays, type Way } from './model/ways.js';

/** The paths between two picked things; nothing where there are not two, or while they are looked for. */
export function useWays(library: Library, [from, to]: readonly string[]): readonly Way[] | undefined {
  const [found, setFound] = useState<{ of: string; ways: readonly Way[] }>();
  const of = `${from} ${to}`;
  useEffect(() => {
    if (from === undefined || to === undefined) return;
    let stale = false;
    library.ways(from, to).then(
      (ways) => stale || setFound({ of: `${from} ${to}`, ways: differentWays(ways) }),
      // The scene asks the same, and says what went wrong.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [library, from, to]);
  return to !== undefined && found?.of === of ? found.ways : undefined;
}
