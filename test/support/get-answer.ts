import type { TestService } from './service.js';

/** Asks by GET, as a client of GraphQL over HTTP does. */
export function getAnswer(service: TestService, search: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(`${service.url}/graphql?${new URLSearchParams(search)}`, {
    headers: { 'apollo-require-preflight': '1', accept: 'application/graphql-response+json', ...headers },
  });
}
