import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { ask, type TypedDocument } from './ask.js';
import { asFault, type ServiceFault } from './service-fault.js';

/** What a view knows of its answer. */
export interface Answer<TData> {
  /** The answer. While a new one is under way it is the one before it, so that nothing jumps. */
  readonly data: TData | undefined;
  /** Why the last attempt failed. An earlier answer may still be in `data`. */
  readonly fault: ServiceFault | undefined;
  /** Whether `data` is not yet the answer to the latest question. */
  readonly loading: boolean;
  /** Asks once more. It ends when the new answer is there, or has failed. */
  again(): Promise<void>;
}

/** How long an answer is kept and shown. */
export interface Keeping {
  /** `visit`: kept, and not asked again. `view`: forgotten when the view is left. By default it is kept, and asked again. */
  readonly keep?: 'visit' | 'view';
}

/**
 * Asks the service, and again when the variables change. A request that is no longer wanted is cancelled.
 *
 * @param variables nothing is asked while they are `undefined`
 */
export function useAnswer<TData, TVariables>(
  document: TypedDocument<TData, TVariables>,
  variables: TVariables | undefined,
): Answer<TData> {
  return useFetched(variables === undefined ? undefined : [document.toString(), variables], (signal) =>
    ask(document, variables as TVariables, { signal }),
  );
}

/**
 * Fetches what takes more than one operation, and again when the key changes. The same key is fetched once, whoever uses it.
 *
 * @param key everything that `fetch` depends on; nothing is fetched while it is `undefined`
 */
export function useFetched<T>(
  key: readonly unknown[] | undefined,
  fetch: (signal: AbortSignal) => Promise<T>,
  { keep }: Keeping = {},
): Answer<T> {
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery<unknown>({
    queryKey: key ?? ['nothing'],
    queryFn: key === undefined ? skipToken : ({ signal }) => fetch(signal),
    ...(keep === 'visit' && { staleTime: Infinity, gcTime: Infinity }),
    ...(keep === 'view' ? { gcTime: 0 } : { placeholderData: keepPreviousData }),
  });
  return {
    data: data as T | undefined,
    fault: error === null ? undefined : asFault(error),
    loading: key !== undefined && (isPlaceholderData || (isPending && error === null)),
    again: async () => void (await refetch()),
  };
}
