import { agreements, openings } from '../act-purpose.js';
import { withArticle } from '../country-name.js';
import { groupBy } from '../group-by.js';
import { Citations, linkOf } from './citations.js';
import type { BriefingEvidence, Deed, IssueThread } from './evidence.js';
import { openRequests } from './open-requests.js';
import { groupThreads, hardest, sidesOf, type ThreadGroup } from './thread-group.js';
import { listed, longDay, plain } from './words.js';

/** A briefing as it is made, outside of the graph. */
export interface ComposedBriefing {
  readonly title: string;
  /** CommonMark. */
  readonly markdown: string;
  readonly sources: readonly { readonly number: number; readonly documentId: string }[];
}

/** What fits on two pages. */
const most = { threads: 6, positions: 4, agreed: 4, open: 4 };
const modes = { IN_PERSON: 'in person', TELEPHONE: 'by telephone', VIDEO: 'by video' };

/**
 * The page that a desk officer takes into the room: the meeting in a paragraph; the prior talks and why; each issue with
 * each side's position, the hardest issues first; what was agreed and what came of it; requests without a recorded answer. Every bullet
 * carries a citation; what has no source is left out.
 */
export function composeBriefing(evidence: BriefingEvidence): ComposedBriefing {
  const citations = new Citations();
  const groups = groupThreads(evidence.threads);
  const title = `${evidence.title}, ${longDay(evidence.date)}`;
  const sections = [
    `# ${plain(title)}`,
    opening(evidence, citations),
    section('What led up to it', priorTalks(evidence, citations), 'No earlier talk in the graph is connected with it.'),
    ...groups
      .slice(0, most.threads)
      .flatMap((group) => [`## ${plain(listed(group.names))}`, bullets(positions(group, citations))]),
    also(groups.slice(most.threads)),
    section('Agreed', agreed(evidence.threads, citations), 'Nothing is recorded as agreed.'),
    section('Open', open(evidence.threads, citations), 'No request is recorded without an answer.'),
    '## Sources',
    citations.sources
      .map(
        (source, index) =>
          `${index + 1}. ${plain(source.publisherName)}, [${plain(source.title)}][${index + 1}], ${longDay(source.publishedOn)}`,
      )
      .join('\n'),
    citations.sources.map((source, index) => `[${index + 1}]: <${linkOf(source)}>`).join('\n'),
  ];
  return {
    title,
    markdown: `${sections.filter((text) => text !== '').join('\n\n')}\n`,
    sources: citations.sources.map(({ id }, index) => ({ number: index + 1, documentId: id })),
  };
}

function opening(evidence: BriefingEvidence, citations: Citations): string {
  const where =
    evidence.place && [evidence.place.city, withArticle(evidence.place.country.name)].filter(Boolean).join(', ');
  const who = evidence.participants.map(({ person, office, country }) =>
    [person.name, [office?.title, country && withArticle(country.name)].filter(Boolean).join(' of ')]
      .filter(Boolean)
      .join(', '),
  );
  const parties = [...evidence.parties, ...evidence.organizations].map((party) => withArticle(party.name));
  const facts = [
    `${capitalized(listed(parties))} talked ${modes[evidence.mode]}${where ? ` in ${where}` : ''} on ${longDay(evidence.date)}`,
    evidence.durationMinutes === null ? '' : ` for about ${evidence.durationMinutes} minutes`,
    evidence.onMarginsOf.length === 0
      ? ''
      : `, beside ${listed(evidence.onMarginsOf.map((occasion) => occasion.title))}`,
    '.',
    who.length === 0 ? '' : ` There were ${who.join('; ')}.`,
  ];
  return `${plain(facts.join(''))} ${citations.ofDocuments(evidence.documents)}`.trim();
}

function priorTalks(evidence: BriefingEvidence, citations: Citations): string[] {
  return evidence.priorTalks.edges.flatMap(({ node, reasons }) => {
    const words = reasons.flatMap((reason) => reason.citations);
    const cited = words.length > 0 ? citations.of(words) : citations.ofDocuments(node.documents);
    if (cited === '') return [];
    const why = reasons.slice(0, 3).map((reason) => reason.explanation);
    return `**${plain(node.title)}, ${longDay(node.date)}.** ${plain(why.join(' '))} ${cited}`;
  });
}

/**
 * Each side's position: the hardest act of the meeting, of equally hard ones the last; else the last one from before it.
 * To have had exchanges says nothing where a side said more.
 */
function positions({ here, before }: ThreadGroup, citations: Citations): string[] {
  const said = here.filter((deed) => !openings.has(deed.type));
  const latest = [...groupBy(said.length > 0 ? said : here, sidesOf).values()].map(hardest);
  const told = new Set(latest.flatMap((deed) => deed.sides.map((side) => side.id)));
  const silent = before.filter((deed) => deed.sides.every((side) => !told.has(side.id)));
  return [
    ...latest.map((deed) => {
      const earlier = before.find((other) => sidesOf(other) === sidesOf(deed));
      return position(deed, earlier, citations);
    }),
    ...silent.map((deed) => `${statement(deed, citations)} Not mentioned this time.`),
  ].slice(0, most.positions);
}

function position(deed: Deed, earlier: Deed | undefined, citations: Citations): string {
  const since =
    earlier === undefined
      ? 'Nothing earlier is recorded.'
      : earlier.type === deed.type
        ? `As on ${longDay(earlier.date)}. ${citations.of(earlier.citations)}`
        : `Before, on ${longDay(earlier.date)}: ${plain(earlier.summary ?? '')} ${citations.of(earlier.citations)}`;
  return `${statement(deed, citations)} ${since}`.trim();
}

function agreed(threads: readonly IssueThread[], citations: Citations): string[] {
  const seen = new Set<string>();
  return threads
    .flatMap((thread) => thread.here.filter(({ type }) => agreements.has(type)).map((deed) => ({ deed, thread })))
    .filter(({ deed }) => !seen.has(deed.id) && seen.add(deed.id))
    .slice(0, most.agreed)
    .map(({ deed, thread }) => {
      const next = thread.after.find((later) =>
        deed.sides.every((side) => later.sides.some(({ id }) => id === side.id)),
      );
      const outcome =
        next === undefined
          ? 'Nothing later is recorded.'
          : `Next, on ${longDay(next.date)}: ${plain(next.summary ?? '')} ${citations.of(next.citations)}`;
      return `${statement(deed, citations)} ${outcome}`;
    });
}

function open(threads: readonly IssueThread[], citations: Citations): string[] {
  const deeds = new Map(threads.flatMap(openRequests).map((deed) => [deed.id, deed]));
  return [...deeds.values()]
    .slice(0, most.open)
    .map(
      (deed) =>
        `${statement(deed, citations)} No answer of ${plain(listed(deed.toward.map((side) => withArticle(side.name))))} is recorded.`,
    );
}

function also(groups: readonly ThreadGroup[]): string {
  return groups.length === 0 ? '' : plain(`Also dealt with: ${listed(groups.flatMap((group) => group.names))}.`);
}

function statement(deed: Deed, citations: Citations): string {
  return `**${plain(listed(deed.sides.map((side) => side.name)))}**, ${longDay(deed.date)}: ${plain(deed.summary ?? '')} ${citations.of(deed.citations)}`;
}

function capitalized(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function section(title: string, lines: readonly string[], none: string): string {
  return `## ${title}\n\n${lines.length === 0 ? none : bullets(lines)}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
