import { longDay } from '../../day.js';
import { plain } from '../citations.js';
import { held } from '../coverage.js';
import { atLevel, howAndWhere, participantWords, sidesWords } from '../talk-words.js';
import type { ChosenActs, ChosenTalks } from './choose.js';
import type { EarlierTalk } from './evidence.js';
import { cited, citedDocuments, namesOf, type Part, type Telling, wordsOf } from './telling.js';

/** The last talk: when, how, where and who; what came of it; what is held of it. */
export function lastTalk(
  telling: Telling,
  { last, lastTold, withOthers, atLevel: same }: ChosenTalks,
  { outcome }: ChosenActs,
): Part {
  const { question, evidence } = telling;
  const heading = 'The last talk';
  if (last === undefined) {
    const whom = namesOf(evidence.parties);
    return {
      heading,
      bullets: [],
      beside: [plain(`No talk of ${whom} before ${longDay(question.on)} is recorded here. They may have talked.`)],
    };
  }
  const others = [
    ...(lastTold === undefined ? [] : [{ talk: lastTold, words: 'The last one of which a text is held: ' }]),
    ...(same === undefined || same === lastTold
      ? []
      : [{ talk: same, words: 'The last one at the level of this talk: ' }]),
    ...(withOthers === undefined
      ? []
      : [{ talk: withOthers, words: 'Since then both took part in a talk with others: ' }]),
  ].map(({ talk, words }) => ({ talk, words: evidence.parties.length > 2 ? words.replace('both', 'all') : words }));
  const came = outcome.flatMap((sketch) => wordsOf(telling, sketch) ?? []);
  const [first = '', ...more] = [{ talk: last, words: '' }, ...others].map(({ talk, words }) =>
    `${plain(`${words}${talkWords(talk)}`)} ${citedDocuments(telling, talk.documents)}`.trim(),
  );
  const isTold = (line: string) => line.endsWith(']');
  return {
    heading,
    lead: isTold(first) ? [] : [`${first} ${heldOf(last, question.on)}`],
    bullets: [
      ...(isTold(first) ? [first] : []),
      ...came.map(
        (act) => `**${plain(sidesWords(act.sides))}**: ${plain(act.summary ?? '')} ${cited(telling, act.citations)}`,
      ),
      ...more.filter(isTold),
    ],
    beside: [
      ...more.filter((line) => !isTold(line)),
      ...(isTold(first) ? [heldOf(last, question.on)] : []),
      ...(came.length === 0 && isTold(first) ? ['No act of it is recorded here.'] : []),
    ],
  };
}

/** A talk in a sentence. */
function talkWords(talk: EarlierTalk): string {
  const who = talk.participants.map(participantWords).join('; ');
  const parts = [
    longDay(talk.date),
    howAndWhere(talk),
    atLevel(talk.level),
    talk.durationMinutes === null ? '' : `about ${talk.durationMinutes} minutes`,
  ].filter((part) => part !== '');
  const beside = talk.onMarginsOf.map(({ title }) => title).join('; ');
  return `${parts.join(', ')}${beside === '' ? '' : ` (on the margins: ${beside})`}${who === '' ? '' : `: ${who}`}.`;
}

/** What is held of a talk, as far as it was published by a day. */
function heldOf(talk: EarlierTalk, on: string): string {
  if (talk.documents.length === 0) return held(talk);
  return talk.documents.every(({ publishedOn }) => publishedOn <= on)
    ? held(talk)
    : `Some of the texts held about it were published after ${longDay(on)} and are left out.`;
}
