import { QueryClient } from '@tanstack/react-query';
import { ServiceFault } from './service-fault.js';

/** Codes of failures that are likely to be over in a moment. */
const passing = new Set(['SERVER_BUSY', 'TIMED_OUT', 'GRAPH_UNAVAILABLE']);

/**
 * The answers of this visit. Going back shows at once what was there, and asks again. A busy service is asked twice more.
 * What failed is asked again when the browser is back online.
 */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      // The service may run on this computer. Then it answers without a network.
      networkMode: 'always',
      refetchOnReconnect: true,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && error instanceof ServiceFault && passing.has(error.code),
      retryDelay: (failures) => 700 * (failures + 1),
    },
  },
});
