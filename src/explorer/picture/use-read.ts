import { useCallback, useEffect, useState } from 'react';
import { ServiceFault } from '../data/service-fault.js';
import type { Answer } from '../data/use-answer.js';

/**
 * Reads what takes more than one operation, and again where the key changes; what is no longer wanted is cancelled. Until the
 * new is there, the old stays.
 *
 * @param key says all that `read` depends on; nothing is read while it is `undefined`
 */
export function useRead<T>(key: string | undefined, read: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [latest, setLatest] = useState<{ key?: string; data?: T; fault?: ServiceFault }>({});
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that `read` depends on
  useEffect(() => {
    if (key === undefined) return;
    const stop = new AbortController();
    read(stop.signal).then(
      (data) => stop.signal.aborted || setLatest({ key, data }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const fault =
          error instanceof ServiceFault ? error : new ServiceFault('UNFORESEEN', String(error), 'Load the page again.');
        setLatest({ key, fault });
      },
    );
    return () => stop.abort();
  }, [key, tries]);

  return {
    data: latest.data,
    fault: latest.key === key ? latest.fault : undefined,
    loading: latest.key !== key,
    again: useCallback(() => setTries((count) => count + 1), []),
  };
}
