import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';

const send = createGraphiQLFetcher({ url: '/graphql' });

/** Sends an operation to the service that served the page. */
export const ask: Fetcher = ({ operationName, ...request }, options) =>
  send(operationName && hasOperation(request.query, operationName) ? { ...request, operationName } : request, options);

/** GraphiQL learns 100 ms late that another tab is open, and until then sends the name of that tab's operation. */
function hasOperation(query: string, name: string): boolean {
  try {
    return parse(query).definitions.some(
      (node) => node.kind === Kind.OPERATION_DEFINITION && node.name?.value === name,
    );
  } catch {
    return true;
  }
}
