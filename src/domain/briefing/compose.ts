import { agreements, openings } from '../acts.js';
import { longDay } from '../day.js';
import { groupBy } from '../group-by.js';
import { listed, withArticle } from '../sentence.js';
import { Citations, plain } from './citations.js';
import { coverageOf, held, inTextsHeld } from './coverage.js';
import type { BriefedAct, BriefingEvidence, IssueThread, Side } from './evidence.js';
import { bullets, type ComposedBriefing, capitalized, pageOf } from './page.js';
import { actWords, howAndWhere, participantWords } from './talk-words.js';
import { groupThreads, hardest, openRequests, speakersKey, type ThreadGroup } from './threads.js';

/** What fits on two pages. */
const most = { threads: 6, positions: 4, agreed: 4, open: 4 };

/**
 * Writes the two pages that a desk officer takes into the room. The order is: the meeting in a few lines; the prior talks
 * and why they matter; each issue with the position of each side, the hardest issue first; what was agreed and what came of
 * it; requests to which no answer is held. Every bullet carries a citation. What has no source is left out.
 *
 * @param standing the issues as they stood before a talk of which no text is held, a section each
 */
export function composeBriefing(
  evidence: BriefingEvidence,
  standing: (citations: Citations) => readonly string[] = () => [],
): ComposedBriefing {
  const citations = new Citations();
  const isPlanned = evidence.state === 'PLANNED';
  const groups = groupThreads(evidence.threads);
  const title = `${evidence.title}, ${longDay(evidence.date)}`;
  const opened = [
    opening(evidence, citations),
    isPlanned ? '' : held(evidence),
    section('What led up to it', priorTalks(evidence, citations), 'No earlier talk in the graph is connected with it.'),
  ];
  const before = standing(citations);
  const sections = [
    ...opened,
    ...(before.length === 0 ? [] : ['## The issues as they stood before it', ...before]),
    ...groups
      .slice(0, most.threads)
      .flatMap((group) => [`## ${plain(listed(group.names))}`, bullets(positions(group, evidence, citations))]),
    also(groups.slice(most.threads)),
    ...(isPlanned
      ? []
      : [
          section('Agreed', agreed(evidence.threads, citations), inTextsHeld(evidence, 'nothing is told as agreed')),
          section(
            'Open',
            open(evidence.threads, citations),
            inTextsHeld(evidence, 'no request is left without an answer'),
          ),
        ]),
  ];
  return pageOf(title, sections, citations);
}

function opening(evidence: BriefingEvidence, citations: Citations): string {
  const isPlanned = evidence.state === 'PLANNED';
  const who = evidence.participants.map(participantWords);
  const parties = [...evidence.parties, ...evidence.organizations].map((party) => withArticle(party.name));
  const facts = [
    `${capitalized(listed(parties))} ${isPlanned ? 'plan to talk' : 'talked'} ${howAndWhere(evidence)} on ${longDay(evidence.date)}`,
    evidence.durationMinutes === null ? '' : ` for about ${evidence.durationMinutes} minutes`,
    evidence.onMarginsOf.length === 0
      ? ''
      : `, beside ${listed(evidence.onMarginsOf.map((occasion) => occasion.title))}`,
    '.',
    who.length === 0 ? '' : ` ${isPlanned ? 'To take part:' : 'Taking part:'} ${who.join('; ')}.`,
  ];
  const sentence = `${plain(facts.join(''))} ${citations.ofDocuments(evidence.documents)}`.trim();
  return [sentence, ...toldDifferently(evidence, citations)].join(' ');
}

/** The length and the place as a document tells them otherwise than the first sentence. */
function toldDifferently(
  { durationMinutes, place, tellings, documents }: BriefingEvidence,
  citations: Citations,
): string[] {
  return tellings.flatMap((told) => {
    const differs = [
      ...(told.durationMinutes === null || told.durationMinutes === durationMinutes
        ? []
        : [`about ${told.durationMinutes} minutes`]),
      ...(!told.place?.city || !place?.city || told.place.city === place.city
        ? []
        : [`${told.place.city} as the place`]),
    ];
    if (differs.length === 0) return [];
    const cited = citations.ofDocuments(documents.filter(({ id }) => id === told.document.id));
    return [`${plain(`Another account gives ${listed(differs)}.`)} ${cited}`.trim()];
  });
}

function priorTalks(evidence: BriefingEvidence, citations: Citations): string[] {
  return evidence.priorTalks.edges.flatMap(({ node, reasons }) => {
    const passages = reasons.flatMap((reason) => reason.citations);
    const cited = passages.length > 0 ? citations.of(passages) : citations.ofDocuments(node.documents);
    if (cited === '') return [];
    const why = reasons.slice(0, 3).map((reason) => reason.explanation);
    return `**${plain(node.title)}, ${longDay(node.date)}.** ${plain(why.join(' '))} ${cited}`;
  });
}

/**
 * The position of each side: its hardest act of the meeting, and of equally hard acts the last. A side of which no act is held is told
 * by its last act before the meeting. What came before is what the same speakers did, else what one of them did alone or with another
 * party. An act that only opens a subject counts if the side said nothing more.
 */
function positions({ here, before }: ThreadGroup, evidence: BriefingEvidence, citations: Citations): string[] {
  const said = here.filter((act) => !openings.has(act.type));
  const latest = [...groupBy(said.length > 0 ? said : here, speakersKey).values()].map(hardest);
  const told = new Set(latest.flatMap((act) => act.sides.map((side) => side.id)));
  const isWhole = (id: string) => coverageOf(evidence).some((held) => held.party.id === id && held.isWhole);
  const parties = [...evidence.parties, ...evidence.organizations];
  const others = before.filter((act) => act.sides.every((side) => !told.has(side.id)));
  return [
    ...latest.map((act) => {
      const earlier =
        before.find((other) => speakersKey(other) === speakersKey(act)) ??
        before.find((other) => isAmong(other.sides, parties) && other.sides.some(({ id }) => isIn(act.sides, id)));
      return position(act, earlier, citations);
    }),
    ...others.map((act) => {
      const isSilent = act.sides.every(({ id }) => isWhole(id));
      const own = act.sides.length === 1 ? 'Its own text of this talk does' : 'Their own texts of this talk do';
      return `${statement(act, citations)} ${isSilent ? `${own} not mention it.` : 'No text of this talk that is held tells of it.'}`;
    }),
  ].slice(0, most.positions);
}

const isIn = (sides: readonly Side[], wanted: string) => sides.some(({ id }) => id === wanted);
const isAmong = (sides: readonly Side[], parties: readonly Side[]) => sides.every(({ id }) => isIn(parties, id));

function position(act: BriefedAct, earlier: BriefedAct | undefined, citations: Citations): string {
  const since =
    earlier === undefined
      ? 'Nothing earlier on this is held.'
      : earlier.type === act.type && speakersKey(earlier) === speakersKey(act)
        ? `As on ${longDay(earlier.date)}. ${citations.of(earlier.citations)}`
        : `Before, on ${longDay(earlier.date)}: ${plain(earlier.summary ?? '')} ${citations.of(earlier.citations)}`;
  return `${statement(act, citations)} ${since}`.trim();
}

function agreed(threads: readonly IssueThread[], citations: Citations): string[] {
  const seen = new Set<string>();
  return threads
    .flatMap((thread) => thread.here.filter(({ type }) => agreements.has(type)).map((act) => ({ act, thread })))
    .filter(({ act }) => !seen.has(act.id) && seen.add(act.id))
    .slice(0, most.agreed)
    .map(({ act, thread }) => {
      const next = thread.after.find((later) =>
        act.sides.every((side) => later.sides.some(({ id }) => id === side.id)),
      );
      const outcome =
        next === undefined
          ? 'Nothing later on this is held.'
          : `Next, on ${longDay(next.date)}: ${plain(next.summary ?? '')} ${citations.of(next.citations)}`;
      return `${statement(act, citations)} ${outcome}`;
    });
}

function open(threads: readonly IssueThread[], citations: Citations): string[] {
  const acts = new Map(threads.flatMap(openRequests).map((act) => [act.id, act]));
  return [...acts.values()]
    .slice(0, most.open)
    .map(
      (act) =>
        `${statement(act, citations)} No answer of ${plain(listed(act.toward.map((side) => withArticle(side.name))))} is in the texts held.`,
    );
}

function also(groups: readonly ThreadGroup[]): string {
  return groups.length === 0 ? '' : plain(`Also dealt with: ${listed(groups.flatMap((group) => group.names))}.`);
}

function statement(act: BriefedAct, citations: Citations): string {
  return `${actWords(act)} ${citations.of(act.citations)}`;
}

function section(title: string, lines: readonly string[], none: string): string {
  return `## ${title}\n\n${lines.length === 0 ? none : bullets(lines)}`;
}
