import { agreements, courtesies, openings } from '../../acts.js';
import type { MeetingLevel } from '../../meeting.js';
import { hardest, toneOf } from '../threads.js';
import { type Anniversary, anniversaries } from './anniversaries.js';
import type { AheadEvidence, AheadIssue, EarlierTalk, Sketch } from './evidence.js';
import { type LiveIssue, liveIssues } from './live-issues.js';
import type { AheadQuestion } from './question.js';

/** What a briefing tells, before the words of it are read. */
export interface ChosenTalks {
  /** The last talk of these parties alone, else the last in which all took part with others. */
  readonly last: EarlierTalk | undefined;
  /** The last talk of which a text is held, if none is of the last talk. */
  readonly lastTold: EarlierTalk | undefined;
  /** The last two talks of these parties alone of which texts are held. */
  readonly compared: ComparedTalks | undefined;
  /** A later talk in which all took part with others. */
  readonly withOthers: EarlierTalk | undefined;
  /** The last talk at the level of the talk to come, if the last talk was at another. */
  readonly atLevel: EarlierTalk | undefined;
  readonly level: MeetingLevel | undefined;
}

/** Two talks of these parties alone, one after the other, of which texts are held. */
export interface ComparedTalks {
  readonly base: EarlierTalk;
  readonly head: EarlierTalk;
}

/** What a briefing tells of issues and acts, before the words of them are read. */
export interface ChosenActs {
  /** The issues that stand between the parties, the heaviest first. */
  readonly live: readonly LiveIssue[];
  /** Those of them that are told one by one, the hardest in tone first. */
  readonly told: readonly LiveIssue[];
  /** What came of the last talk. */
  readonly outcome: readonly Sketch[];
  readonly anniversaries: readonly Anniversary[];
}

/** The talks that a briefing tells. */
export function chooseTalks({ talks, plans }: AheadEvidence, question: AheadQuestion): ChosenTalks {
  const alone = talks.filter(
    ({ parties, organizations }) => parties.length + organizations.length === question.partyIds.length,
  );
  const last = alone[0] ?? talks[0];
  const isTold = ({ documents }: EarlierTalk) => documents.some(({ publishedOn }) => publishedOn <= question.on);
  const told = alone.filter(isTold);
  const ranked = [...alone, ...talks].find((talk) => talk.level !== 'OTHER');
  const level = question.level ?? plans.find(({ date }) => date === question.on)?.level ?? ranked?.level;
  const [latest] = talks;
  return {
    last,
    lastTold: last !== undefined && isTold(last) ? undefined : (told[0] ?? talks.find(isTold)),
    compared: told[0] !== undefined && told[1] !== undefined ? { base: told[1], head: told[0] } : undefined,
    withOthers: latest !== last ? latest : undefined,
    atLevel: last?.level === level ? undefined : alone.find((talk) => talk.level === level),
    level,
  };
}

/** How many live issues are told one by one. */
const mostIssues = 6;
/** From which tone on an act is an objection: see the tones in `vocabulary/acts`. */
const objection = 3;

/**
 * The acts that a briefing tells.
 *
 * @param lastTalk the acts of the last talk, the latest first
 */
export function chooseActs(
  issues: readonly AheadIssue[],
  lastTalk: readonly Sketch[],
  talks: readonly EarlierTalk[],
  question: AheadQuestion,
): ChosenActs {
  const live = liveIssues(issues, talks, question);
  return {
    live,
    told: live.slice(0, mostIssues).sort((first, second) => hardness(second) - hardness(first)),
    outcome: outcomeOf(lastTalk, question.on),
    anniversaries: anniversaries(live, question),
  };
}

/**
 * What came of a talk: what was agreed in it together, else the hardest of what was done together; and the hardest objection of each side.
 * If there is neither, it is the hardest act of each side.
 */
function outcomeOf(acts: readonly Sketch[], on: string): Sketch[] {
  const known = acts.filter(
    ({ type, citations }) =>
      !openings.has(type) && !courtesies.has(type) && citations.some(({ document }) => document.publishedOn <= on),
  );
  const together = known.filter(({ sides }) => sides.length > 1);
  const agreed = together.filter(({ type }) => agreements.has(type));
  const sides = [...new Set(known.flatMap((act) => (act.sides.length === 1 ? act.sides.map(({ id }) => id) : [])))];
  const alone = sides.map((side) =>
    hardest(known.filter((act) => act.sides.length === 1 && act.sides[0]?.id === side)),
  );
  const joint = agreed.length > 0 ? agreed.slice(0, 2) : together.length > 0 ? [hardest(together)] : [];
  const objections = alone.filter(({ type }) => toneOf({ type }) >= objection);
  return joint.length + objections.length > 0 ? [...joint, ...objections] : alone;
}

/** How hard the hardest line about an issue sounds. */
function hardness({ lines }: LiveIssue): number {
  return Math.max(...lines.map(toneOf));
}
