import { valueWords } from '../../../generated/vocabulary/value-words.js';
import { longDay } from '../../day.js';
import { plain } from '../citations.js';
import { coverageOf } from '../coverage.js';
import type { BriefedAct } from '../evidence.js';
import type { ComparedTalks } from './choose.js';
import type { EarlierTalk, TalkChanges } from './evidence.js';
import { cited, citedDocuments, namesOf, type Part, type Telling, wordsOf } from './telling.js';

const most = { movements: 4, introduced: 3, dropped: 3 };

/**
 * What changed from one talk to the next. That an issue was new, or was not taken up again, is told only where the texts that would tell
 * are held whole, and were published by the day.
 */
export function changes(telling: Telling, { base, head }: ComparedTalks, found: TalkChanges): Part {
  const { question } = telling;
  const isKnown = (talk: EarlierTalk) => talk.documents.every(({ publishedOn }) => publishedOn <= question.on);
  const moved = movedSides(found).flatMap(({ issue, side, movement, base: from, head: to }) => {
    const [before, after] = [wordsOf(telling, from), wordsOf(telling, to)];
    // What several did together is no position of one of them.
    if (before?.sides.length !== 1 || after?.sides.length !== 1) return [];
    return [{ issue, side, movement, before, after }];
  });
  const introduced = found.introduced.filter(({ certain }) => certain && isKnown(base));
  const dropped = found.dropped.filter(({ certain }) => certain && isKnown(head));
  const unsure = [
    ...(found.introduced.length > introduced.length
      ? [`Whether an issue was new on ${longDay(head.date)} is not known: ${whyUnsure(base)}`]
      : []),
    ...(found.dropped.length > dropped.length
      ? [
          `Whether an issue of ${longDay(base.date)} was left out on ${longDay(head.date)} is not known: ${whyUnsure(head)}`,
        ]
      : []),
  ];
  const lines = [
    ...moved
      .slice(0, most.movements)
      .map(
        ({ issue, side, before, after, movement }) =>
          `**${plain(issue.name)}**: ${plain(`${namesOf([side])} spoke ${valueWords.movement[movement]}. ${saidOn(before)} ${saidOn(after)}`)} ${cited(telling, before.citations, after.citations)}`,
      ),
    ...introduced.slice(0, most.introduced).flatMap(({ issue, headActs }) => {
      const [act] = headActs.flatMap((each) => wordsOf(telling, each) ?? []);
      if (act === undefined) return [];
      return [
        `**${plain(issue.name)}**: ${plain(`the texts of ${longDay(base.date)} do not mention it. ${saidOn(act)}`)} ${citedDocuments(telling, base.documents)} ${cited(telling, act.citations)}`,
      ];
    }),
    ...dropped
      .slice(0, most.dropped)
      .map(
        ({ issue }) =>
          `**${plain(issue.name)}**: the texts of ${longDay(head.date)} do not mention it. ${citedDocuments(telling, head.documents)}`,
      ),
  ];
  return {
    heading: `What changed from ${longDay(base.date)} to ${longDay(head.date)}`,
    bullets: lines,
    beside: [
      ...(lines.length === 0 ? ['No change can be told from the texts held.'] : []),
      ...(unsure.length === 0 ? [] : [unsure.map(plain).join(' ')]),
    ],
  };
}

/** The acts by which a side spoke harder or softer than before. */
function movedSides({ carriedOver }: TalkChanges) {
  return carriedOver
    .flatMap(({ issue, movements }) => movements.map((movement) => ({ issue, ...movement })))
    .filter(({ movement }) => movement === 'HARDENED' || movement === 'SOFTENED');
}

/** The ids of the acts that tell what changed. */
export function actsOfChanges(found: TalkChanges): string[] {
  return [
    ...movedSides(found).flatMap(({ base, head }) => [base.id, head.id]),
    ...found.introduced.filter(({ certain }) => certain).flatMap(({ headActs }) => headActs.map(({ id }) => id)),
  ];
}

function saidOn({ date, summary }: BriefedAct): string {
  return `On ${longDay(date)}: ${summary ?? ''}`;
}

function whyUnsure(talk: EarlierTalk): string {
  const missing = coverageOf(talk)
    .filter(({ isWhole }) => !isWhole)
    .map(({ party }) => party);
  return missing.length === 0
    ? `some of the texts about the talk of ${longDay(talk.date)} were published later.`
    : `what ${namesOf(missing)} published about the talk of ${longDay(talk.date)} is not held whole.`;
}
