import { longDay } from '../../day.js';
import { inSentence, listed } from '../../sentence.js';
import { plain } from '../citations.js';
import type { BriefedAct, Side } from '../evidence.js';
import { answersTo } from './asked.js';
import type { ChosenActs } from './choose.js';
import { cited, issueNames, namesOf, type Part, type Telling, wordsOf } from './telling.js';

/** How many requests of one party the first page has. */
const mostAsks = 4;

/** A request that is told, with the names of its issues. */
interface Ask {
  readonly act: BriefedAct;
  readonly issues: readonly string[];
  /** Whether an answer is held that was given before the day. */
  readonly answered: boolean;
}

/** What a party asks of the others: what no answer is held to first, then the latest first; each request once. */
export function asksPart(telling: Telling, { live }: ChosenActs, party: Side): Part {
  const { question, evidence } = telling;
  const asks = new Map<string, Ask>();
  for (const { issues, asks: sketches } of live) {
    for (const sketch of sketches) {
      const act = wordsOf(telling, sketch);
      if (act === undefined || act.sides.every(({ id }) => id !== party.id)) continue;
      const names = issues.filter((issue) => issue.acts.nodes.some(({ id }) => id === act.id)).map(({ name }) => name);
      const known = asks.get(act.id)?.issues ?? [];
      asks.set(act.id, { act, issues: [...known, ...names], answered: answersTo(sketch, question.on).length > 0 });
    }
  }
  const told = [...asks.values()]
    .sort(
      (first, second) =>
        Number(first.answered) - Number(second.answered) ||
        (first.act.date < second.act.date ? 1 : first.act.date > second.act.date ? -1 : 0),
    )
    .slice(0, mostAsks);
  const others = namesOf(evidence.parties.filter(({ id }) => id !== party.id));
  const name = namesOf([party]);
  const open = told.filter(({ answered }) => !answered);
  const headings = { none: `What ${name} asks`, own: `Our asks (${name})`, other: `Their asks (${name})` };
  return {
    heading: headings[question.forId === undefined ? 'none' : question.forId === party.id ? 'own' : 'other'],
    bullets: told.map(
      ({ act, issues }) =>
        `**${plain(issueNames(issues))}**, ${longDay(act.date)}: ${plain(act.summary ?? '')} ${cited(telling, act.citations)}`,
    ),
    beside: [
      ...(told.length === 0 ? [`No request of ${name} to ${others} of the last two years is in the texts held.`] : []),
      ...(open.length === 0
        ? []
        : [
            told.length === 1
              ? `No answer of ${others} to it is in the texts held.`
              : `No answer of ${others} is in the texts held on ${listed([...new Set(open.flatMap(({ issues }) => issues.map(inSentence)))])}.`,
          ]),
    ].map(plain),
  };
}
