import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { ServiceFault } from './service-fault.js';

/** A generated document: its text, with the types of what it takes and gives. */
export type TypedDocument<TData, TVariables> = DocumentTypeDecoration<TData, TVariables> & { toString(): string };

/** The body of an answer of the service. */
interface AnswerBody<TData> {
  readonly data?: TData | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly todo?: string; readonly requestId?: string };
  }[];
}

/** How long to wait for an answer, in milliseconds; the service itself gives up much earlier. */
const patience = 60_000;

/**
 * Sends one operation to the service that served the page.
 *
 * @throws ServiceFault with the code of the first error, or `UNREACHABLE` if no GraphQL answer came within a minute
 */
export async function ask<TData, TVariables>(
  document: TypedDocument<TData, TVariables>,
  variables: TVariables,
  options: { readonly signal?: AbortSignal; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<TData> {
  const request: RequestInit = {
    method: 'POST',
    headers: { ...options.headers, 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  };
  const { data, errors } = await send<TData>(request, options.signal);
  const [first] = errors ?? [];
  if (first) {
    const { code = 'INTERNAL_SERVER_ERROR', todo = 'Try again.', requestId } = first.extensions ?? {};
    throw new ServiceFault(code, first.message, todo, requestId);
  }
  if (!data) throw unreachable();
  return data;
}

async function send<TData>(request: RequestInit, signal: AbortSignal | undefined): Promise<AnswerBody<TData>> {
  const timeout = AbortSignal.timeout(patience);
  try {
    const response = await fetch('/graphql', {
      ...request,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return (await response.json()) as AnswerBody<TData>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw unreachable();
  }
}

const unreachable = () =>
  new ServiceFault('UNREACHABLE', 'The service does not answer.', 'Check the connection, then try again.');
