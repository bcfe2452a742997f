import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** A whole answer as it is sent, without errors. */
export interface Answer {
  readonly contentType: string;
  readonly body: Buffer;
  /** The forms that were asked for. */
  readonly encoded: Map<string, Buffer>;
  /** Made when it is asked for. */
  etag?: string;
}

/** A text as an answer. */
export function answerOfText(text: string, contentType: string): Answer {
  return { contentType, body: Buffer.from(text), encoded: new Map() };
}

/** An answer that is shorter fits into one packet, and gains nothing by being compressed. */
const shortestCompressed = 1_400;
const encodings: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify(gzip),
};

/**
 * Sends an answer, compressed where the client asks and it pays. To a GET it has an ETag: a client that has the same
 * answer already gets 304.
 */
export async function giveAnswer(request: Request, response: Response, answer: Answer): Promise<void> {
  response.setHeader('content-type', answer.contentType);
  if (request.method !== 'GET') {
    response.setHeader('cache-control', 'no-store');
  } else {
    answer.etag ??= `W/"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 27)}"`;
    response.setHeader('etag', answer.etag);
    // To be asked about each time: how long it stays true is known here only.
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('vary', 'Accept, Accept-Encoding, Demarche-Bookmark');
    if (isHeld(request.headers['if-none-match'], answer.etag)) {
      response.statusCode = 304;
      response.end();
      return;
    }
  }
  const body = await bodyFor(request, response, answer);
  response.setHeader('content-length', body.length);
  response.end(body);
}

/** Whether the client says that it has the answer; also one whose cache is switched off, as `fetch` says of itself then. */
function isHeld(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*') ?? false;
}

async function bodyFor(request: Request, response: Response, answer: Answer): Promise<Buffer> {
  if (answer.body.length < shortestCompressed) return answer.body;
  if (request.method !== 'GET') response.vary('Accept-Encoding');
  const accepted = request.headers['accept-encoding'];
  const name = accepted === undefined ? false : request.acceptsEncodings('br', 'gzip', 'identity');
  const encode = name ? encodings[name] : undefined;
  if (!name || encode === undefined) return answer.body;
  const body = answer.encoded.get(name) ?? (await encode(answer.body));
  answer.encoded.set(name, body);
  response.setHeader('content-encoding', name);
  return body;
}
