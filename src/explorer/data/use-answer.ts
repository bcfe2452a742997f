import { useCallback, useEffect, useState } from 'react';
import { ask, type TypedDocument } from './ask.js';
import { ServiceFault } from './service-fault.js';

/** What a view knows of its answer. */
export interface Answer<TData> {
  /** The answer; the one before it while a new one is under way, so that nothing jumps. */
  readonly data: TData | undefined;
  /** Why there is none. */
  readonly fault: ServiceFault | undefined;
  /** Whether `data` is not yet the answer to what was asked last. */
  readonly loading: boolean;
  /** Asks once more. */
  again(): void;
}

/** Answers of this visit, so that going back shows at once what was there; each is asked again all the same. */
const kept = new Map<string, unknown>();
const keptAtMost = 60;

/** Codes of failures that are likely to be over in a moment. */
const passing = new Set(['SERVER_BUSY', 'TIMED_OUT', 'GRAPH_UNAVAILABLE']);

/**
 * Asks the service, and again where the variables change; what is no longer wanted is cancelled.
 *
 * @param variables nothing is asked while they are `undefined`
 */
export function useAnswer<TData, TVariables>(
  document: TypedDocument<TData, TVariables>,
  variables: TVariables | undefined,
): Answer<TData> {
  const key = variables === undefined ? '' : `${document.toString()}${JSON.stringify(variables)}`;
  const [latest, setLatest] = useState<{ key: string; data?: TData; fault?: ServiceFault }>({ key: '' });
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that document and variables say
  useEffect(() => {
    if (variables === undefined) return;
    const stop = new AbortController();
    askPatiently(document, variables, stop.signal).then(
      (data) => {
        keep(key, data);
        setLatest({ key, data });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const fault =
          error instanceof ServiceFault ? error : new ServiceFault('UNFORESEEN', String(error), 'Load the page again.');
        setLatest({ key, fault });
      },
    );
    return () => stop.abort();
  }, [key, tries]);

  const isLatest = latest.key === key;
  return {
    data: isLatest ? latest.data : ((kept.get(key) as TData | undefined) ?? latest.data),
    fault: isLatest ? latest.fault : undefined,
    loading: !isLatest && !kept.has(key),
    again: useCallback(() => {
      setLatest({ key: '' });
      setTries((count) => count + 1);
    }, []),
  };
}

/** Asks, and twice more where the service is busy. */
async function askPatiently<TData, TVariables>(
  document: TypedDocument<TData, TVariables>,
  variables: TVariables,
  signal: AbortSignal,
): Promise<TData> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask(document, variables, { signal });
    } catch (error) {
      const isBusy = error instanceof ServiceFault && passing.has(error.code);
      if (!isBusy || tries === 3 || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, 700 * tries));
    }
  }
}

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const oldest = kept.keys().next();
  if (kept.size > keptAtMost && !oldest.done) kept.delete(oldest.value);
}
