import { longDay } from '../../day.js';
import { Citations, plain } from '../citations.js';
import type { BriefedAct, Source } from '../evidence.js';
import { type ComposedBriefing, capitalized, pageOf } from '../page.js';
import { atLevel, howAndWhere } from '../talk-words.js';
import { asksPart } from './asks.js';
import { changes } from './changes.js';
import type { ChosenActs, ChosenTalks } from './choose.js';
import { datesAhead } from './dates.js';
import type { AheadEvidence, TalkChanges } from './evidence.js';
import { issuePart } from './issue-part.js';
import { lastTalk } from './last-talk.js';
import { opposite } from './opposite.js';
import type { AheadQuestion } from './question.js';
import { nameOf, namesOf, partText, sourcesOf, type Telling } from './telling.js';

/** The words of what was chosen. */
export interface AheadWords {
  readonly acts: readonly BriefedAct[];
  readonly documents: readonly Source[];
}

/**
 * Writes the briefing for a talk to come: a page for the minister (the last talk, what each side asks, who sits opposite), and two for the
 * desk (each live issue, what changed between the last two talks, dates ahead). Every bullet ends with the numbers of its sources.
 * What is not held is said outside bullets.
 *
 * @param changed what changed between the talks that are compared, if there are two
 */
export function composeAhead(
  question: AheadQuestion,
  evidence: AheadEvidence,
  talks: ChosenTalks,
  chosen: ChosenActs,
  changed: TalkChanges | undefined,
  words: AheadWords,
): ComposedBriefing {
  const telling = tellingOf(question, evidence, words, new Citations());
  // The side for which it is written comes first.
  const sides = [...evidence.parties].sort(
    (first, second) => Number(second.id === question.forId) - Number(first.id === question.forId),
  );
  const title = `${capitalized(namesOf(sides))}: talk of ${longDay(question.on)}`;
  const sections = [
    opening(telling, talks),
    '## For the minister',
    partText(lastTalk(telling, talks, chosen)),
    ...(chosen.live.length === 0 ? [] : sides.map((party) => partText(asksPart(telling, chosen, party)))),
    partText(opposite(telling, talks.level)),
    '## For the desk',
    ...(chosen.live.length === 0 ? ['No issue between them is recorded here.'] : []),
    ...chosen.told.map((live) => partText(issuePart(telling, live))),
    changed === undefined || talks.compared === undefined ? '' : partText(changes(telling, talks.compared, changed)),
    partText(datesAhead(telling, chosen)),
  ];
  return pageOf(title, sections, telling.citations);
}

/** Each live issue as it stood before a talk, a section each, for a briefing that has its own citations. */
export function standingIssues(
  question: AheadQuestion,
  evidence: AheadEvidence,
  { told }: ChosenActs,
  words: AheadWords,
  citations: Citations,
): string[] {
  const telling = tellingOf(question, evidence, words, citations);
  return told.map((live) => partText(issuePart(telling, live)));
}

function tellingOf(question: AheadQuestion, evidence: AheadEvidence, words: AheadWords, citations: Citations): Telling {
  return {
    question,
    evidence,
    acts: new Map(knownActs(words.acts, question.on)),
    documents: new Map(words.documents.map((document) => [document.id, document])),
    citations,
  };
}

/** For whom it is written, for which talk, and from what. */
function opening(telling: Telling, { level }: ChosenTalks): string {
  const { question, evidence } = telling;
  const plan = evidence.plans.find(({ date }) => date === question.on);
  const words = level === undefined ? '' : atLevel(level);
  const { marks, addresses } = sourcesOf(telling, plan?.sources ?? []);
  const planned =
    plan === undefined
      ? ''
      : `${plain(`Planned: ${plan.title}, ${howAndWhere(plan)}.`)}${addresses === '' ? '' : ` (${addresses})`} ${marks}`.trim();
  return [
    planned,
    plain(
      `Written ${[question.forId === undefined ? '' : `for ${nameOf(telling, question.forId)}`, `for a talk ${words || 'of which the level is not known'}`].filter(Boolean).join(', ')}. It rests on what was said before ${longDay(question.on)}, in texts published by that day and held here.`,
    ),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** The acts that documents tell which were published by the day, by id. */
function knownActs(acts: readonly BriefedAct[], on: string): [string, BriefedAct][] {
  return acts
    .filter(({ citations }) => citations.some(({ document }) => document.publishedOn <= on))
    .map((act) => [act.id, act]);
}
