import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** A response as it is sent and cached: status 200, without errors. */
export interface HttpResponse {
  readonly contentType: string;
  readonly body: Buffer;
  /** The body in each encoding that was requested. */
  readonly encoded: Map<string, Buffer>;
  /** Made at the first request that needs it. */
  etag?: string;
}

/** A text as a response. */
export function httpResponse(text: string, contentType: string): HttpResponse {
  return { contentType, body: Buffer.from(text), encoded: new Map() };
}

/** A body that is shorter fits into one packet, and gains nothing by being compressed. */
const shortestCompressed = 1_400;
const encodings: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify(gzip),
};

/**
 * Sends a response, compressed if the client accepts it and the body is long enough. The response to a GET has an
 * ETag: a client that has the same response already gets 304.
 */
export async function sendResponse(request: Request, response: Response, cached: HttpResponse): Promise<void> {
  response.setHeader('content-type', cached.contentType);
  if (request.method !== 'GET') {
    response.setHeader('cache-control', 'no-store');
  } else {
    cached.etag ??= `W/"${createHash('sha256').update(cached.body).digest('base64url').slice(0, 27)}"`;
    response.setHeader('etag', cached.etag);
    // The client must revalidate each time: only the service knows when the data changes.
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('vary', 'Accept, Accept-Encoding, Demarche-Bookmark');
    if (hasTag(request.headers['if-none-match'], cached.etag)) {
      response.statusCode = 304;
      response.end();
      return;
    }
  }
  const body = await bodyFor(request, response, cached);
  response.setHeader('content-length', body.length);
  response.end(body);
}

/** Whether the client has the response with this ETag already. */
function hasTag(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*') ?? false;
}

async function bodyFor(request: Request, response: Response, cached: HttpResponse): Promise<Buffer> {
  if (cached.body.length < shortestCompressed) return cached.body;
  if (request.method !== 'GET') response.vary('Accept-Encoding');
  const accepted = request.headers['accept-encoding'];
  const name = accepted === undefined ? false : request.acceptsEncodings('br', 'gzip', 'identity');
  const encode = name ? encodings[name] : undefined;
  if (!name || encode === undefined) return cached.body;
  const body = cached.encoded.get(name) ?? (await encode(cached.body));
  cached.encoded.set(name, body);
  response.setHeader('content-encoding', name);
  return body;
}

/** A signal that is aborted when the client goes away before it has its response. */
export function untilGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
