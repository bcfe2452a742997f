import { courtesies, openings } from '../../acts.js';
import { daysBetween, shiftDay } from '../../day.js';
import { hardest } from '../threads.js';
import { isAmongParties, openAsks, standingAsks } from './asked.js';
import type { AheadIssue, EarlierTalk, Sketch } from './evidence.js';
import type { AheadQuestion } from './question.js';

/** How long an issue stays live after it came up, in days. */
const liveDays = 730;
/** After so many days an occasion on which an issue came up counts half for its weight. */
const halfLife = 182;
/** What a request to which no answer is held adds to the weight of its issue. An occasion of the day before adds 1. */
const openWeight = 0.5;
/** How many of such requests count. */
const mostOpen = 2;
/** After so many days, in which a party went on opening the subject, what it said of it is no longer its latest line. */
const staleDays = 365;
/** How much older than what all did together, in days, a line of one party may be to be told beside it. */
const besideDays = 1_095;

/** Issues that stand between the parties and are told together, with the acts that a briefing tells of them. */
export interface LiveIssue {
  readonly issues: readonly AheadIssue[];
  /** How many of the earlier talks dealt with them. */
  readonly talks: number;
  /** The day of the last of those; empty if there is none. */
  readonly lastTalk: string;
  /** The last day on which they came up. */
  readonly last: string;
  /** The latest line of each party, and of several together if that is later. The latest first. */
  readonly lines: readonly Sketch[];
  /** The latest request of each party to the others. The latest first. */
  readonly asks: readonly Sketch[];
}

/**
 * The issues that stand between the parties, the heaviest first.
 *
 * An issue is live if it came up in the last {@link liveDays} days, or on the last day of which acts are held, and if more was done about
 * it than courtesy asks. Its weight is the sum over the days on which it came up, each halved for every {@link halfLife} days that passed
 * since, and {@link openWeight} for each request to which no answer is held, up to {@link mostOpen}. An issue of which a part is live is
 * told by its parts, unless a request about it is open. Issues with the same latest line, but for the opening of a subject, are told together, as heavy as the
 * heaviest of them.
 */
export function liveIssues(
  issues: readonly AheadIssue[],
  talks: readonly EarlierTalk[],
  question: AheadQuestion,
): LiveIssue[] {
  const candidates = issues.map((issue) => ({
    issue,
    acts: issue.acts.nodes.filter((act) => !courtesies.has(act.type) && isAmongParties(act, issue, question)),
  }));
  const lastDay = latest(candidates.flatMap(({ acts }) => acts.map(({ date }) => date)));
  const since = [shiftDay(question.on, -liveDays), lastDay].sort()[0] ?? '';
  const weighed = candidates
    .filter(({ acts }) => acts.some(({ date }) => date >= since))
    .map(({ issue, acts }) => weigh(issue, acts, talks, question));
  const live = new Set(weighed.map(({ issue }) => issue.id));
  const told = weighed
    .filter(({ issue, open }) => open > 0 || issue.narrower.every(({ id }) => !live.has(id)))
    .sort((first, second) => second.weight - first.weight || (first.last < second.last ? 1 : -1));
  const groups = new Map<string, typeof told>();
  for (const each of told) {
    const key = (each.lines.find(({ type }) => !openings.has(type)) ?? each.lines[0])?.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => ({
    issues: group.map(({ issue }) => issue),
    talks: new Set(group.flatMap(({ dealt }) => dealt.map(({ id }) => id))).size,
    lastTalk: latest(group.flatMap(({ dealt }) => dealt.map(({ date }) => date))),
    last: latest(group.map(({ last }) => last)),
    lines: byDay(group.flatMap(({ lines }) => lines)),
    asks: byDay(group.flatMap(({ asks }) => asks)),
  }));
}

/** What a live issue weighs, and what is told of it. @param acts those between the parties, the latest first */
function weigh(issue: AheadIssue, acts: readonly Sketch[], talks: readonly EarlierTalk[], question: AheadQuestion) {
  const days = [...new Set(acts.map(({ date }) => date))];
  const asks = standingAsks(acts, question);
  const open = openAsks(asks, question.on).length;
  const weight =
    days.reduce((sum, day) => sum + 0.5 ** (daysBetween(day, question.on) / halfLife), 0) +
    openWeight * Math.min(open, mostOpen);
  const dealt = talks.filter((talk) => talk.issues.some(({ id }) => id === issue.id));
  return { issue, dealt, last: latest(days), lines: standingLines(acts, question), asks, weight, open };
}

/**
 * The latest line of each party: see {@link lineOf}. What several did together stands for none of them; the latest of it is told beside,
 * if nothing that a party did alone came later, and then without lines that are much older.
 */
function standingLines(acts: readonly Sketch[], { partyIds }: AheadQuestion): Sketch[] {
  const alone = partyIds.flatMap((party) =>
    lineOf(acts.filter(({ sides }) => sides.length === 1 && sides[0]?.id === party)),
  );
  const [together] = lineOf(acts.filter(({ sides }) => sides.length > 1)).filter((act) =>
    alone.every(({ date }) => date <= act.date),
  );
  if (together === undefined) return byDay(alone);
  return byDay([together, ...alone.filter(({ date }) => daysBetween(date, together.date) <= besideDays)]);
}

/**
 * The hardest act of the last day with more than the opening of the subject. That the subject was opened counts if nothing more was said,
 * or only {@link staleDays} days earlier.
 *
 * @param acts the latest first
 */
function lineOf(acts: readonly Sketch[]): Sketch[] {
  const [latest] = acts;
  const said = acts.filter(({ type }) => !openings.has(type));
  const [lastSaid] = said;
  if (latest === undefined) return [];
  const isStale = lastSaid === undefined || daysBetween(lastSaid.date, latest.date) > staleDays;
  const day = isStale ? latest.date : lastSaid.date;
  return [hardest((isStale ? acts : said).filter(({ date }) => date === day))];
}

/** Acts, each once, the latest first. */
function byDay(acts: readonly Sketch[]): Sketch[] {
  const each = [...new Map(acts.map((act) => [act.id, act])).values()];
  return each.sort((first, second) => (first.date < second.date ? 1 : first.date > second.date ? -1 : 0));
}

function latest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}
