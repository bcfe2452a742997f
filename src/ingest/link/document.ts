import { createHash } from 'node:crypto';
import { countryId } from '../../domain/ids.js';
import { slug } from '../../domain/names.js';
import { eitherOf } from '../../extract/cues.js';
import type { Gazetteer } from '../../extract/gazetteer.js';
import type { Span } from '../../extract/proposal.js';
import { findersOf } from '../../extract/reading.js';
import { peopleWords } from '../../generated/vocabulary/people-words.js';
import type { DocumentInput } from '../document-input.js';
import type {
  LinkedCitation,
  LinkedDocument,
  LinkedOffer,
  LinkedPassage,
  LinkedUnresolved,
} from '../linked-reading.js';
import type { KnownDocument, KnownNames, KnownParty } from './knowledge.js';

/**
 * The document of an input: the one of the graph that has its address, else a new one named by publisher and address.
 *
 * @param known the document of the graph with this address
 */
export function linkDocument(
  input: DocumentInput & { readonly language: string },
  passages: readonly LinkedPassage[],
  { organizations, gazetteer }: Pick<KnownNames, 'organizations' | 'gazetteer'>,
  known: KnownDocument | undefined,
): { readonly document: LinkedDocument; readonly unresolved: readonly LinkedUnresolved[] } {
  const publisher = findOrganization(input.publisher, organizations);
  const [, url = input.url] = addressSpellings(input.url);
  const document = {
    id: known?.id ?? documentId(publisher?.id ?? input.publisher, url),
    url: known?.url ?? input.url,
    title: input.title,
    ...(input.publishedOn === undefined ? {} : { publishedOn: input.publishedOn }),
    language: input.language,
    ...(input.wording && { wording: input.wording }),
    ...(publisher === undefined ? { publisherWords: input.publisher } : { publisherId: publisher.id }),
    passages,
  };
  const why = 'no organization has this name or alias, or more than one has';
  return {
    document,
    unresolved:
      publisher === undefined
        ? [{ kind: 'PUBLISHER', text: input.publisher, why, offer: publisherOffered(input.publisher, gazetteer) }]
        : [],
  };
}

/** A publisher by its own name, and the first country that the words name. */
function publisherOffered(words: string, gazetteer: Gazetteer): LinkedOffer {
  const [country] = findersOf(gazetteer).countries(words);
  return { name: ownName(words), ...(country === undefined ? {} : { ofId: countryId(country.code) }) };
}

const carried = new RegExp(`,\\s+${eitherOf(peopleWords.carriers)}\\s.*$`, 'u');

/** The name of a publisher without the one whose words it passes on, and without who carries it. */
function ownName(words: string): string {
  return words
    .replaceAll(/\s*\([^)]*\)/gu, '')
    .replace(carried, '')
    .trim();
}

/**
 * The spellings of one address: with and without TLS, with and without the last slash; a place in the page is left out.
 * The first is the one that is kept.
 *
 * @throws TypeError if it is no address
 */
export function addressSpellings(url: string): readonly string[] {
  const address = new URL(url);
  address.hash = '';
  const kept = address.href;
  const slashed = [
    kept,
    address.pathname.endsWith('/') ? kept.replace(/\/(?=$|\?)/u, '') : kept.replace(/(?=$|\?)/u, '/'),
  ];
  const other = (spelling: string) => spelling.replace(/^https?:/u, address.protocol === 'https:' ? 'http:' : 'https:');
  return [...new Set([url, ...slashed, ...slashed.map(other)])];
}

/** How long the publisher and the end of an address may be in the id of a document, in characters. */
const longestPart = 40;

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
  const who = publisher.startsWith('org:') ? publisher.slice('org:'.length) : slug(publisher, longestPart);
  const name = slug(end.replace(/\.(?:x?html?|aspx?|php|pdf|do)(?=$|\?)/iu, ''), longestPart);
  return `document:${[who, name, digits].filter(Boolean).join('-')}`;
}

/** The organization that a text names, by id, name or alias; case, signs, articles and what stands in brackets aside. */
export function findOrganization<Party extends KnownParty>(
  words: string,
  organizations: readonly Party[],
): Party | undefined {
  const wanted = folded(ownName(words));
  const found = organizations.filter(
    ({ id, name, aliases }) => id === words.trim() || [name, ...aliases].some((known) => folded(known) === wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)/gu, ' ')
    .replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\b(?:the|of)\b/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A span of the reader as a citation. */
export function citationOf({ paragraph, start, end, quote }: Span): LinkedCitation {
  return { number: paragraph, start, end, quote };
}
