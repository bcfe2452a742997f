import type { Offer, Proposal, Unresolved } from '../../extract/proposal.js';
import type { DocumentInput } from '../document-input.js';
import type { LinkedOffer, LinkedReading, LinkedUnresolved } from '../linked-reading.js';
import { linkActs } from './acts.js';
import { linkDocument } from './document.js';
import type { KnownDocument, KnownMeeting, KnownNames } from './knowledge.js';
import { draftMeeting, linkMeetings } from './meetings.js';
import { linkReferences } from './references.js';

/** What was looked up for one document. */
export interface LookedUp {
  readonly names: KnownNames;
  /** The document of the graph that has the address. */
  readonly document?: KnownDocument;
  readonly knownMeetings: readonly KnownMeeting[];
}

/** Links what was read in a document with what the graph knows. What matches nothing is in `unresolved`, with its words. */
export function linkReading(input: DocumentInput, proposal: Proposal, known: LookedUp): LinkedReading {
  const { names, knownMeetings } = known;
  const { document, unresolved } = linkDocument(input, proposal.passages, names.organizations, known.document);
  const told = linkMeetings(
    proposal.meetings.map((meeting) => draftMeeting(meeting, names)),
    knownMeetings,
    names,
  );
  const acts = linkActs(proposal.acts, {
    documentId: document.id,
    ...(input.publishedOn === undefined ? {} : { publishedOn: input.publishedOn }),
    meetingOf: told.meetingOf,
    names,
  });
  const references = linkReferences(proposal.references, {
    documentId: document.id,
    read: proposal.meetings,
    meetingOf: told.meetingOf,
    // A text tells what a plan became, and refers to what was held.
    knownMeetings: knownMeetings.filter(({ planned }) => planned !== true),
    names,
  });
  return {
    document,
    meetings: told.meetings,
    acts: acts.acts,
    references: references.references,
    unresolved: distinct([
      ...unresolved,
      ...(proposal.meetings.length === 0 ? [noMeeting(input.title)] : []),
      ...told.unresolved,
      ...openWords(proposal, acts.idOf, names),
      ...acts.unresolved,
      ...references.unresolved,
    ]),
  };
}

function noMeeting(title: string): LinkedUnresolved {
  return { kind: 'MEETING', text: title, why: 'no talk was found in the text' };
}

/** What the reader left open, but for those who take part: they were matched here. */
function openWords(
  proposal: Proposal,
  actIdOf: readonly (string | undefined)[],
  names: KnownNames,
): LinkedUnresolved[] {
  const spans = proposal.meetings.map(({ span }) => span);
  const isParticipant = ({ kind, paragraph, start, end }: Unresolved) =>
    /^(?:PERSON|OFFICE|COUNTRY)$/u.test(kind) &&
    spans.some((span) => span.paragraph === paragraph && span.start === start && span.end === end);
  return proposal.unresolved
    .filter((open) => !isParticipant(open))
    .map(({ kind, text, paragraph, start, end, why, offer, acts = [] }) => {
      const passage = proposal.passages.find(({ number }) => number === paragraph)?.text;
      const waitingIds = acts.flatMap((index) => actIdOf[index] ?? []);
      return {
        kind,
        text,
        why,
        ...(offer === undefined ? {} : { offer: linkOffer(offer, names) }),
        ...(waitingIds.length === 0 ? {} : { waitingIds }),
        ...(passage === undefined || paragraph === undefined || start === undefined || end === undefined
          ? {}
          : { citation: { number: paragraph, start, end, quote: passage.slice(start, end) } }),
      };
    });
}

function linkOffer({ country, ...offer }: Offer, names: KnownNames): LinkedOffer {
  const of = country === undefined ? undefined : names.countries.get(country);
  return { ...offer, ...(of === undefined ? {} : { ofId: of.id }) };
}

function distinct(all: readonly LinkedUnresolved[]): LinkedUnresolved[] {
  const keys = all.map(({ kind, text, citation }) => JSON.stringify([kind, text, citation?.number, citation?.start]));
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
