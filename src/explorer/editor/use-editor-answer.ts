import { useCallback, useEffect, useState } from 'react';
import type { TypedDocument } from '../data/ask.js';
import type { ServiceFault } from '../data/service-fault.js';
import { asFault } from './as-fault.js';
import { askAsEditor } from './ask-as-editor.js';

/** What a view of the editor knows of its answer. */
export interface EditorAnswer<TData> {
  /** The answer; the one before while it is asked again. */
  readonly data: TData | undefined;
  readonly fault: ServiceFault | undefined;
  readonly loading: boolean;
  /** Asks once more. */
  again(): void;
}

/**
 * Asks as the editor. Unlike `useAnswer` it keeps nothing beyond the view: what is only proposed is not shown to whoever
 * signs out.
 *
 * @param variables nothing is asked while they are `undefined`
 */
export function useEditorAnswer<TData, TVariables>(
  document: TypedDocument<TData, TVariables>,
  variables: TVariables | undefined,
): EditorAnswer<TData> {
  const key = variables === undefined ? '' : JSON.stringify(variables);
  const [latest, setLatest] = useState<{ key: string; data?: TData; fault?: ServiceFault }>({ key: '' });
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the variables say
  useEffect(() => {
    if (variables === undefined) return;
    const stop = new AbortController();
    askAsEditor(document, variables, { signal: stop.signal }).then(
      (data) => setLatest({ key, data }),
      (error: unknown) => {
        if (!stop.signal.aborted) setLatest({ key, fault: asFault(error) });
      },
    );
    return () => stop.abort();
  }, [document, key, tries]);

  const isLatest = latest.key === key;
  return {
    data: isLatest ? latest.data : undefined,
    fault: isLatest ? latest.fault : undefined,
    loading: variables !== undefined && !isLatest,
    again: useCallback(() => setTries((count) => count + 1), []),
  };
}
