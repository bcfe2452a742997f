import { extract } from '../extract/extract.js';
import type { ProposedPassage } from '../extract/proposal.js';
import { checkDocument, type DocumentInput, languageOf } from './document-input.js';
import { addressSpellings, findOrganization } from './link/document.js';
import type { Knowledge } from './link/knowledge.js';
import { linkReading } from './link/link-reading.js';
import { draftMeeting } from './link/meetings.js';
import { wantedMeetings } from './link/references.js';
import type { LinkedReading } from './linked-reading.js';
import { mendedText } from './mended-text.js';

/**
 * Reads a document and links what it says with what the graph knows. It writes nothing; the same input and graph give the
 * same reading. A text that tells of no meeting is no error: `unresolved` says so, and there are no meetings.
 *
 * @throws BAD_USER_INPUT, DOCUMENT_TOO_LONG, LANGUAGE_NOT_READ if it cannot be read
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function readDocument(input: DocumentInput, knowledge: Knowledge): Promise<LinkedReading> {
  checkDocument(input);
  const text = mendedText(input.text);
  const language = input.language ?? languageOf(text) ?? 'en';
  return readAndLink({ ...input, title: mendedText(input.title), text, language }, knowledge);
}

/** A text whose language is known. */
type InLanguage = DocumentInput & { readonly language: string };

/** A document of the graph, in the passages in which it was stored. */
export interface StoredDocument extends Omit<DocumentInput, 'text'> {
  readonly language: string;
  readonly passages: readonly ProposedPassage[];
}

/**
 * Reads a document of the graph again, with what the graph knows now. It writes nothing.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export function readStoredDocument(document: StoredDocument, knowledge: Knowledge): Promise<LinkedReading> {
  return readAndLink({ ...document, text: '' }, knowledge);
}

async function readAndLink(
  input: InLanguage & Partial<Pick<StoredDocument, 'passages'>>,
  knowledge: Knowledge,
): Promise<LinkedReading> {
  const { names } = knowledge;
  const publisher = findOrganization(input.publisher, names.organizations);
  const known =
    publisher === undefined
      ? {}
      : {
          publisher: publisher.name,
          publisherId: publisher.id,
          ...(publisher.country && { publisherCountry: publisher.country }),
        };
  const proposal = extract({ ...input, ...known }, names.gazetteer);
  const drafts = proposal.meetings.map((meeting) => draftMeeting(meeting, names));
  const [document, knownMeetings] = await Promise.all([
    knowledge.documentOf(addressSpellings(input.url)),
    knowledge.meetingsOf(wantedMeetings(drafts, proposal.references, names)),
  ]);
  return linkReading(input, proposal, { names, knownMeetings, ...(document === undefined ? {} : { document }) });
}
