import type { Offer, Proposal, Unresolved } from '../../extract/proposal.js';
import type { DocumentInput } from '../document-input.js';
import type { LinkedOffer, LinkedReading, LinkedUnresolved } from '../linked-reading.js';
import { linkActs } from './acts.js';
import { linkDocument } from './document.js';
import type { KnownDocument, KnownMeeting, KnownNames } from './knowledge.js';
import { draftMeeting, linkMeetings } from './meetings.js';
import { nearestThings } from './nearest.js';
import { linkReferences } from './references.js';

/** What was looked up for one document. */
export interface LookedUp {
  readonly names: KnownNames;
  /** The document of the graph that has the address. */
  readonly document?: KnownDocument;
  readonly knownMeetings: readonly KnownMeeting[];
}

/** Links what was read in a document with what the graph knows. What matches nothing is in `unresolved`, with its words. */
export function linkReading(
  input: DocumentInput & { readonly language: string },
  proposal: Proposal,
  known: LookedUp,
): LinkedReading {
  const { names, knownMeetings } = known;
  const { document, unresolved } = linkDocument(input, proposal.passages, names, known.document);
  const drafts = proposal.meetings.map((meeting) => draftMeeting(meeting, names));
  const day = proposal.meetings[0]?.date ?? input.publishedOn;
  const told = linkMeetings(drafts, knownMeetings, names);
  const acts = linkActs(proposal.acts, {
    documentId: document.id,
    ...(input.publishedOn === undefined ? {} : { publishedOn: input.publishedOn }),
    meetingOf: told.meetingOf,
    sidesOf: drafts.map(({ people }) => people.sideOf),
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
  const open = distinct(
    [
      ...unresolved,
      ...(proposal.meetings.length === 0 ? [noMeeting(input.title)] : []),
      ...told.unresolved,
      ...openWords(proposal, acts.idOf, names),
      ...acts.unresolved,
      ...references.unresolved,
    ],
    names,
  );
  const nearest = nearestThings(open, day, names);
  return {
    document,
    meetings: told.meetings,
    acts: acts.acts,
    references: references.references,
    unresolved: open.map((words, place) => {
      const near = nearest[place] ?? [];
      return near.length === 0 ? words : { ...words, nearest: near };
    }),
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

/**
 * Each words once: an unknown person wherever in the text the name stands, other words at one place. A name that the graph has for
 * a country, an organization or an office is nobody's name.
 */
function distinct(all: readonly LinkedUnresolved[], names: KnownNames): LinkedUnresolved[] {
  const keys = all.map(({ kind, text, citation, offer }) =>
    JSON.stringify(kind === 'PERSON' && offer ? [offer.name] : [kind, text, citation?.number, citation?.start]),
  );
  const isNobody = ({ kind, text, offer }: LinkedUnresolved) =>
    kind === 'PERSON' && isNameOfOther(offer?.name ?? text, names);
  return all.filter((words, index) => keys.indexOf(keys[index] ?? '') === index && !isNobody(words));
}

function isNameOfOther(words: string, { countries, organizations, offices }: KnownNames): boolean {
  const wanted = words.toLowerCase();
  const isNamed = (known: Iterable<{ readonly aliases: readonly string[] } & ({ name: string } | { title: string })>) =>
    [...known].some((thing) =>
      ['name' in thing ? thing.name : thing.title, ...thing.aliases].some((name) => name.toLowerCase() === wanted),
    );
  return isNamed(countries.values()) || isNamed(organizations) || isNamed(offices.values());
}
