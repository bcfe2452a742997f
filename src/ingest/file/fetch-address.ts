import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import ipaddr from 'ipaddr.js';
import { DemarcheError } from '../../errors.js';

/** What stands at an address. */
export interface FetchedFile {
  /** Where it was found at last, without a fragment. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The encoding that the server names. */
  readonly charset?: string;
  readonly validators: Validators;
}

/** By what a server tells later whether a file changed, as it wrote them. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** How an address is fetched. */
export interface FetchOptions {
  /** Who asks, for the log of the server. */
  readonly userAgent: string;
  /** Whether an IP address may be asked; by default none that is private, local or reserved. */
  readonly mayAsk?: (ip: string) => boolean;
  /** How long it may take in all, in ms. */
  readonly timeLimit?: number;
  /** How large it may be when it is unpacked, in bytes. */
  readonly sizeLimit?: number;
  /** Is called before each address on the way is asked. It may wait, which does not count as time, or refuse by an error. */
  readonly beforeAsking?: (url: URL) => Promise<void>;
  /** Ends it; then its reason is thrown. */
  readonly signal?: AbortSignal;
}

/** Of an ADDRESS_UNREACHABLE: what the server answered, and after how many seconds it wants to be asked again. */
export interface Refusal {
  readonly status: number;
  readonly host: string;
  readonly retryAfter?: number;
}

const mostRedirects = 5;

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(ip: string): boolean {
  return ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'unicast';
}

/**
 * Fetches what stands at an address, over at most five redirects. Each address on the way is checked, by its name and by the IP
 * address that is really connected to.
 *
 * @throws BAD_USER_INPUT if it is no http or https address, or has a password
 * @throws ADDRESS_PRIVATE if it, or one that it leads to, may not be asked
 * @throws ADDRESS_UNREACHABLE if there is no answer in time, or the answer is an error
 * @throws DOCUMENT_TOO_LONG
 */
export async function fetchAddress(address: string, options: FetchOptions): Promise<FetchedFile> {
  const file = await fetchIfChanged(address, {}, options);
  if (file === undefined) throw unreachable(`${address} answers 304, though nothing of it was known`);
  return file;
}

/**
 * Fetches what stands at an address as {@link fetchAddress} does, if it changed.
 *
 * @param known what the server told of it the last time
 * @returns `undefined` if it did not change since
 */
export async function fetchIfChanged(
  address: string,
  known: Validators,
  options: FetchOptions,
): Promise<FetchedFile | undefined> {
  const { mayAsk = isPublicAddress, timeLimit = 30_000, sizeLimit = 20_000_000, beforeAsking, signal: stop } = options;
  let left = timeLimit;
  let url = checked(address, mayAsk);
  let cookies: { readonly host: string; readonly header: string } | undefined;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    await beforeAsking?.(url);
    const began = Date.now();
    const timeout = AbortSignal.timeout(left);
    const signal = stop === undefined ? timeout : AbortSignal.any([timeout, stop]);
    try {
      const answer = await ask(url, {
        userAgent: options.userAgent,
        known,
        mayAsk,
        signal,
        ...(cookies?.host === url.host && { cookie: cookies.header }),
      });
      const { statusCode: status = 0, headers } = answer;
      if (status >= 300 && status < 400 && headers.location !== undefined) {
        answer.destroy();
        if (!URL.canParse(headers.location, url.href)) throw unreachable(`${url.href} leads to no address`);
        // Some servers set a cookie and lead to the same address again, until it is sent.
        const set = headers['set-cookie']?.map((cookie) => cookie.split(';', 1)[0] ?? '') ?? [];
        if (set.length > 0) cookies = { host: url.host, header: set.join('; ') };
        url = checked(new URL(headers.location, url).href, mayAsk);
      } else if (status === 304 && (known.etag ?? known.lastModified) !== undefined) {
        answer.destroy();
        return undefined;
      } else if (status !== 200) {
        answer.destroy();
        const refusal: Refusal = { status, host: url.host, ...retryAfter(headers['retry-after']) };
        throw unreachable(`${url.href} answers ${status}`, undefined, { ...refusal });
      } else {
        const bytes = await bodyOf(answer, url, sizeLimit, signal);
        const charset = /\bcharset\s*=\s*"?([\w.:-]+)/iu.exec(headers['content-type'] ?? '')?.[1];
        url.hash = '';
        return { url: url.href, bytes, ...(charset !== undefined && { charset }), validators: validatorsOf(headers) };
      }
    } catch (error) {
      if (stop?.aborted) throw stop.reason;
      if (error instanceof DemarcheError) throw error;
      if (timeout.aborted) throw unreachable(`${url.href} takes longer than ${timeLimit / 1000} seconds`, error);
      throw unreachable(`${url.href} cannot be fetched (${reasonOf(error)})`, error);
    }
    left = Math.max(1, left - (Date.now() - began));
  }
  throw unreachable(`${address} leads to more than ${mostRedirects} other addresses`);
}

function validatorsOf({ etag, 'last-modified': lastModified }: http.IncomingHttpHeaders): Validators {
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

/** A server writes it in seconds, or as a time. */
function retryAfter(header: string | undefined): Pick<Refusal, 'retryAfter'> {
  const told = header?.trim() ?? '';
  const seconds = /^\d+$/u.test(told) ? Number(told) : (Date.parse(told) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? { retryAfter: Math.max(0, Math.ceil(seconds)) } : {};
}

function checked(address: string, mayAsk: (ip: string) => boolean): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol)) {
    throw new DemarcheError('BAD_USER_INPUT', `${address} is no http or https address.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new DemarcheError('BAD_USER_INPUT', `The address at ${url.host} has a name or a password in it.`, {
      todo: 'Leave it out: the address is stored with the document.',
    });
  }
  // A host that is an IP address is not looked up, so it is checked here.
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !mayAsk(host)) throw isPrivate(url.hostname);
  return url;
}

interface Asking {
  readonly userAgent: string;
  readonly known: Validators;
  readonly cookie?: string;
  readonly mayAsk: (ip: string) => boolean;
  readonly signal: AbortSignal;
}

function ask(url: URL, { userAgent, known, cookie, mayAsk, signal }: Asking): Promise<http.IncomingMessage> {
  const { get } = url.protocol === 'https:' ? https : http;
  const headers = {
    'user-agent': userAgent,
    accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/pdf, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(cookie !== undefined && { cookie }),
    ...(known.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
  };
  return new Promise((done, fail) => {
    // Without an agent each request makes its own connection, to an IP address that was checked for it.
    get(url, { agent: false, signal, headers, lookup: lookupAmong(mayAsk) }, done).on('error', fail);
  });
}

/** Looks a name up, and refuses it if one of its IP addresses may not be asked: what is checked is what is connected to. */
function lookupAmong(mayAsk: (ip: string) => boolean): LookupFunction {
  return (host, options, answer) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error !== null || first === undefined) answer(error ?? new Error(`There is no host ${host}.`), []);
      else if (!found.every(({ address }) => mayAsk(address))) answer(isPrivate(host), []);
      else if (options.all === true) answer(null, found);
      else answer(null, first.address, first.family);
    });
  };
}

async function bodyOf(
  answer: http.IncomingMessage,
  url: URL,
  sizeLimit: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const piece of source) {
      size += piece.length;
      if (size > sizeLimit) throw new Error('The answer is too large.');
      pieces.push(piece);
    }
  };
  const unpack = unpackers[answer.headers['content-encoding']?.trim().toLowerCase() ?? ''];
  try {
    await (unpack === undefined
      ? pipeline(answer, collect, { signal })
      : pipeline(answer, unpack(), collect, { signal }));
  } catch (error) {
    // The pipeline may tell the end that it came to instead of its cause.
    if (size <= sizeLimit) throw error;
    const bytes = sizeLimit.toLocaleString('en');
    throw new DemarcheError('DOCUMENT_TOO_LONG', `${url.href} has more than ${bytes} bytes.`);
  }
  return Buffer.concat(pieces);
}

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name cannot be looked up now',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was broken off',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return reasons[code ?? ''] ?? message ?? String(error);
}

function isPrivate(host: string): DemarcheError {
  return new DemarcheError('ADDRESS_PRIVATE', `${host} is an address of this computer or of a private network.`);
}

function unreachable(message: string, cause?: unknown, details?: Readonly<Record<string, unknown>>): DemarcheError {
  return new DemarcheError('ADDRESS_UNREACHABLE', `${message}.`, { cause, ...(details && { details }) });
}
