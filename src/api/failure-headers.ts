import type { FailureCode } from '../errors.js';

/** The headers that an HTTP answer with this failure has, besides the usual. */
export function failureHeaders(code: FailureCode): Readonly<Record<string, string>> {
  return headers[code] ?? {};
}

const headers: Partial<Record<FailureCode, Readonly<Record<string, string>>>> = {
  // Source: https://www.rfc-editor.org/rfc/rfc6750#section-3
  UNAUTHENTICATED: { 'www-authenticate': 'Bearer realm="demarche"' },
  SERVER_BUSY: { 'retry-after': '1' },
  GRAPH_UNAVAILABLE: { 'retry-after': '5' },
  ISSUER_UNAVAILABLE: { 'retry-after': '5' },
  TOO_MANY_BAD_TOKENS: { 'retry-after': '60' },
};
