import { longDay } from '../../day.js';
import { listed } from '../../sentence.js';
import { plain } from '../citations.js';
import { actWords } from '../talk-words.js';
import { answersTo, openAsks } from './asked.js';
import type { Sketch } from './evidence.js';
import type { LiveIssue } from './live-issues.js';
import { actLine, cited, issueNames, namesOf, type Part, sourcesOf, type Telling, wordsOf } from './telling.js';

/** A live issue: the line of each party, what was asked and answered, the last step of its nomination, and how often it came up. */
export function issuePart(telling: Telling, live: LiveIssue): Part {
  const { evidence, question } = telling;
  const isTold = (sketch: { readonly id: string }) => wordsOf(telling, sketch) !== undefined;
  const lines = live.lines.filter(isTold);
  const asks = live.asks.filter(isTold);
  const shown = new Set(lines.map(({ id }) => id));
  const asked = asks.filter(({ id }) => !shown.has(id) && shown.add(id));
  const answers = asks.flatMap((ask) => {
    const [answer] = answersTo(ask, question.on);
    const words = answer && wordsOf(telling, answer);
    if (words === undefined || shown.has(words.id)) return [];
    shown.add(words.id);
    return [
      `${actWords(words)} ${requestTold(sidesOf(telling, ask), ask.date, words.date)} ${cited(telling, words.citations, wordsOf(telling, ask)?.citations ?? [])}`,
    ];
  });
  const open = openAsks(asks, question.on);
  const silent = evidence.parties.filter(({ id }) => lines.every(({ sides }) => sides.every((side) => side.id !== id)));
  const step = lastStep(telling, live);
  return {
    heading: issueNames(live.issues.map(({ name }) => name)),
    bullets: [
      ...lines.flatMap((act) => actLine(telling, act)),
      ...asked.flatMap((act) => actLine(telling, act)),
      ...answers,
      ...step.bullets,
    ],
    beside: [
      ...step.beside,
      [
        ...(open.length === 0
          ? []
          : [
              `No answer to what ${listed(open.map((ask) => `${sidesOf(telling, ask)} asked on ${longDay(ask.date)}`))} is in the texts held.`,
            ]),
        ...(silent.length === 0 ? [] : [`What ${namesOf(silent)} said on it is not held.`]),
        cameUp(live),
      ]
        .map(plain)
        .join(' '),
    ],
  };
}

/** Whose act it is, in a sentence. */
function sidesOf({ evidence }: Telling, { sides }: Sketch): string {
  return namesOf(evidence.parties.filter((party) => sides.some(({ id }) => id === party.id)));
}

/** How often the issue came up, and when for the last time. */
function cameUp({ talks, lastTalk, last }: LiveIssue): string {
  if (talks === 0) return `No talk about it is recorded here; it came up last on ${longDay(last)}.`;
  const when = lastTalk === last ? '' : `; it was last spoken of on ${longDay(last)}`;
  return `It came up in ${talks === 1 ? 'one talk' : `${talks} talks`} recorded here, ${talks === 1 ? 'on' : 'the last time on'} ${longDay(lastTalk)}${when}.`;
}

/** The last step of the nomination that the issue concerns, before the day. */
function lastStep(telling: Telling, { issues }: LiveIssue): Pick<Part, 'bullets' | 'beside'> {
  const { on } = telling.question;
  const step = issues
    .flatMap(({ nomination }) => nomination?.milestones ?? [])
    .filter(({ date }) => date.length === 10 && date < on)
    .at(-1);
  if (step === undefined) return { bullets: [], beside: [] };
  const { marks, addresses } = sourcesOf(telling, step.sources);
  const text = `**Nomination**, ${longDay(step.date)}: ${plain(step.label)}.`;
  return marks === ''
    ? { bullets: [], beside: [`${text} (${addresses})`] }
    : { bullets: [`${text} ${marks}`], beside: [] };
}

/** How an act stands to a request. Of one day the texts do not tell which of the two came first. */
function requestTold(who: string, asked: string, done: string): string {
  return asked === done
    ? `The request of ${who} on it is of the same day.`
    : `It follows the request of ${who} of ${longDay(asked)}.`;
}
