import { extract } from '../extract/extract.js';
import type { ProposedPassage } from '../extract/proposal.js';
import { passagesOf } from '../extract/reading.js';
import { checkDocument, type DocumentInput, languageOf, languageTag } from './document-input.js';
import { addressSpellings, findOrganization, linkDocument } from './link/document.js';
import type { Knowledge } from './link/knowledge.js';
import { linkReading } from './link/link-reading.js';
import { draftMeeting } from './link/meetings.js';
import { wantedMeetings } from './link/references.js';
import type { LinkedReading, LinkedUnresolved } from './linked-reading.js';
import { mendedText } from './mended-text.js';
import { type Assistance, suggestionsFor } from './suggestions.js';

/**
 * Reads a document and links what it says with what the graph knows. It writes nothing. A text that tells of no meeting is no error: `unresolved` says so, and there are no meetings.
 *
 * @param assistance a model that is asked too; without one the same input and graph give the same reading
 * @throws BAD_USER_INPUT, DOCUMENT_TOO_LONG, LANGUAGE_NOT_READ if it cannot be read
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function readDocument(
  input: DocumentInput,
  knowledge: Knowledge,
  assistance?: Assistance,
): Promise<LinkedReading> {
  checkDocument(input);
  const text = mendedText(input.text);
  const language = input.language ?? languageTag(languageOf(text)) ?? 'en';
  return readAndLink({ ...input, title: mendedText(input.title), text, language }, knowledge, assistance);
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

/** A document whose text nobody has read: it waits for a person. */
function unread({ document, unresolved }: ReturnType<typeof linkDocument>): LinkedReading {
  const why = 'nobody has read this text: add what it tells, then leave these words out';
  const waiting: LinkedUnresolved = { kind: 'MEETING', text: document.title, why };
  return {
    document: { ...document, unread: true },
    ...{ meetings: [], acts: [], references: [] },
    unresolved: [...unresolved, waiting],
  };
}

async function readAndLink(
  input: InLanguage & Partial<Pick<StoredDocument, 'passages'>>,
  knowledge: Knowledge,
  assistance?: Assistance,
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
  const document = await knowledge.documentOf(addressSpellings(input.url));
  const passages = passagesOf({ ...input, ...known });
  if (input.read === false) return unread(linkDocument(input, passages, names, document));
  const text = { title: input.title, language: input.language, passages };
  const { suggestions, ...kept } = await suggestionsFor(text, document?.assistance, assistance);
  const proposal = extract({ ...input, ...known, passages, ...(suggestions && { suggestions }) }, names.gazetteer);
  const drafts = proposal.meetings.map((meeting) => draftMeeting(meeting, names));
  const knownMeetings = await knowledge.meetingsOf(wantedMeetings(drafts, proposal.references, names));
  const found = linkReading(input, proposal, { names, knownMeetings, ...(document && { document }) });
  return { ...found, document: { ...found.document, ...kept } };
}
