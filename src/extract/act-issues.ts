import { actPurpose } from '../generated/vocabulary/acts.js';
import { calendar } from '../generated/vocabulary/calendar.js';
import { phrases } from '../generated/vocabulary/phrases.js';
import { relationWords } from '../generated/vocabulary/relations.js';
import type { Content } from './contents.js';
import { cues, eitherOf, matches } from './cues.js';
import { type IssueMention, type IssueSetting, type UnboundCue, withoutOccasions } from './issues.js';
import { publisherCountry, type Reading, type ReadMeeting, type ReadPassage } from './reading.js';

/** What an act is about, and how that is known. */
export interface ActIssues {
  readonly issues: readonly IssueMention[];
  /** 0 to 1. */
  readonly worth: number;
  readonly how: string;
  /** Words of the clause that would name an issue within its bounds; only if nothing is named. */
  readonly unbound: readonly UnboundCue[];
}

/** Where the issues of an act are looked for. */
export interface IssueScope {
  readonly reading: Reading;
  readonly setting: IssueSetting;
  readonly sentence: string;
  readonly content: Content;
  /** The words of the verb, which may name the issue themselves ("conveyed his condolences"). */
  readonly verb: string;
  /** UTF-16 code units of the sentence at which the words behind the verb begin. */
  readonly behind: number;
  /** UTF-16 code units of the sentence at which the act begins. */
  readonly from: number;
  /** Whether what is said names a matter of its own, known or not. */
  readonly namesMatter: () => boolean;
  /** Named before the verb: "On the abductions issue, …". */
  readonly fronted: readonly IssueMention[];
  /** Of the act before in the same passage. */
  readonly before: readonly IssueMention[];
  readonly topic: readonly IssueMention[];
  /** Of the last act of an earlier passage: for a reply that names nothing. */
  readonly earlier: readonly IssueMention[];
}

const anaphora = cues(phrases.anaphora);
/** "This had come about", "thanked him for it": a pronoun instead of a matter. */
const pronoun =
  /\b(?:this|these)\s+(?:had|has|have|is|was|were|are|would|will|could|must|should|can|cannot|may|might)\b|\b(?:about|against|concerning|for|in|of|on|over|regarding|to|with)\s+(?:this|it|them)(?=\s*(?:[,.;]|$|(?:as|but|in|while|with)\b))/iu;
const reply = cues(phrases.replies);

function unique(issues: readonly IssueMention[]): IssueMention[] {
  return issues.filter((mention, index) => issues.findIndex((other) => other.issue.id === mention.issue.id) === index);
}

const cooperation = cues(relationWords.matters.cooperation);

/** What a later act may go on about: the matters, and not the frame or the cooperation in which they were named, unless it says so. */
function goingOn(issues: readonly IssueMention[], words: string): readonly IssueMention[] {
  const together = issues.filter(({ issue }) => issue.matters?.includes('cooperation') === true);
  if (together.length > 0 && matches(cooperation, words)) return together;
  const matters = issues.filter(({ frame, issue }) => !frame && issue.matters?.includes('cooperation') !== true);
  return matters.length > 0 ? matters : issues;
}

/** What is called for: cooperation that is asked of the other side is how, and not what. */
function calledFor(issues: readonly IssueMention[]): readonly IssueMention[] {
  const others = issues.filter(({ issue }) => issue.matters?.includes('cooperation') !== true);
  return others.length > 0 ? others : issues;
}

/**
 * What an act is about: named in its clause or before the verb, or in the rest of what this verb says. Else it goes on about what the act
 * before was about, or about the topic of the passage or the talk, if its words point back or name no matter of their own. A word that
 * says little ("North Korea") gives way to an act or topic that says more of the same country. Words that would name an issue if it were
 * bounded say that the clause is about something of its own: nothing is carried over to it.
 */
export function actIssues(scope: IssueScope): ActIssues {
  const { reading, setting, sentence, content, verb, fronted, before, topic, earlier } = scope;
  const clauses = content.parts.map((part) => sentence.slice(part.start, part.end));
  const carried = goingOn(before, clauses.join(' '));
  const found = [verb, ...clauses].map((text) => reading.issues(text, setting));
  const own = unique(found.flatMap(({ named }) => named));
  const named = unique([...own, ...fronted]).filter((mention) => !mention.weak);
  const plain = clauses.map(withoutOccasions);
  const refers = plain.some((clause) => matches(anaphora, clause));
  const strong = named.length > 0 && refers ? unique([...named, ...carried]) : named;
  if (strong.some((mention) => own.includes(mention)))
    return {
      issues: actPurpose[content.type] === 'ask' ? calledFor(strong) : strong,
      worth: 1,
      how: 'named in the clause',
      unbound: [],
    };
  if (strong.length > 0) return { issues: strong, worth: 0.9, how: 'named before the verb', unbound: [] };
  const unbound = found.flatMap((part) => part.unbound);
  const nothing: ActIssues = { issues: [], worth: 0.4, how: 'not named', unbound };
  const weak = unique([...own, ...fronted]);
  if (unbound.length > 0 && weak.length === 0 && !refers) return nothing;
  const isReply = matches(reply, sentence.slice(scope.from, content.end));
  const sentenceSoFar = reading.issues(sentence.slice(scope.behind, content.end), setting);
  const rest = sentenceSoFar.named.filter((mention) => !mention.weak);
  const known: readonly Omit<ActIssues, 'unbound'>[] = [
    { issues: rest, worth: 0.7, how: 'named in the sentence' },
    { issues: carried, worth: 0.7, how: 'carried over' },
    { issues: topic, worth: 0.6, how: 'topic of the passage or the talk' },
    { issues: isReply ? earlier : [], worth: 0.5, how: 'carried over from the passage before' },
  ];
  if (weak.length > 0) {
    const more = known.find((source) => source.issues.some(({ issue }) => issue.aimsAt !== undefined));
    return { ...(more ?? { issues: weak, worth: 0.85, how: 'named in the clause' }), unbound: [] };
  }
  const goesOn = refers || plain.some((clause) => pronoun.test(clause)) || isReply || !scope.namesMatter();
  const source = known.find(({ issues, how }) => issues.length > 0 && (goesOn || how === 'named in the sentence'));
  return source === undefined ? nothing : { ...source, unbound: [] };
}

/** Words behind which the title or introduction says what the talk is about; a day is no matter. */
const about = new RegExp(
  `\\b${eitherOf(phrases.topics)}\\s+(?!\\d|${eitherOf([...calendar.weekdays, ...calendar.months])})(.*)$`,
  'u',
);

/** What a passage is about by its heading, else what the talk is about by the title and the introduction. */
export function topicOf(
  reading: Reading,
  passage: ReadPassage,
  meeting: ReadMeeting | undefined,
): readonly IssueMention[] {
  const parties = meeting?.meeting.parties ?? [];
  const { title } = reading.readout;
  const heading = passage.text.split('\n\n', 1)[0] ?? '';
  const own =
    heading.length < 90 && heading !== passage.text
      ? reading.issues(heading, settingOf(reading, parties, passage.text)).named
      : [];
  if (own.length > 0) return own;
  const texts = [title, meeting?.meeting.span.quote ?? ''];
  const found = texts.flatMap(
    (text) => reading.issues(about.exec(text)?.[1] ?? '', settingOf(reading, parties, text)).named,
  );
  return found.filter((mention, index) => found.findIndex((other) => other.issue.id === mention.issue.id) === index);
}

/** What stands around a part of a text: those who talk, the text so far, and the title. */
export function settingOf(reading: Reading, parties: readonly string[], before: string): IssueSetting {
  const { title } = reading.readout;
  return {
    parties,
    concerned: parties.length > 0 ? parties : concernedBy(reading),
    around: [before, title],
  };
}

/** Whom a text without a talk concerns: the country of its publisher, and those that its title names. */
function concernedBy(reading: Reading): readonly string[] {
  const own = publisherCountry(reading);
  const named = reading.countries(reading.readout.title).map(({ code }) => code);
  return [...new Set([...(own === undefined ? [] : [own]), ...named])];
}
