import { longDay, shiftDay } from '../../day.js';
import { plain } from '../citations.js';
import { howAndWhere } from '../talk-words.js';
import { type Anniversary, daysAhead } from './anniversaries.js';
import type { ChosenActs } from './choose.js';
import { cited, type Part, sourcesOf, type Telling, wordsOf } from './telling.js';

/** Days to come: talks that these parties plan, steps of nominations that a document foretells, anniversaries. */
export function datesAhead(telling: Telling, chosen: ChosenActs): Part {
  const { on } = telling.question;
  const until = shiftDay(on, daysAhead);
  const planned = telling.evidence.plans
    .filter(({ date }) => date > on && date <= until)
    .map((plan) => ({
      day: plan.date,
      text: plain(`${longDay(plan.date)}: planned, ${plan.title}, ${howAndWhere(plan)}.`),
      ...sourcesOf(telling, plan.sources),
    }));
  const steps = chosen.live
    .flatMap(({ issues }) => issues)
    .flatMap((issue) =>
      (issue.nomination?.milestones ?? [])
        .filter(({ date }) => date.length === 10 && date >= on && date <= until)
        .map(({ date, label, sources }) => ({
          day: date,
          text: plain(`${longDay(date)}: ${label}.`),
          // That a step lies ahead is known only by what was published before.
          ...{ marks: sourcesOf(telling, sources).marks, addresses: '' },
        }))
        .filter(({ marks }) => marks !== ''),
    );
  const remembered = chosen.anniversaries.flatMap((anniversary) => rememberedLine(telling, anniversary));
  const lines = [...planned, ...steps, ...remembered].sort((first, second) =>
    first.day < second.day ? -1 : first.day > second.day ? 1 : 0,
  );
  return {
    heading: `Dates ahead, to ${longDay(until)}`,
    bullets: lines.flatMap(({ text, marks }) => (marks === '' ? [] : [`${text} ${marks}`])),
    beside: [
      ...lines.flatMap(({ text, marks, addresses }) =>
        marks === '' ? [addresses === '' ? text : `${text} (${addresses})`] : [],
      ),
      ...(lines.length === 0 ? ['No date is recorded for these days.'] : []),
    ],
  };
}

function rememberedLine(telling: Telling, { day, years, of }: Anniversary) {
  const date = 'milestone' in of ? of.milestone.date : of.act.date;
  const when = `${longDay(day)} is ${years === 1 ? 'one year' : `${years} years`} after ${longDay(date)}.`;
  if ('milestone' in of) {
    const { label, sources } = of.milestone;
    return [{ day, text: plain(`${when} Nomination: ${label}.`), ...sourcesOf(telling, sources) }];
  }
  const act = wordsOf(telling, of.act);
  const marks = act === undefined ? '' : cited(telling, act.citations);
  if (act === undefined || marks === '') return [];
  return [{ day, text: plain(`${when} ${act.summary ?? ''}`), marks, addresses: '' }];
}
