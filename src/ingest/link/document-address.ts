import { createHash } from 'node:crypto';
import { slug } from './slug.js';

/**
 * The spellings of one address: with and without TLS, with and without the last slash; a place in the page is left out.
 * The first is the one that is kept.
 *
 * @throws TypeError where it is no address
 */
export function addressSpellings(url: string): readonly string[] {
  const address = new URL(url);
  address.hash = '';
  const kept = address.href;
  const slashed = [
    kept,
    address.pathname.endsWith('/') ? kept.replace(/\/(?=$|\?)/u, '') : kept.replace(/(?=$|\?)/u, '/'),
  ];
  const other = (one: string) => one.replace(/^https?:/u, address.protocol === 'https:' ? 'http:' : 'https:');
  return [...new Set([url, ...slashed, ...slashed.map(other)])];
}

/**
 * The id of a document: its publisher, the end of its address, and eight digits of the whole address, without which two
 * addresses might fold into one.
 *
 * @param publisher id of an organization, or words
 */
export function documentId(publisher: string, url: string): string {
  const address = new URL(url);
  const end = `${address.pathname}${address.search}`.split('/').filter(Boolean).slice(-2).join('-');
  const plain = [address.host, address.pathname.replace(/\/$/u, ''), address.search].join('');
  const digits = createHash('sha256').update(plain).digest('hex').slice(0, 8);
  const who = publisher.startsWith('org:') ? publisher.slice('org:'.length) : slug(publisher);
  const name = slug(end.replace(/\.(?:x?html?|aspx?|php|pdf|do)(?=$|\?)/iu, ''));
  return `document:${[who, name, digits].filter(Boolean).join('-')}`;
}
