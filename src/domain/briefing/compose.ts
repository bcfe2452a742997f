import { agreements, openings } from '../acts.js';
import { longDay } from '../day.js';
import type { Wording } from '../document.js';
import { groupBy } from '../group-by.js';
import { listed, withArticle } from '../sentence.js';
import type { BriefedAct, BriefingEvidence, CitedPassage, Extent, IssueThread, Side, Source } from './evidence.js';
import { groupThreads, hardest, openRequests, speakersKey, type ThreadGroup } from './threads.js';

/** A briefing before it is stored in the graph. */
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
 * Writes the two pages that a desk officer takes into the room. The order is: the meeting in a few lines; the prior talks
 * and why they matter; each issue with the position of each side, the hardest issue first; what was agreed and what came of
 * it; requests to which no answer is held. Every bullet carries a citation. What has no source is left out.
 */
export function composeBriefing(evidence: BriefingEvidence): ComposedBriefing {
  const citations = new Citations();
  const isPlanned = evidence.state === 'PLANNED';
  const groups = groupThreads(evidence.threads);
  const title = `${evidence.title}, ${longDay(evidence.date)}`;
  const sections = [
    `# ${plain(title)}`,
    opening(evidence, citations),
    isPlanned ? '' : held(evidence),
    section('What led up to it', priorTalks(evidence, citations), 'No earlier talk in the graph is connected with it.'),
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
    '## Sources',
    whoseWords(citations),
    citations.sources
      .map(
        (source, index) =>
          `${index + 1}. ${plain(source.publisherName)}, [${plain(source.title)}][${index + 1}], ${longDay(source.publishedOn)}`,
      )
      .join('\n'),
    citations.sources.map((source, index) => `[${index + 1}]: ${linkOf(source.url)}`).join('\n'),
  ];
  return {
    title,
    markdown: `${sections.filter((text) => text !== '').join('\n\n')}\n`,
    sources: citations.sources.map(({ id }, index) => ({ number: index + 1, documentId: id })),
  };
}

function opening(evidence: BriefingEvidence, citations: Citations): string {
  const isPlanned = evidence.state === 'PLANNED';
  const where =
    evidence.place && [evidence.place.city, withArticle(evidence.place.country.name)].filter(Boolean).join(', ');
  const who = evidence.participants.map(({ person, office, country }) =>
    [person.name, [office?.title, country && withArticle(country.name)].filter(Boolean).join(' of ')]
      .filter(Boolean)
      .join(', '),
  );
  const parties = [...evidence.parties, ...evidence.organizations].map((party) => withArticle(party.name));
  const facts = [
    `${capitalized(listed(parties))} ${isPlanned ? 'plan to talk' : 'talked'} ${modes[evidence.mode]}${where ? ` in ${where}` : ''} on ${longDay(evidence.date)}`,
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

const extents: Readonly<Record<Extent, string>> = {
  OWN_TEXT: 'its own text, whole',
  OWN_SUMMARY: 'its own text, as a digest or in part',
  REPORTED: 'only its words as others report them',
  NOT_HELD: 'nothing that it published',
};

/** What is held of the meeting, party by party. */
function coverageOf({ coverage, parties, organizations }: BriefingEvidence) {
  return [...parties, ...organizations].map((party, place) => {
    const { extent = 'NOT_HELD', decided = false } = coverage[place] ?? {};
    // Only a text that is held whole, and of which everything was decided, shows that something is not in it.
    return { party, extent, isWhole: extent === 'OWN_TEXT' && decided };
  });
}

/** What is held of the meeting, in a sentence. What follows tells no more than these texts do. */
function held(evidence: BriefingEvidence): string {
  const coverage = coverageOf(evidence);
  if (coverage.every(({ extent }) => extent === 'NOT_HELD')) return 'No text about this talk is held.';
  return plain(
    `Held: ${coverage.map(({ party, extent }) => `of ${withArticle(party.name)} ${extents[extent]}`).join('; ')}.`,
  );
}

/** A conclusion from what is not there: certain only where the own text of each party is held whole and decided. */
function inTextsHeld(evidence: BriefingEvidence, conclusion: string): string {
  const coverage = coverageOf(evidence);
  if (coverage.every(({ isWhole }) => isWhole)) return `${capitalized(conclusion)}.`;
  if (coverage.every(({ extent }) => extent === 'NOT_HELD')) return 'Not known: no text about this talk is held.';
  const missing = coverage.filter(({ extent }) => extent !== 'OWN_TEXT').map(({ party }) => withArticle(party.name));
  const why =
    missing.length === 0
      ? 'Some of what was read in them waits for a decision.'
      : `What ${listed(missing)} published is not held whole.`;
  return plain(`In the texts held ${conclusion}. ${why}`);
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
  return `**${plain(listed(act.sides.map((side) => side.name)))}**, ${longDay(act.date)}: ${plain(act.summary ?? '')} ${citations.of(act.citations)}`;
}

/** In whose words the sources are held: what is no quotation must not pass for one. */
function whoseWords({ sources, wordings }: Citations): string {
  const kinds = { SUMMARY: 'our summary of what was published', TRANSLATION: 'a translation' } as const;
  return Object.entries(kinds)
    .flatMap(([wording, words]) => {
      const numbers = sources.flatMap(({ id }, index) => (wordings.get(id) === wording ? [String(index + 1)] : []));
      if (numbers.length === 0) return [];
      const all = numbers.length === sources.length;
      return `${all ? 'Every passage cited here is' : `The passages of ${listed(numbers)} are`} ${words}.`;
    })
    .join(' ');
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

/** Numbers the documents that a briefing cites, in the order in which they are first cited. */
class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];
  /** In whose words the documents are cited, by their ids. */
  readonly wordings = new Map<string, Wording>();

  /** Links to passages, such as `[1 ¶3][1]`, or to the words in the original, if they are known: at most two, and of different documents. Empty if there is nothing to cite. */
  of(passages: readonly CitedPassage[]): string {
    const documents = new Map(passages.map((cited) => [cited.document.id, cited]));
    return [...documents.values()]
      .slice(0, 2)
      .map(({ document, passage, url = document.url }) => {
        const number = this.#number(document, passage.wording);
        return `[${number} ¶${passage.number}]${url === document.url ? `[${number}]` : `(${linkOf(url)})`}`;
      })
      .join(' ');
  }

  /** Links to whole documents: `[1][1]`, at most two. */
  ofDocuments(documents: readonly Source[]): string {
    return documents
      .slice(0, 2)
      .map((document) => this.#number(document))
      .map((number) => `[${number}][${number}]`)
      .join(' ');
  }

  /** The documents in the order of their numbers. */
  get sources(): readonly Source[] {
    return this.#sources;
  }

  #number(document: Source, wording = document.wording): number {
    if (wording !== 'VERBATIM' || !this.wordings.has(document.id)) this.wordings.set(document.id, wording);
    const known = this.#numbers.get(document.id);
    if (known !== undefined) return known;
    this.#sources.push(document);
    this.#numbers.set(document.id, this.#sources.length);
    return this.#sources.length;
  }
}

/** An address, written so that CommonMark reads it as a single link. */
function linkOf(address: string): string {
  return `<${address.replaceAll(' ', '%20').replaceAll('<', '%3C').replaceAll('>', '%3E')}>`;
}

/** Escapes a text so that nothing in it is read as Markdown. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`);
}
