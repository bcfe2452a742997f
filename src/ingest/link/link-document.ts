import type { DocumentInput } from '../document-input.js';
import type { LinkedDocument, LinkedPassage, LinkedUnresolved } from '../linked-reading.js';
import { addressSpellings, documentId } from './document-address.js';
import { findOrganization } from './find-organization.js';
import type { KnownDocument, KnownParty } from './knowledge.js';

/**
 * The document of an input: the one of the graph that has its address, else a new one named by publisher and address.
 *
 * @param known the document of the graph with this address
 */
export function linkDocument(
  input: DocumentInput,
  passages: readonly LinkedPassage[],
  organizations: readonly KnownParty[],
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
    ...(publisher === undefined ? { publisherWords: input.publisher } : { publisherId: publisher.id }),
    passages,
  };
  const why = 'no organization has this name or alias, or more than one has';
  return {
    document,
    unresolved: publisher === undefined ? [{ kind: 'PUBLISHER', text: input.publisher, why }] : [],
  };
}
